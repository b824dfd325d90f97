package org.rapporteur.attribution;

import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.attribution.Stance.Direction;

/** What is said of somebody in the speaker's own quoted words ("Oslo "has lost its watch"") is seldom a praise. */
final class QuotedSides {

    /** Words that open a plan, a rule or a fact rather than a judgement. */
    private static final String PLANS =
            "will would shall should must can could may might not to agreed in on at by for";

    private static final String MODALS = "will would shall should must can could may might not to";

    /** What can be judged like somebody: somebody's plan or rule. */
    private static final String RULES = NewsWords.joined("rule");

    private final StanceLexicon lexicon;

    QuotedSides(StanceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void read(SentenceView view, int from, int to, Sides sides) {
        for (int i = from + 1; i + 3 < to; i++) {
            boolean opens = view.opensQuotation(i) && !view.isQuoted(i - 1);
            if (opens && !sides.isAnothers(view.token(i).span()) && isJudgement(view, i, to)) {
                of(view, i, from, to, sides);
            }
        }
    }

    private boolean isJudgement(SentenceView view, int at, int to) {
        boolean plan = view.isAny(at + 1, PLANS) || view.isAny(at - 1, PLANS) || view.isAny(at - 2, MODALS);
        boolean verb = view.pos(at - 1).matches("VERB|AUX")
                || (view.pos(at + 1).matches("VERB|AUX") && !view.lower(at + 1).endsWith("ing"));
        return verb && !plan && !lexicon.praises(view, at, to);
    }

    private static void of(SentenceView view, int at, int from, int to, Sides sides) {
        Range subject = Clauses.subject(view, at, from);
        if (subject.isNone() || view.pos(subject.from()).equals("PRON")) {
            return;
        }
        boolean many = view.isAny(subject.from(), "both the two")
                && view.lower(subject.to() - 1).endsWith("s");
        boolean rule = view.isAny(subject.to() - 1, RULES);
        boolean blamed =
                !many && !sides.parties.isSelf(view, subject) && (rule || sides.parties.isSomebody(view, subject));
        if (blamed) {
            sides.add(view, subject, Direction.AGAINST, view.span(at, to));
        }
    }
}
