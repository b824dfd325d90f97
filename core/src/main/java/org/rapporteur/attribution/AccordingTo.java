package org.rapporteur.attribution;

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

/**
 * "According to …", "in the words of …": a document or outlet relays the statements of the sentence where there are
 * any; anyone else is the source of the whole sentence.
 */
final class AccordingTo {

    private final SentenceView view;
    private final ReportActors actors;
    private final Discourse discourse;

    AccordingTo(SentenceView view, ReportActors actors, Discourse discourse) {
        this.view = view;
        this.actors = actors;
        this.discourse = discourse;
    }

    /** Adds to the drafts of the sentence, or relays to them. */
    void read(List<Draft> drafts) {
        for (int i = 0; i + 2 < view.size(); i++) {
            if (view.isQuoted(i)) {
                continue;
            }
            int length = cueLength(i);
            if (length > 0) {
                read(drafts, i, i + length);
            }
        }
    }

    private int cueLength(int index) {
        if (view.is(index, "according") && view.is(index + 1, "to")) {
            return 2;
        }
        boolean words = view.is(index, "in")
                && view.is(index + 1, "the")
                && view.is(index + 2, "words")
                && view.is(index + 3, "of");
        return words ? 4 : 0;
    }

    private void read(List<Draft> drafts, int at, int cueEnd) {
        Range source = Subjects.after(view, cueEnd);
        if (source.isNone()) {
            source = pronoun(cueEnd);
        }
        if (source.isNone()) {
            return;
        }
        source = leads(at) ? withoutStranger(source) : source;
        List<ActorReference> references = actors.resolve(view, source.from(), source.to(), discourse);
        boolean relay = actors.isRelay(view, source.from(), source.to(), references.get(0));
        if (relay && !drafts.isEmpty()) {
            return;
        }
        Draft draft = draft(at, cueEnd, source);
        if (draft != null) {
            drafts.add(draft);
        }
    }

    /** "According to the Wire, the couple …": only a person or a group is explained by what follows the comma. */
    private Range withoutStranger(Range source) {
        int comma = source.from();
        while (comma < source.to() && !view.is(comma, ",")) {
            comma++;
        }
        if (comma >= source.to()) {
            return source;
        }
        Actor actor =
                actors.resolve(view, source.from(), comma, discourse).get(0).actor();
        boolean explained = actor != null && (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.GROUP);
        return explained ? source : new Range(source.from(), comma);
    }

    private Range pronoun(int index) {
        boolean pronoun = view.isAny(index, "him her them it");
        return pronoun ? new Range(index, index + 1) : Range.NONE;
    }

    private @Nullable Draft draft(int at, int cueEnd, Range source) {
        Draft draft = new Draft(view, null);
        draft.cueSpan = view.span(at, cueEnd);
        draft.source(source.from(), source.to());
        draft.confidence = 0.85;
        int from = leads(at) ? skipComma(source.to()) : 0;
        int to = leads(at) ? view.size() : at;
        to = ContentEnd.trim(view, Math.min(from, Math.max(0, to - 1)), to);
        if (to - from < 2) {
            return null;
        }
        draft.content.add(view.span(from, to));
        int rest = skipComma(source.to());
        boolean goesOn = !leads(at) && view.is(source.to(), ",") && view.size() - rest > 3;
        if (goesOn) {
            draft.content.add(view.span(rest, ContentEnd.trim(view, rest, view.size())));
        }
        return draft;
    }

    private boolean leads(int at) {
        return at == 0 || (at <= 2 && !view.pos(0).equals("VERB") && !NounPhrases.isHead(view, 0));
    }

    private int skipComma(int index) {
        return view.is(index, ",") ? index + 1 : index;
    }
}
