package org.rapporteur.actor;

import org.rapporteur.annotation.SentenceView;

/** How many, before whom: "up to 16 advisers", "at least two of the strikers", "dozens of farmers", "a group of deputies". */
final class Quantities {

    private static final String ADVERBS = "up more at fewer less as no";
    private static final String ADVERB_ENDS = "to than least many most";
    private static final String SETS = "dozens hundreds thousands scores tens crowds groups members millions"
            + " most some many several few both half all";
    private static final String GROUPS = "group number crowd handful majority team band mob pair couple series host";

    private Quantities() {}

    /** Where the words that say who begin, within {@code [from, to)}; {@code from} where nothing says how many. */
    static int skip(SentenceView view, int from, int to) {
        int at = from;
        while (at + 1 < to && at - from < 3 && view.isAny(at, ADVERBS) && view.isAny(at + 1, ADVERB_ENDS)) {
            at += view.is(at, "as") && view.is(at + 2, "as") ? 3 : 2;
        }
        if (view.isAny(at, "about around nearly almost over some") && at + 1 < to && isNumber(view, at + 1)) {
            at++;
        }
        int of = set(view, at, to);
        boolean counted =
                of > at && of + 1 < to && view.is(of, "of") && !view.isAny(of + 1, "them us it you those these");
        return counted ? skip(view, of + 1, to) : at;
    }

    /** Where what names a set of people ends: "two", "tens of thousands", "a group"; its beginning for none. */
    private static int set(SentenceView view, int at, int to) {
        if (view.isAny(at, "a an") && view.isAny(at + 1, GROUPS) && at + 2 < to) {
            return at + 2;
        }
        int end = at;
        while (end < to && (isNumber(view, end) || view.isAny(end, SETS))) {
            end++;
        }
        return end;
    }

    private static boolean isNumber(SentenceView view, int at) {
        return view.pos(at).equals("NUM") || Character.isDigit(view.form(at).charAt(0));
    }
}
