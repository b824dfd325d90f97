package org.rapporteur.attribution;

import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;

/** Noun phrases that name who was spoken to. */
final class AddresseePhrases {

    private AddresseePhrases() {}

    /** The noun phrase that begins at a token, with what names it further: "his French counterpart, Jane Doe". */
    static Range from(SentenceView view, int from, int limit) {
        boolean pronoun = view.isAny(from, "her him them us me you it both everyone everybody")
                && !view.pos(from + 1).matches("NOUN|PROPN|ADJ")
                && from < limit;
        if (pronoun) {
            return new Range(from, from + 1);
        }
        int end = NounPhrases.baseEnd(view, from, limit);
        if (end < 0) {
            return Range.NONE;
        }
        boolean joined = true;
        while (joined && end + 1 < limit) {
            int next = view.isAny(end, "at in of from and on for") && !view.isTime(end + 1)
                    ? NounPhrases.baseEnd(view, end + 1, limit)
                    : -1;
            boolean clause = next > 0 && isVerb(view, next);
            boolean noun = view.isAny(end, "of from and")
                    || view.isCapitalised(end + 1)
                    || view.pos(end + 1).equals("DET");
            joined = next > 0 && !clause && noun;
            end = joined ? next : end;
        }
        end = isVerb(view, end) && end < limit
                ? BareClauses.afterAddressee(view, from, end)
                : apposition(view, end, limit);
        return end < 0 ? Range.NONE : new Range(from, end);
    }

    private static int apposition(SentenceView view, int end, int limit) {
        int to = view.is(end, ",") && view.isCapitalised(end + 1) && !view.isTime(end + 1)
                ? NounPhrases.baseEnd(view, end + 1, limit)
                : -1;
        boolean closed = to > 0 && (view.isAny(to, ", .") || to == limit || view.isTime(to));
        boolean common = NounPhrases.isHead(view, end - 1) && !view.isCapitalised(end - 1);
        return closed && common ? to : end;
    }

    /** Whether a token is a verb, full or auxiliary. */
    static boolean isVerb(SentenceView view, int index) {
        return view.pos(index).equals("VERB") || view.pos(index).equals("AUX");
    }
}
