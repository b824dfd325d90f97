package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.copy.WordDiff.Change;

/**
 * Moves a gap to where a writer would make it: of "It did not say so. It said", cut to "It said", the first sentence went,
 * though a comparison of words alone may as well take out "did not say so. It".
 */
final class Sliding {

    private Sliding() {}

    static List<Change> slid(List<Change> changes) {
        List<Change> slid = new ArrayList<>(changes);
        for (int i = 1; i + 1 < slid.size(); i++) {
            Change gap = slid.get(i);
            boolean before = slid.get(i - 1).kept() && slid.get(i + 1).kept();
            if (before && !gap.kept() && gap.after().isEmpty() && !opens(gap.before())) {
                slide(slid, i);
            }
        }
        slid.removeIf(change -> change.before().isEmpty() && change.after().isEmpty());
        return slid;
    }

    private static boolean opens(List<QuotedWord> words) {
        return words.get(0).opens() || words.get(0).pause();
    }

    private static void slide(List<Change> changes, int at) {
        Change last = changes.get(at - 1);
        Change next = changes.get(at + 1);
        List<QuotedWord> before = new ArrayList<>(last.before());
        List<QuotedWord> after = new ArrayList<>(last.after());
        List<QuotedWord> gap = new ArrayList<>(changes.get(at).before());
        List<QuotedWord> nextBefore = new ArrayList<>(next.before());
        List<QuotedWord> nextAfter = new ArrayList<>(next.after());
        while (!before.isEmpty()
                && before.size() == after.size()
                && before.get(before.size() - 1)
                        .key()
                        .equals(gap.get(gap.size() - 1).key())) {
            nextBefore.add(0, gap.remove(gap.size() - 1));
            nextAfter.add(0, after.remove(after.size() - 1));
            gap.add(0, before.remove(before.size() - 1));
            if (opens(gap)) {
                changes.set(at - 1, new Change(true, before, after));
                changes.set(at, new Change(false, gap, List.of()));
                changes.set(at + 1, new Change(true, nextBefore, nextAfter));
                return;
            }
        }
    }
}
