package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.Discourse;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.annotation.VoiceMark;
import org.rapporteur.annotation.VoiceMark.Role;
import org.rapporteur.attribution.Stance.Direction;
import org.rapporteur.text.Span;

/** Through whom a statement came, to whom it was said and for or against whom it is, from what the encoder marked. */
final class MarkedVoices {

    /** How sure the encoder must be of a relay that no phrase shows. */
    private static final double RELAY = 0.5;

    /** How sure it must be of a side that no word of the lexicon shows. */
    private static final double SIDE = 0.6;

    /** Cues that only tell that something was said. */
    private static final Pattern PLAIN = Pattern.compile("(?i)(?:has |have |had |also |later |then )*(?:"
            + NewsWords.joined("plain").replace(' ', '|') + "|according to)");

    private final CueLexicon cues;
    private final ReportActors actors;
    private final Discourse discourse;

    MarkedVoices(CueLexicon cues, ReportActors actors, Discourse discourse) {
        this.cues = cues;
        this.actors = actors;
        this.discourse = discourse;
    }

    /** Who passed it on, nearest to the speaker first; those whom its first stretch that names any names. */
    List<Relay> relays(Draft draft) {
        List<Relay> relays = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        int content = -1;
        for (VoiceMark mark : draft.marks) {
            if (mark.role() != Role.RELAY || mark.confidence() < RELAY || (content >= 0 && mark.content() != content)) {
                continue;
            }
            content = mark.content();
            SentenceView view = view(draft, mark.from());
            Range range = range(view, mark.from(), mark.to());
            ActorReference reference =
                    actors.resolve(view, range.from(), range.to(), discourse).get(0);
            if (seen.add(view.span(range.from(), range.to()))) {
                relays.add(Draft.relay(actors, view, range.from(), range.to(), reference));
            }
        }
        return relays;
    }

    /** Whom it was said to, within the sentence of its cue; none where nobody is marked there. */
    Range addressee(Draft draft) {
        VoiceMark best = null;
        for (VoiceMark mark : draft.marks) {
            boolean here =
                    draft.view.sentence().span().contains(draft.view.text().span(mark.from(), mark.to()));
            if (mark.role() == Role.ADDRESSEE && here && (best == null || mark.confidence() > best.confidence())) {
                best = mark;
            }
        }
        return best == null ? Range.NONE : range(draft.view, best.from(), best.to());
    }

    /** The sides it takes. */
    void sides(Draft draft, Sides sides) {
        for (VoiceMark mark : draft.marks) {
            boolean side = mark.role() == Role.FOR || mark.role() == Role.AGAINST;
            if (side && mark.confidence() >= SIDE && isShown(draft, mark) && !isAnothers(draft, mark, sides)) {
                SentenceView view = view(draft, mark.from());
                Range party = range(view, mark.from(), mark.to());
                sides.add(
                        view,
                        party,
                        mark.role() == Role.FOR ? Direction.FOR : Direction.AGAINST,
                        evidence(draft, mark));
            }
        }
    }

    /** Whether words show the side: "said" and "told" alone show none. */
    private static boolean isShown(Draft draft, VoiceMark mark) {
        Span evidence = evidence(draft, mark);
        return !PLAIN.matcher(draft.view.text().words(evidence)).matches();
    }

    /** "Brandt said that Iceland had praised Norway": who praises is somebody else. */
    private boolean isAnothers(Draft draft, VoiceMark mark, Sides sides) {
        Span evidence = evidence(draft, mark);
        boolean own = draft.cueSpan != null && draft.cueSpan.overlaps(evidence);
        if (own || mark.evidenceFrom() < 0) {
            return false;
        }
        SentenceView view = view(draft, mark.evidenceFrom());
        int verb = view.indexAt(evidence.end()) - 1;
        boolean says = view.pos(verb).equals("VERB")
                && !view.isQuoted(verb)
                && cues.find(view.form(verb), view.form(verb + 1)) != null;
        return says || sides.isAnothers(evidence);
    }

    private static Span evidence(Draft draft, VoiceMark mark) {
        AnnotatedText text = draft.view.text();
        @Nullable Span cue = draft.cueSpan;
        if (mark.evidenceFrom() >= 0) {
            return text.span(mark.evidenceFrom(), mark.evidenceTo());
        }
        return cue == null ? text.span(mark.from(), mark.to()) : cue;
    }

    private static SentenceView view(Draft draft, int token) {
        AnnotatedText text = draft.view.text();
        Sentence sentence = text.sentences().get(text.sentenceAt(token));
        return sentence.equals(draft.view.sentence()) ? draft.view : new SentenceView(text, sentence);
    }

    private static Range range(SentenceView view, int from, int to) {
        int first = view.sentence().firstToken();
        return new Range(from - first, to - first);
    }
}
