package org.rapporteur.actor;

import org.rapporteur.actor.NameMarks.Mark;
import org.rapporteur.annotation.SentenceView;

/** How far the words that give a person an office reach before and after the name. */
final class TitleRange {

    private static final int BEFORE = 8;
    private static final int AFTER = 6;

    private TitleRange() {}

    /** The first token of what stands before a name: "Former French foreign minister" with all its words. */
    static int begin(SentenceView view, NameMarks marks, int from) {
        int begin = view.is(from - 1, ",") ? from - 1 : from;
        while (begin > Math.max(0, from - BEFORE) && isTitle(view, marks, begin - 1)) {
            begin--;
        }
        while (begin < from && (view.isAny(begin, "of for and in at 's ’s . ,") || view.isTime(begin))) {
            begin++;
        }
        return begin;
    }

    private static boolean isTitle(SentenceView view, NameMarks marks, int index) {
        return marks.at(index) == Mark.OFFICE
                || marks.at(index) == Mark.COUNTRY
                || marks.at(index) == Mark.ORGANISATION
                || view.pos(index).matches("ADJ|NOUN|PROPN")
                || view.isAny(index, "of for and in at 's ’s .");
    }

    /** The end of what explains a name after a comma, as far as its office; the name's own end where none is there. */
    static int end(SentenceView view, NameMarks marks, int to) {
        int end = to;
        for (int i = to + 1; i <= Math.min(to + AFTER, view.size() - 1); i++) {
            if (marks.at(i) == Mark.OFFICE) {
                end = i + 1;
            } else if (end > to) {
                break;
            }
        }
        return end;
    }
}
