package org.rapporteur.attribution;

import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.attribution.Stance.Direction;
import org.rapporteur.attribution.StanceLexicon.Hit;
import org.rapporteur.attribution.StanceLexicon.Use;
import org.rapporteur.text.Span;

/** Sides that the cue itself takes: "accused the union", "called the deal a betrayal", "was condemned by Oslo". */
final class CueSides {

    /** What one who is accused rejects without taking a side. */
    private static final String CHARGES = NewsWords.joined("charge");

    /** Cues that answer a charge. */
    private static final String DENIALS = NewsWords.joined("denial");

    private static final String EVENTS = NewsWords.joined("encounter");

    private final StanceLexicon lexicon;

    CueSides(StanceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Reads a cue; true where it calls somebody something, so that no further words are to be looked at. */
    boolean read(Draft draft, CueReading cue, Sides sides) {
        SentenceView view = draft.view;
        Span words = draft.cueSpan;
        if (words == null) {
            return false;
        }
        if (cue.passive()) {
            passive(draft, cue, words, sides);
            return false;
        }
        int first = contentFrom(draft, cue);
        int to = contentTo(draft, first);
        Hit hit = verb(view, cue.verbAt());
        int from = first < 0 || hit == null ? first : Math.max(first, cue.verbAt() + hit.length());
        Range party = from < 0 || isClause(view, from) ? Range.NONE : Clauses.phrase(view, from, to);
        if (party.isNone()) {
            return false;
        }
        return cue.negated() ? withheld(view, cue, party, words, sides) : towards(view, cue, party, to, words, sides);
    }

    private boolean towards(SentenceView view, CueReading cue, Range party, int to, Span words, Sides sides) {
        Hit hit = verb(view, cue.verbAt());
        boolean denied = view.isAny(cue.verbAt(), DENIALS) && view.isAny(party.to() - 1, CHARGES);
        if (denied) {
            return true;
        }
        if (hit != null && hit.side() != null) {
            sides.add(view, party, hit.side(), words);
            and(view, party, to, hit.side(), words, sides);
            return false;
        }
        Range named = withoutJudgement(view, party);
        return lexicon.find(view, cue.verbAt(), Use.NAMING) != null && naming(view, cue, named, to, sides);
    }

    /** "called the document insulting": the last word is what the rest is called. */
    private Range withoutJudgement(SentenceView view, Range party) {
        boolean judged = party.to() - party.from() > 2
                && lexicon.find(view, party.to() - 1, Use.IS) != null
                && view.pos(party.to() - 2).matches("NOUN|PROPN");
        return judged ? new Range(party.from(), party.to() - 1) : party;
    }

    private @Nullable Hit verb(SentenceView view, int at) {
        Hit hit = lexicon.find(view, at, Use.TO);
        return hit == null ? lexicon.find(view, at, Use.VERB) : hit;
    }

    /** "does not recognise Oslo's claim". */
    private boolean withheld(SentenceView view, CueReading cue, Range party, Span words, Sides sides) {
        Hit hit = view.isAny(party.from(), "a an any") ? null : lexicon.find(view, cue.verbAt(), Use.NOT);
        return hit != null && hit.side() != null && sides.add(view, party, hit.side(), words);
    }

    /** "The raid was condemned by Oslo", "the warden is accused of theft": what stands before the cue. */
    private void passive(Draft draft, CueReading cue, Span words, Sides sides) {
        SentenceView view = draft.view;
        Hit hit = verb(view, cue.verbAt());
        Range party = Clauses.subject(view, cue.begin(), 0);
        boolean speaker =
                draft.hasSource() && !party.isNone() && party.from() < draft.sourceTo && draft.sourceFrom < party.to();
        boolean said = !party.isNone()
                && draft.content.stream().anyMatch(span -> span.overlaps(view.span(party.from(), party.to())));
        if (hit != null && hit.side() != null && said && !speaker && !cue.negated()) {
            sides.add(view, party, hit.side(), words);
        }
    }

    /** "that" opens a clause unless it is what somebody said: "called that a lie". */
    private static boolean isClause(SentenceView view, int from) {
        boolean pronoun =
                view.isAny(from, "that") && view.isAny(from + 1, "a an the \" \u201c nonsense slander rubbish");
        return !pronoun && view.isAny(from, "that how why whether if");
    }

    /** "praised Oslo's patience and Reykjavik's firmness": the second of two. */
    private static void and(SentenceView view, Range first, int to, Direction side, Span words, Sides sides) {
        if (view.is(first.to(), "and") && first.to() + 1 < to) {
            Range second = Clauses.phrase(view, first.to() + 1, to);
            boolean clause = !second.isNone() && view.pos(second.to()).matches("VERB|AUX");
            if (!second.isNone() && !clause) {
                sides.add(view, second, side, words);
            }
        }
    }

    private static int contentFrom(Draft draft, CueReading cue) {
        for (Span span : draft.content) {
            int at = draft.view.indexAt(span.begin());
            if (at >= cue.end() && at < draft.view.size()) {
                return at;
            }
        }
        return -1;
    }

    private static int contentTo(Draft draft, int from) {
        int to = from;
        for (Span span : draft.content) {
            to = Math.max(to, draft.view.indexAt(span.end()));
        }
        return to;
    }

    /** "called the deal a betrayal": the words after the party show the side; any others in quotation marks blame. */
    private boolean naming(SentenceView view, CueReading cue, Range head, int to, Sides sides) {
        Range party = new Range(head.from(), Math.max(head.to(), ofEnd(view, head, to)));
        for (int i = party.to(); i < to && isOfPredicate(view, i); i++) {
            Hit hit = lexicon.find(view, i, Use.IS);
            boolean mood = !view.pos(i).equals("NOUN") && view.isAny(head.to() - 1, EVENTS);
            if (hit != null && hit.side() != null && !mood && !SaidWords.isNegated(view, i)) {
                return sides.add(view, party, hit.side(), view.span(i, Math.min(to, i + hit.length())));
            }
        }
        int like = party.to();
        boolean compared = view.isAny(cue.verbAt(), "compare compared compares comparing liken likened likens likening")
                && view.isAny(like, "to with")
                && view.isAny(like + 1, "a an");
        if (compared) {
            return sides.add(view, party, Direction.AGAINST, view.span(like + 1, Math.max(to, like + 3)));
        }
        return quoted(view, party, to, sides);
    }

    /** "the suspension of talks": where what belongs to a party by "of" ends. */
    private static int ofEnd(SentenceView view, Range head, int to) {
        return view.is(head.to(), "of") ? NounPhrases.baseEnd(view, head.to() + 1, to) : head.to();
    }

    private boolean quoted(SentenceView view, Range party, int to, Sides sides) {
        boolean event = view.isAny(party.to() - 1, EVENTS) || view.isQuoted(party.to() - 1);
        for (int i = party.to(); i < to && !event; i++) {
            if (view.isQuoted(i) && to - i > 3 && !lexicon.praises(view, i, to)) {
                return sides.add(view, party, Direction.AGAINST, view.span(i, to));
            }
        }
        return false;
    }

    /** Whether a token still belongs to what somebody is called: "a quarrel between friends" is no friend. */
    private static boolean isOfPredicate(SentenceView view, int at) {
        return !view.isAny(at, "between among from about with of over");
    }
}
