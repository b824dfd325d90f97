package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.Discourse;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.text.Span;

/**
 * Through whom the statements of one sentence came, nearest to the speaker first: the outlet that was told, documents
 * and outlets named beside ("according to a readout carried by the agency", ", the agency reported"), then people who
 * retell. Needs source, cue and content spans; how they were found does not matter.
 */
final class Relays {

    private static final String REPORTS = "reported reports said says wrote writes writing writes quoted quotes cited"
            + " cites shows showed shown reveals revealed added adds confirmed suggests suggested indicates indicated"
            + " reads read noted notes announced learned learnt relayed claimed claims states stated";

    private final RelayPhrases phrases;
    private final SentenceView view;
    private final ReportActors actors;
    private final Discourse discourse;

    Relays(RelayPhrases phrases, SentenceView view, ReportActors actors, Discourse discourse) {
        this.phrases = phrases;
        this.view = view;
        this.actors = actors;
        this.discourse = discourse;
    }

    /**
     * Makes relays of statements whose source only passes on what another statement in them says, and takes them off
     * the list.
     */
    void fold(List<Draft> drafts) {
        List<Draft> gone = new ArrayList<>();
        drafts.removeIf(this::isCiting);
        for (Draft outer : drafts) {
            if (!outer.hasSource() || !isCarrier(outer.sourceFrom, outer.sourceTo)) {
                continue;
            }
            List<Draft> carried = drafts.stream()
                    .filter(inner -> !inner.equals(outer) && !gone.contains(inner) && carries(outer, inner))
                    .toList();
            if (!carried.isEmpty()) {
                carried.forEach(inner -> add(inner, bare(outer.sourceFrom, outer.sourceTo)));
                gone.add(outer);
            }
        }
        drafts.removeAll(gone);
    }

    /** "Xinhua reported, citing a transcript": a carrier that names its own carrier says nothing by that. */
    private boolean isCiting(Draft draft) {
        Span cue = draft.cueSpan;
        return cue != null
                && draft.hasSource()
                && phrases.in(view).stream()
                        .filter(one -> one.place() == RelayPhrases.Place.BEFORE && fits(one))
                        .anyMatch(one -> cue.contains(view.token(one.at()).span()));
    }

    /** Whether a statement says no more than that another was made: its content is little else. */
    private static boolean carries(Draft outer, Draft inner) {
        Span inside = hull(inner);
        boolean within = Nesting.holds(outer, inner) || (!Nesting.holds(inner, outer) && overlap(outer, inner));
        boolean sameSource = inner.hasSource() && inner.sourceFrom == outer.sourceFrom;
        int begin = outer.content.isEmpty() ? 0 : outer.content.get(0).begin();
        boolean opens = inside.begin() - begin < 30;
        return within && !sameSource && (opens || inside.length() * 2 > Nesting.length(outer));
    }

    private static boolean overlap(Draft one, Draft other) {
        return one.content.stream().anyMatch(span -> other.content.stream().anyMatch(span::overlaps));
    }

    private static Span hull(Draft draft) {
        Span hull = draft.content.get(0);
        Span source = draft.sourceSpan();
        return source == null ? hull : hull.hull(source);
    }

    /** Adds what the sentence's phrases name, to each statement what concerns it. */
    void read(List<Draft> drafts) {
        List<RelayPhrases.Found> found =
                new ArrayList<>(phrases.in(view).stream().filter(this::fits).toList());
        found.addAll(reported());
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
                            chain.stream().noneMatch(named -> overlaps(known, view.span(named.from(), named.to()))))
                    .forEach(draft.relays::add);
            chain.forEach(named -> add(draft, named));
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

    private boolean fits(RelayPhrases.Found one) {
        Range named = one.named();
        return switch (one.whom()) {
            case ANY -> true;
            case CARRIER -> isCarrier(named.from(), named.to()) || isCitedByCarrier(one);
            case NAME -> view.isCapitalised(named.to() - 1) || isCarrier(named.from(), named.to());
        };
    }

    /** ", the agency reported, citing the minister's adviser": whom a carrier cites passes on what another said. */
    private boolean isCitedByCarrier(RelayPhrases.Found one) {
        int verb = one.at() - 2;
        boolean cites =
                one.place() == RelayPhrases.Place.BEFORE && view.is(one.at() - 1, ",") && view.isAny(verb, REPORTS);
        Range subject = cites ? Subjects.before(view, verb, 0) : Range.NONE;
        return !subject.isNone() && isCarrier(subject.from(), subject.to());
    }

