package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** The words that two versions of a quotation share in order, and those that only one has; punctuation apart. */
public final class WordDiff {

    /** Beyond this many cells the middle of two long texts counts as changed altogether. */
    private static final long MOST_CELLS = 4_000_000;

    /** A stretch of both versions: the same words in each, or words removed and added in one place. */
    record Change(boolean kept, List<QuotedWord> before, List<QuotedWord> after) {}

    private WordDiff() {}

    /** From an earlier version to a later one; the kept words as the later writes them. */
    public static List<DiffPart> between(String before, String after) {
        List<DiffPart> parts = new ArrayList<>();
        for (Change change : changes(QuotedWord.of(before), QuotedWord.of(after))) {
            if (change.kept) {
                parts.add(new DiffPart(DiffPart.Kind.KEPT, written(change.after)));
                continue;
            }
            if (!change.before.isEmpty()) {
                parts.add(new DiffPart(DiffPart.Kind.REMOVED, written(change.before)));
            }
            if (!change.after.isEmpty()) {
                parts.add(new DiffPart(DiffPart.Kind.ADDED, written(change.after)));
            }
        }
        return parts;
    }

    /** Words as printed, in a row. */
    static String written(List<QuotedWord> words) {
        List<QuotedWord> printed = new ArrayList<>();
        for (QuotedWord word : words) {
            // A contraction is one printed word and two that are compared.
            if (printed.isEmpty() || !word.continues()) {
                printed.add(word);
            }
        }
        return printed.stream().map(QuotedWord::written).collect(Collectors.joining(" "));
    }

    /** The changes in order, by the longest common subsequence of keys. */
    static List<Change> changes(List<QuotedWord> before, List<QuotedWord> after) {
        BiPredicate<Integer, Integer> same =
                (i, j) -> before.get(i).key().equals(after.get(j).key());
        int head = 0;
        while (head < before.size() && head < after.size() && same.test(head, head)) {
            head++;
        }
        int endA = before.size();
        int endB = after.size();
        while (endA > head && endB > head && same.test(endA - 1, endB - 1)) {
            endA--;
            endB--;
        }
        List<Change> changes = new ArrayList<>();
        keep(changes, before.subList(0, head), after.subList(0, head));
        middle(changes, before.subList(head, endA), after.subList(head, endB));
        keep(changes, before.subList(endA, before.size()), after.subList(endB, after.size()));
        return changes;
    }

    private static void keep(List<Change> changes, List<QuotedWord> before, List<QuotedWord> after) {
        if (!before.isEmpty()) {
            changes.add(new Change(true, before, after));
        }
    }

    private static void middle(List<Change> changes, List<QuotedWord> a, List<QuotedWord> b) {
        int[][] longest = a.size() * (long) b.size() > MOST_CELLS ? new int[0][0] : table(a, b);
        int i = 0;
        int j = 0;
        while (longest.length > 0 && i < a.size() && j < b.size()) {
            int fromA = i;
            int fromB = j;
            while (i < a.size()
                    && j < b.size()
                    && !a.get(i).key().equals(b.get(j).key())) {
                if (longest[i + 1][j] >= longest[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i == a.size() || j == b.size()) {
                i = fromA;
                j = fromB;
                break;
            }
            change(changes, a.subList(fromA, i), b.subList(fromB, j));
            int keptA = i;
            int keptB = j;
            while (i < a.size()
                    && j < b.size()
                    && a.get(i).key().equals(b.get(j).key())) {
                i++;
                j++;
            }
            keep(changes, a.subList(keptA, i), b.subList(keptB, j));
        }
        change(changes, a.subList(i, a.size()), b.subList(j, b.size()));
    }

    private static void change(List<Change> changes, List<QuotedWord> before, List<QuotedWord> after) {
        if (!before.isEmpty() || !after.isEmpty()) {
            changes.add(new Change(false, before, after));
        }
    }

    private static int[][] table(List<QuotedWord> a, List<QuotedWord> b) {
        int[][] longest = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longest[i][j] = a.get(i).key().equals(b.get(j).key())
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }
}
