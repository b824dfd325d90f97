package org.rapporteur.attribution;

import org.rapporteur.annotation.SentenceView;

/** Small questions about words inside what was said. */
final class SaidWords {

    private SaidWords() {}

    /** Whether one of the three words before a token denies it. */
    static boolean isNegated(SentenceView view, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            boolean rather = view.is(i, "than") && view.is(i - 1, "rather");
            if (rather || view.isAny(i, "not n't n\u2019t never no hardly neither nor without")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb stands in the passive: "had been betrayed". */
    static boolean isPassive(SentenceView view, int at) {
        if (view.lower(at).endsWith("ing")) {
            return false;
        }
        int i = at - 1;
        while (i > 0 && view.pos(i).equals("ADV")) {
            i--;
        }
        return view.isAny(i, "is are was were be been being 's \u2019s 're \u2019re get got") && i >= 0;
    }
}
