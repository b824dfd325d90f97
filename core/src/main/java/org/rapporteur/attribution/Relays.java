package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.actor.Discourse;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.text.Span;

/**
 * Through whom the statements of one sentence came, nearest to the speaker first: the outlet that was told, documents
 * and outlets named beside ("according to a readout carried by the agency", ", the agency reported"), then people who
 * retell. Needs source, cue and content spans; how they were found does not matter.
 */
final class Relays {

    private final RelayFinder finder;
    private final CarrierNames carriers;
    private final SentenceView view;

    Relays(RelayPhrases phrases, SentenceView view, ReportActors actors, Discourse discourse) {
        this.view = view;
        this.carriers = new CarrierNames(view, actors, discourse);
        this.finder = new RelayFinder(phrases, view, carriers);
    }

    /** Cuts "…, the agency reported" off the end of what was said. */
    void trim(List<Draft> drafts) {
        new RelayTails(view).trim(drafts, finder.all());
    }

    /** Makes those whom an outlet or a document quotes the sources, and what quotes them a relay. */
    void quoting(List<Draft> drafts) {
        new QuotingCarriers(view, carriers).swap(drafts);
    }

    /** Makes relays of statements that only pass on another, and takes them off the list. */
    void fold(List<Draft> drafts) {
        new CarrierStatements(view, finder, carriers).fold(drafts);
    }

    /** The outlet that was told comes first. */
    void told(Draft draft, Range addressee) {
        if (!addressee.isNone() && carriers.isPublisher(addressee)) {
            Relay relay = carriers.relay(addressee);
            if (draft.lacks(relay)) {
                draft.relays.add(0, relay);
            }
        }
    }

    /** Adds what the sentence's phrases name, to each statement what concerns it. */
    void read(List<Draft> drafts) {
        List<RelayPhrases.Found> found = finder.all();
        found.sort(Comparator.comparingInt(RelayPhrases.Found::at));
        for (Draft draft : drafts) {
            List<Range> chain = new ArrayList<>();
            int begin = begin(draft);
            chain(draft, found.stream().filter(one -> one.at() >= begin).toList(), chain);
            chain(draft, found.stream().filter(one -> one.at() < begin).toList(), chain);
            List<Relay> before = List.copyOf(draft.relays);
            draft.relays.clear();
            before.stream()
                    .filter(known ->
                            chain.stream().noneMatch(named -> known.overlaps(view.span(named.from(), named.to()))))
                    .forEach(draft.relays::add);
            chain.forEach(named -> draft.addRelay(carriers.relay(named)));
        }
    }

    private int begin(Draft draft) {
        return draft.hasSource() ? draft.sourceFrom : view.indexAt(draft.begin());
    }

    private void chain(Draft draft, List<RelayPhrases.Found> found, List<Range> chain) {
        int first = chain.size();
        for (RelayPhrases.Found one : found) {
            if (concerns(draft, one.at(), one.named())) {
                boolean before = one.place() == RelayPhrases.Place.BEFORE && chain.size() > first;
                chain.add(before ? chain.size() - 1 : chain.size(), one.named());
            }
        }
    }

    /** Whether a phrase can be about a statement: its words are not the statement's source, nor said in it alone. */
    private boolean concerns(Draft draft, int at, Range named) {
        boolean isSource = draft.hasSource() && named.from() < draft.sourceTo && draft.sourceFrom < named.to();
        boolean inSource = isSource && at > draft.sourceFrom && at < draft.sourceTo;
        Span phrase = view.span(at, named.to());
        if (isAside(draft, at)) {
            return false;
        }
        Span cue = draft.cueSpan;
        boolean deep = cue != null
                && draft.content.stream().anyMatch(span -> span.contains(phrase))
                && at > view.indexAt(cue.end()) + 3;
        return (!isSource || inSource) && !deep;
    }

    /** "asked about a report released by the group": what a phrase belongs to is only spoken of. */
    private boolean isAside(Draft draft, int at) {
        for (int i = at - 1; i > Math.max(0, at - 8) && !view.is(i, ","); i--) {
            if (view.isAny(i, "about") && (!draft.hasSource() || i >= draft.sourceTo || i < draft.sourceFrom)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a relay of this sentence is an outlet, which is told all that its source goes on to say. */
    boolean isOutlet(Relay relay) {
        Span words = relay.words();
        if (words == null || !view.sentence().span().contains(words)) {
            return false;
        }
        return carriers.isPublisher(new Range(view.indexAt(words.begin()), view.indexAt(words.end())));
    }
}
