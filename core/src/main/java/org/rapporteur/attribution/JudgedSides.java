package org.rapporteur.attribution;

import java.util.List;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.attribution.Stance.Direction;
import org.rapporteur.attribution.StanceLexicon.Hit;
import org.rapporteur.attribution.StanceLexicon.Use;
import org.rapporteur.text.Span;

/** Sides shown by what somebody or something is said to be: "the plan is a betrayal", "Oslo's reckless plan". */
final class JudgedSides {

    private static final String COPULAS =
            "is are was were be been being 's \u2019s 're \u2019re remains remain remained"
                    + " becomes become became looks look looked seems seem seemed proves proved sounds sounded amounts amounted";

    private static final String DEEDS = NewsWords.joined("deed");

    private final StanceLexicon lexicon;

    JudgedSides(StanceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void is(SentenceView view, int at, int from, int to, Sides sides) {
        Hit own = lexicon.find(view, at, Use.OWN);
        if (own != null && own.side() != null) {
            owned(view, at, from, own.side(), view.span(at, Math.min(to, at + own.length())), sides);
        }
        Hit hit = lexicon.find(view, at, Use.IS);
        if (hit == null || hit.side() == null || SaidWords.isNegated(view, at)) {
            return;
        }
        Span words = view.span(at, Math.min(to, at + hit.length()));
        int verb = copulaBefore(view, at, from);
        if (verb >= 0) {
            predicate(view, verb, at, from, hit.side(), words, sides);
        } else if (isOurs(view, at, from)) {
            int first = oursFrom(view, at, from);
            Span whole = view.span(first, Math.min(to, at + hit.length()));
            sides.put(ActorReference.unresolved(whole, List.of()), hit.side(), words);
        } else if (!(isOfDeed(view, at) && owned(view, at, from, hit.side(), words, sides))) {
            attribute(view, at, from, to, hit, words, sides);
        }
    }

    private static void predicate(
            SentenceView view, int verb, int at, int from, Direction side, Span words, Sides sides) {
        boolean that = verb > from && view.isAny(verb - 1, "that this");
        Range subject = that ? new Range(verb - 1, verb) : Clauses.subject(view, verb, from);
        boolean empty =
                subject.isNone() || (subject.to() - subject.from() == 1 && view.isAny(subject.from(), "it there what"));
        if (empty) {
            owned(view, at, from, side, words, sides);
        } else if (!sides.parties.isSelf(view, subject)) {
            sides.add(view, subject, side, words);
        }
    }

    /** A word of praise or blame before a noun, where the speaker's own words are quoted: the "reckless" plan. */
    private static void attribute(SentenceView view, int at, int from, int to, Hit hit, Span words, Sides sides) {
        Direction side = hit.side();
        boolean quoted = view.isQuoted(at) && (!view.isQuoted(from) || !view.isQuoted(to - 1));
        boolean ours = view.isAny(at - 1, "our my");
        if (side != null && sides.isEmpty() && quoted && !ours && view.pos(at).equals("ADJ")) {
            sides.add(view, Clauses.phrase(view, at + hit.length(), to), side, words);
        }
    }

    /** Whether a word describes what somebody did or wants: "the reckless plan". */
    private static boolean isOfDeed(SentenceView view, int at) {
        boolean between = view.pos(at + 1).matches("ADJ|PUNCT");
        return view.pos(at).equals("ADJ") && (view.isAny(at + 1, DEEDS) || (between && view.isAny(at + 2, DEEDS)));
    }

    /** "Oslo's reckless plan", "the board's cowardice": whose it is. */
    private static boolean owned(SentenceView view, int at, int from, Direction side, Span words, Sides sides) {
        int i = at - 1;
        while (i > from && at - i < 4 && view.pos(i).matches("ADJ|ADV|PUNCT|NUM") && !view.is(i, ",")) {
            i--;
        }
        boolean pronoun = view.isAny(i, "his her its their");
        boolean name = NounPhrases.isPossessive(view, i) && i - 1 >= from && !view.isTime(i - 1);
        if (!pronoun && !name) {
            return false;
        }
        Range owner = pronoun ? new Range(i, i + 1) : Clauses.phraseBefore(view, i, from);
        return !owner.isNone() && !sides.parties.isSelf(view, owner) && sides.add(view, owner, side, words);
    }

    /** "our greatest friend": a friend or foe of the speaker, whoever it is. */
    private static boolean isOurs(SentenceView view, int at, int from) {
        return oursFrom(view, at, from) >= 0
                && view.isAny(
                        at,
                        "friend friends ally allies partner partners brother brothers neighbour neighbor hero heroes"
                                + " enemy enemies foe foes");
    }

    private static int oursFrom(SentenceView view, int at, int from) {
        int i = at - 1;
        while (i > from && at - i < 4 && view.pos(i).matches("ADJ|ADV")) {
            i--;
        }
        return i >= from && at - i > 1 && view.isAny(i, "our my") ? i : -1;
    }

    private static int copulaBefore(SentenceView view, int at, int from) {
        for (int i = at - 1; i >= Math.max(from, at - 8); i--) {
            if (view.isAny(i, COPULAS) && !view.pos(i).equals("PART")) {
                return i;
            }
            boolean between = (view.pos(i).matches("DET|ADJ|ADV|NOUN|PUNCT|NUM|PART") || view.isAny(i, "like to"))
                    && !view.isAny(i, ", ; :");
            if (!between) {
                return -1;
            }
        }
        return -1;
    }
}
