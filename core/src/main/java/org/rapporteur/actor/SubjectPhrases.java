package org.rapporteur.actor;

import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;

/** Noun phrases that are the subject of a verb. */
final class SubjectPhrases {

    private SubjectPhrases() {}

    /** Whether a verb follows, maybe after an apposition, and no preposition stands before. */
    static boolean isOne(SentenceView view, int from, int end) {
        boolean governed = view.pos(from - 1).equals("ADP")
                || (view.pos(from - 1).equals("VERB") && !view.lower(from - 1).endsWith("ing"));
        if (view.is(end, "who") || (view.is(end, ",") && view.is(end + 1, "who"))) {
            return true;
        }
        int at = view.is(end, ",") ? afterAside(view, end) : end;
        if (view.is(at, ",")) {
            return !governed && from <= 2;
        }
        if (view.is(at, "and")) {
            int second = NounPhrases.baseEnd(view, at + 1, view.size());
            at = second > 0 ? second : at;
        }
        while (view.pos(at).equals("ADV")
                || view.isTime(at)
                || (view.isAny(at, "on late early") && view.isTime(at + 1))) {
            at++;
        }
        boolean verb = view.pos(at).equals("AUX")
                || (view.pos(at).equals("VERB") && !view.lower(at).endsWith("ing"));
        return verb && !governed;
    }

    /** The token after what stands between commas; the first comma's where no second follows soon. */
    private static int afterAside(SentenceView view, int comma) {
        for (int i = comma + 1; i < Math.min(view.size(), comma + 24); i++) {
            if (view.is(i, ",") && !view.isQuoted(i)) {
                return i + 1;
            }
        }
        return comma;
    }
}
