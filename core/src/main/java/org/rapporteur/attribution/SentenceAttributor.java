package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.Discourse;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.attribution.ContentStart.After;
import org.rapporteur.attribution.ContentStart.Follow;
import org.rapporteur.attribution.CueVerb.Frame;

/** Finds the statements whose cue stands in one sentence. */
final class SentenceAttributor {

    private final SentenceView view;
    private final List<Cue> cues;
    private final ReportActors actors;
    private final Discourse discourse;
    private final List<Draft> drafts = new ArrayList<>();
    private final SharedSources shared;
    private final ContentBefore before;
    private final ContentAfter after;

    private SentenceAttributor(SentenceView view, List<Cue> cues, ReportActors actors, Discourse discourse) {
        this.view = view;
        this.cues = cues;
        this.actors = actors;
        this.discourse = discourse;
        this.shared = new SharedSources(view, drafts);
        this.before = new ContentBefore(view, drafts);
        this.after = new ContentAfter(view, cues);
    }

    static List<Draft> read(SentenceView view, CueFinder finder, ReportActors actors, Discourse discourse) {
        SentenceAttributor attributor = new SentenceAttributor(view, finder.find(view), actors, discourse);
        for (Cue cue : attributor.cues) {
            attributor.read(cue);
        }
        if (attributor.cues.isEmpty()) {
            Labels.signature(view, actors, discourse).ifPresent(attributor.drafts::add);
        }
        new AccordingTo(view, actors, discourse).read(attributor.drafts);
        return attributor.drafts;
    }

    private void read(Cue cue) {
        Draft draft = new Draft(view, cue);
        boolean found =
                switch (cue.shape()) {
                    case FINITE -> readFinite(draft, cue);
                    case PARTICIPLE -> readParticiple(draft, cue);
                    case QUOTED_AS -> readQuotedAs(draft, cue);
                };
        if (!found || draft.content.isEmpty()) {
            return;
        }
        drafts.add(draft);
    }

    private boolean readFinite(Draft draft, Cue cue) {
        Range subject = Subjects.before(view, cue.begin(), 0);
        if (isInverted(cue, subject)) {
            Range source = Subjects.after(view, cue.end());
            draft.source(source.from(), source.to());
            draft.confidence = 0.85;
            boolean first = before.add(draft, cue.begin());
            boolean rest = after.addRest(draft, cue, source.to());
            return first || rest;
        }
        if (subject.isNone() && !shared.share(draft, cue)) {
            return false;
        }
        int start = subject.isNone() ? cue.begin() : subject.from();
        if (!subject.isNone()) {
            draft.source(subject.from(), subject.to());
        }
        return readContent(draft, cue, start);
    }

    private boolean readContent(Draft draft, Cue cue, int start) {
        After next = ContentStart.after(view, cue, cue.end());
        if (next.follow() == Follow.NOTHING && relaysBefore(draft, start)) {
            return false;
        }
        boolean weak = next.follow() == Follow.NOTHING || next.follow() == Follow.QUOTATION || view.isQuoted(0);
        boolean quotedBefore = weak && endsQuotation(start) && cue.verb().reportsWords();
        boolean closes = view.isEnd(next.from())
                || view.is(next.from(), ",")
                || view.isQuoted(next.from())
                || view.isQuoted(start - 1);
        if (next.follow() == Follow.NOTHING && !closes) {
            return false;
        }
        if (next.follow() == Follow.NOTHING || quotedBefore) {
            boolean first = cue.verb().reportsWords() && before.add(draft, start);
            boolean rest = first && after.addRest(draft, cue, next.from());
            return first || rest;
        }
        after.add(draft, cue, next);
        return true;
    }

    /** "…, TASS reported": an outlet after the sentence's statements passes them on. */
    private boolean relaysBefore(Draft draft, int start) {
        boolean boundary = view.is(start - 1, ",") || view.isQuoted(start - 1);
        if (!boundary || drafts.isEmpty() || !draft.hasSource()) {
            return false;
        }
        ActorReference first = actors.resolve(view, draft.sourceFrom, draft.sourceTo, discourse)
                .get(0);
        return actors.isRelay(view, draft.sourceFrom, draft.sourceTo, first);
    }

    /** ", adding that …": the source is that of the statement before, or the sentence's subject. */
    private boolean readParticiple(Draft draft, Cue cue) {
        After next = ContentStart.after(view, cue, cue.end());
        if (next.follow() == Follow.NOTHING || !(shared.share(draft, cue) || shared.mainSubject(draft, cue))) {
            return false;
        }
        draft.confidence = 0.65;
        after.add(draft, cue, next);
        return true;
    }

    private boolean readQuotedAs(Draft draft, Cue cue) {
        int quoted = cue.verbAt() - 1;
        while (quoted > 0 && !view.isAny(quoted, "quoted cited")) {
            quoted--;
        }
        int aux = quoted;
        while (aux > 0 && view.pos(aux - 1).equals("AUX")) {
            aux--;
        }
        Range source = Subjects.before(view, aux, 0);
        if (source.isNone()) {
            return false;
        }
        draft.source(source.from(), source.to());
        After next = ContentStart.after(view, cue, cue.end());
        if (next.follow() == Follow.NOTHING) {
            return before.add(draft, source.from());
        }
        after.add(draft, cue, next);
        return true;
    }

    /** Whether the source follows the cue: "…," said the minister. */
    private boolean isInverted(Cue cue, Range subject) {
        int before = cue.begin() - 1;
        boolean boundary = view.isQuoted(before) || view.is(before, ",") || before < 0;
        if (!boundary || !cue.verb().reportsWords() || cue.begin() != cue.verbAt()) {
            return false;
        }
        Range source = Subjects.after(view, cue.end());
        boolean tells = cue.verb().takes(Frame.ADDRESSEE) && !subject.isNone();
        if (tells || source.isNone() || (!subject.isNone() && !view.isQuoted(before) && subject.from() <= 1)) {
            return false;
        }
        int next = source.to();
        boolean closes = view.isEnd(next)
                || view.isAny(next, ", . ; : - \u2013 \u2014 --")
                || view.isQuoted(next)
                || view.isTime(next)
                || view.pos(next).equals("ADP")
                || view.pos(next).equals("SCONJ");
        return closes;
    }

    private boolean endsQuotation(int start) {
        if (start <= 0 || !view.isQuoted(start - 1)) {
            return view.is(start - 1, ",") && view.isQuoted(start - 2);
        }
        return true;
    }
}
