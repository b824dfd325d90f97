package org.rapporteur.attribution;

import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.attribution.Stance.Direction;
import org.rapporteur.attribution.StanceLexicon.Hit;
import org.rapporteur.attribution.StanceLexicon.Use;
import org.rapporteur.text.Span;

/**
 * For or against whom a statement is, by words that take sides: the cue itself ("accused the union"), what it calls
 * somebody ("called the deal a betrayal"), and what is said of somebody ("Oslo must stop", "the plan is a farce"). Where
 * no such word stands, nothing is said.
 */
final class Stances {

    private final StanceLexicon lexicon = new StanceLexicon();
    private final CueSides cues = new CueSides(lexicon);
    private final DeedSides deeds = new DeedSides(lexicon);
    private final JudgedSides judged = new JudgedSides(lexicon);
    private final QuotedSides quoted = new QuotedSides(lexicon);

    /** Notes the sides that a statement takes. */
    void find(Draft draft, @Nullable CueReading cue, Sides sides) {
        boolean named = cue != null && cues.read(draft, cue, sides);
        if (named) {
            return;
        }
        AnnotatedText text = draft.view.text();
        for (Span part : draft.content) {
            for (Sentence sentence : text.sentences()) {
                if (sentence.span().overlaps(part)) {
                    said(new SentenceView(text, sentence), part, sides);
                }
            }
        }
    }

    private void said(SentenceView view, Span part, Sides sides) {
        int from = view.indexAt(part.begin());
        int to = view.indexAt(part.end());
        for (int i = from; i < to; i++) {
            if (sides.isAnothers(view.token(i).span())) {
                continue;
            }
            deeds.own(view, i, from, to, sides);
            deeds.act(view, i, from, to, sides);
            deeds.bid(view, i, from, sides);
            judged.is(view, i, from, to, sides);
            with(view, i, from, to, sides);
        }
        if (sides.isEmpty()) {
            quoted.read(view, from, to, sides);
        }
    }

    /** "unlike Oslo", "grateful to Oslo". */
    private void with(SentenceView view, int at, int from, int to, Sides sides) {
        Hit hit = lexicon.find(view, at, Use.WITH);
        if (hit == null || hit.side() == null || SaidWords.isNegated(view, at)) {
            return;
        }
        Range party = Clauses.phrase(view, at + hit.length(), to);
        if (!party.isNone() && !isAnothersMood(view, at, from, sides)) {
            sides.add(view, party, hit.side(), view.span(at, at + hit.length()));
            if (view.is(at, "unlike") && view.is(party.to(), ",")) {
                better(view, at, party.to() + 1, to, sides);
            }
        }
    }

    /** "Residents are angry with the mayor": not the speaker's own side. */
    private static boolean isAnothersMood(SentenceView view, int at, int from, Sides sides) {
        int i = at - 1;
        while (i > from && (view.pos(i).equals("ADV") || view.isAny(i, "a the very deeply"))) {
            i--;
        }
        if (i < from || !view.isAny(i, "is are was were be been has have had remain remains 's \u2019s 're \u2019re")) {
            return false;
        }
        Range subject = Clauses.subject(view, i, from);
        return !subject.isNone() && !sides.parties.isSelf(view, subject);
    }

    /** "unlike Oslo, Reykjavik pays on time": who wins the comparison. */
    private static void better(SentenceView view, int unlike, int from, int to, Sides sides) {
        Range winner = Clauses.phrase(view, from, to);
        if (!winner.isNone() && !sides.parties.isSelf(view, winner)) {
            sides.add(view, winner, Direction.FOR, view.token(unlike).span());
        }
    }
}