    /** Cuts "…, the agency reported" off the end of what was said. */
    void trim(List<Draft> drafts) {
        List<RelayPhrases.Found> found =
                new ArrayList<>(phrases.in(view).stream().filter(this::fits).toList());
        found.addAll(reported());
        for (RelayPhrases.Found one : found) {
            int before = one.at() - 1;
            while (before > 0 && view.isAny(before, "as first later")) {
                before--;
            }
            if (!view.is(before, ",")) {
                continue;
            }
            int cut = view.token(before).span().begin();
            drafts.forEach(draft -> draft.content.replaceAll(span -> cut(span, cut, one)));
        }
    }

    /** The part before a cut, where the content goes on after it with little more than the relay's own words. */
    private Span cut(Span content, int cut, RelayPhrases.Found one) {
        int last = view.indexAt(content.end());
        boolean inside = content.begin() < cut - 8
                && content.end() > cut
                && content.end() <= view.span(0, view.size()).end();
        boolean rest = last - one.named().to() <= 8 && !goesOn(one.named().to(), last);
        return inside && rest ? new Span(content.begin(), cut) : content;
    }

    /** Whether a comma or a conjunction leads on to more of what was said. */
    private boolean goesOn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.isAny(i, "; and but") || (view.is(i, ",") && !view.isAny(i + 1, "citing quoting"))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "The agency quoted an officer as saying", "the paper, citing the ministry, writes": whom the carrier quotes is the
     * source.
     */
    void quoting(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (!draft.hasSource()) {
                continue;
            }
            Range source = new Range(draft.sourceFrom, draft.sourceTo);
            Range quoted = quoted(draft);
            Range carrier = quoted.isNone() ? source : carrier(draft, quoted);
            boolean swap = !quoted.isNone() && isCarrier(carrier.from(), carrier.to());
            if (swap && (isReporter(carrier) || !isCarrier(quoted.from(), quoted.to()))) {
                draft.source(quoted.from(), quoted.to());
                draft.relays.add(relay(carrier));
                SourceRepair.withoutSource(draft);
            }
        }
    }

    /** Whether words name an outlet, which has what it reports from whom it cites, be that a document. */
    private boolean isReporter(Range range) {
        return isReporter(range.from(), range.to()) || actors.isOutlet(view, range.from(), range.to(), first(range));
    }

    private static Range carrier(Draft draft, Range quoted) {
        int to = quoted.from() < draft.sourceTo ? quoted.from() - 1 : draft.sourceTo;
        while (to > draft.sourceFrom + 1 && draft.view.isAny(to - 1, ", with reference citing quoting to")) {
            to--;
        }
        return new Range(draft.sourceFrom, Math.max(to, draft.sourceFrom + 1));
    }

    private Range quoted(Draft draft) {
        int limit = draft.sourceTo + 4;
        for (int i = draft.sourceFrom + 1; i < Math.min(view.size(), limit); i++) {
            limit += view.isTime(i) || view.isTime(i + 1) ? 1 : 0;
            boolean quotes = view.isAny(i, "quoted quotes cited cites")
                    && i >= draft.sourceTo
                    && (quotedAs(i) || closes(draft, i));
            boolean citing = view.isAny(i, "citing quoting") || (view.is(i - 1, "reference") && view.is(i, "to"));
            int end = quotes || citing ? NounPhrases.endOf(view, i + 1, view.size()) : -1;
            if (end > 0) {
                return new Range(i + 1, end);
            }
        }
        return Range.NONE;
    }

    /** "…," the paper quotes Petrova: nothing is said after the name. */
    private boolean closes(Draft draft, int verb) {
        int end = NounPhrases.endOf(view, verb + 1, view.size());
        return view.isAny(verb, "quotes quoted")
                && draft.lastContentEnd() <= view.token(draft.sourceFrom).span().begin()
                && end > 0
                && (end >= view.size() || view.isAny(end, ". ,"));
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

    /** "…, the agency reported", "…, a copy of the letter shows": a carrier with a verb of its own after the words. */
    private List<RelayPhrases.Found> reported() {
        List<RelayPhrases.Found> found = new ArrayList<>();
        for (int i = 1; i < view.size(); i++) {
            Range subject = view.isQuoted(i) || !view.isAny(i, REPORTS) ? Range.NONE : Subjects.before(view, i, 0);
            if (subject.isNone()) {
                continue;
            }
            int before = subject.from() - 1;
            boolean parenthesis = view.isAny(before, ", ( \u2013 \u2014 -") || view.isQuoted(before);
            boolean quotes = view.isAny(i, "quoted quotes cited cites") && quotedAs(i);
            if ((parenthesis || quotes) && isCarrier(subject.from(), subject.to())) {
                found.add(new RelayPhrases.Found(
                        subject.from(), subject, RelayPhrases.Whom.CARRIER, RelayPhrases.Place.AFTER));
            }
        }
        return found;
    }

    private boolean quotedAs(int verb) {
        for (int i = verb + 1; i < view.size(); i++) {
            if (view.is(i, "as") && view.isAny(i + 1, "saying telling writing warning adding calling describing")) {
                return true;
            }
        }
        return false;
    }

    /** The outlet that was told comes first. */
    void told(Draft draft, Range addressee) {
        if (!addressee.isNone() && isPublisher(addressee)) {
            Relay relay = relay(addressee);
            if (lacks(draft, relay)) {
                draft.relays.add(0, relay);
            }
        }
    }

    /** An outlet, or a name that nobody explains and that is spoken to once: who else would be told in the news? */
    private boolean isPublisher(Range addressee) {
        ActorReference reference = first(addressee);
        return isReporter(addressee.from(), addressee.to())
                || actors.isOutlet(view, addressee.from(), addressee.to(), reference)
                || actors.isStranger(view, addressee.from(), addressee.to(), reference);
    }

    /** "…, UNA reports.": a name that nobody explains, and whose whole clause is that it reports. */
    private boolean isReporter(int from, int to) {
        boolean reports = view.is(from - 1, ",") && to - from <= 3 && view.isAny(to, "reports reported");
        boolean closes = to + 1 >= view.size() || view.isAny(to + 1, ". , on citing quoting") || view.isTime(to + 1);
        if (!reports || !closes || !view.isCapitalised(to - 1)) {
            return false;
        }
        Actor actor = first(new Range(from, to)).actor();
        return actor == null || !actors.isKnown(actor);
    }

    private ActorReference first(Range range) {
        return actors.resolve(view, range.from(), range.to(), discourse).get(0);
    }

    private boolean isCarrier(int from, int to) {
        Range bare = bare(from, to);
        return actors.isRelay(view, bare.from(), bare.to(), first(bare)) || isReporter(from, to);
    }

    /** "a readout" of "a readout carried by the agency", which names two who pass on. */
    private Range bare(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            boolean passed = view.lower(i).endsWith("ed") || view.isAny(i, "seen sent");
            if (passed && view.isAny(i + 1, "by to") && NounPhrases.isHead(view, i - 1)) {
                return new Range(from, i);
            }
        }
        return new Range(from, to);
    }

    /** Adds a relay as the one furthest from the speaker, where the draft lacks it. */
    private void add(Draft draft, Range named) {
        Relay relay = relay(named);
        if (lacks(draft, relay)) {
            draft.relays.add(relay);
        }
    }

    /** Whether a relay of this sentence is an outlet, which is told all that its source goes on to say. */
    boolean isOutlet(Relay relay) {
        Span words = relay.words();
        if (words == null || !view.sentence().span().contains(words)) {
            return false;
        }
        return isPublisher(new Range(view.indexAt(words.begin()), view.indexAt(words.end())));
    }

    private Relay relay(Range named) {
        return Draft.relay(actors, view, named.from(), named.to(), first(named));
    }

    private static boolean lacks(Draft draft, Relay relay) {
        return draft.relays.stream().noneMatch(one -> one.name().equals(relay.name()) || overlaps(one, relay.words()));
    }

    private static boolean overlaps(Relay relay, @Nullable Span words) {
        Span theirs = relay.words();
        return theirs != null && words != null && theirs.overlaps(words);
    }

    /**
     * People and bodies who retell: to what is nearer than the statement around one come its source and its relays.
     * Call for outer statements first.
     */
    static void retold(Draft inner, ReportActors actors) {
        Draft outer = inner.parent;
        if (outer == null) {
            return;
        }
        List<Relay> chain = new ArrayList<>(
                inner.relays.stream().filter(relay -> lacks(outer, relay)).toList());
        if (outer.hasSource() && !isSame(inner, outer)) {
            ActorReference source = outer.sources.isEmpty()
                    ? ActorReference.unresolved(outer.sourceSpan(), List.of())
                    : outer.sources.get(0);
            chain.add(Draft.relay(actors, outer.view, outer.sourceFrom, outer.sourceTo, source));
        }
        chain.addAll(outer.relays);
        inner.relays.clear();
        for (Relay relay : chain) {
            if (lacks(inner, relay)) {
                inner.relays.add(relay);
            }
        }
    }

    /** Whether someone retells their own words. */
    private static boolean isSame(Draft inner, Draft outer) {
        Actor one = only(inner);
        Actor other = only(outer);
        return one != null && other != null && one.id().equals(other.id());
    }

    private static @Nullable Actor only(Draft draft) {
        return draft.sources.size() == 1 ? draft.sources.get(0).actor() : null;
    }
}
