package org.rapporteur.attribution;

import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.attribution.StanceLexicon.Hit;
import org.rapporteur.attribution.StanceLexicon.Use;

/** Sides shown by what somebody is said to do: "the mayor lied", "we were betrayed by Oslo", "we condemn the raid". */
final class DeedSides {

    private static final String MIGHT = "may might would could can if ca";

    private final StanceLexicon lexicon;

    DeedSides(StanceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "we condemn the raid": a verb that takes sides, with the speaker for its subject. */
    void own(SentenceView view, int at, int from, int to, Sides sides) {
        boolean negated = SaidWords.isNegated(view, at);
        boolean vague = negated && view.isAny(at + 1, "a an any");
        Hit hit = vague ? null : lexicon.find(view, at, negated ? Use.NOT : Use.TO);
        hit = hit == null && !negated ? lexicon.find(view, at, Use.VERB) : hit;
        boolean wish = view.isAny(at - 2, "like want wants wish have need love");
        boolean verb = hit != null
                && (view.pos(at).equals("VERB") || view.isAny(at - 1, "i we"))
                && (wish || !view.is(at - 1, "to"))
                && !SaidWords.isPassive(view, at);
        if (!verb || hit == null || hit.side() == null) {
            return;
        }
        Range subject = Clauses.subject(view, at, from);
        if (sides.parties.isSelf(view, subject) || sides.parties.isLikelyOwnCountry(view, subject)) {
            int next = at + hit.length();
            boolean joined = view.is(next, "and") && view.pos(next + 1).equals("VERB");
            Range party = Clauses.phrase(view, joined ? next + 2 : next, to);
            sides.add(view, party, hit.side(), view.span(at, Math.min(view.size(), at + hit.length())));
        }
    }

    /** "the mayor lied": a verb that blames or credits its subject. */
    void act(SentenceView view, int at, int from, int to, Sides sides) {
        Hit hit = lexicon.find(view, at, Use.ACT);
        boolean verb = hit != null
                && (hit.length() > 1 || view.pos(at).equals("VERB"))
                && !view.isAny(at - 1, MIGHT + " to")
                && !view.isAny(at - 2, MIGHT)
                && !SaidWords.isNegated(view, at);
        if (!verb || hit == null || hit.side() == null) {
            return;
        }
        int end = Math.min(view.size(), at + hit.length());
        Range party = view.pos(at).equals("VERB") && SaidWords.isPassive(view, at)
                ? agent(view, end, to)
                : Clauses.subject(view, Clauses.verbBefore(view, at, from), from);
        boolean bare = view.lower(at).startsWith("fail") && !sides.parties.isSomebodyOrNone(view, party);
        if (!bare && !sides.parties.isSelf(view, party)) {
            sides.add(view, party, hit.side(), view.span(at, end));
        }
    }

    /** Who did it: "by Oslo" soon after the verb. */
    private static Range agent(SentenceView view, int after, int to) {
        for (int i = after; i < Math.min(to, after + 4); i++) {
            if (view.is(i, "by")) {
                return Clauses.phrase(view, i + 1, to);
            }
        }
        return Range.NONE;
    }

    /** "told the Swedes to mind their own business": whom one bids so is blamed. */
    void bid(SentenceView view, int at, int from, Sides sides) {
        Hit hit = lexicon.find(view, at, Use.BID);
        Stance.Direction side = hit == null ? null : hit.side();
        boolean bidden = view.isAny(at - 1, "to must should \" \u201c \u2018 '");
        if (!bidden || hit == null || side == null) {
            return;
        }
        int end = Math.min(view.size(), at + hit.length());
        Range asked = at > from ? Clauses.subject(view, at - 1, from) : Range.NONE;
        if (asked.isNone() || !sides.add(view, asked, side, view.span(at, end))) {
            sides.parties.addressee().ifPresent(one -> sides.put(one, side, view.span(at, end)));
        }
    }
}
