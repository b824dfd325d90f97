package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.VariantGrader.Verdict;

/**
 * What replaced, moved and added content words do to the sense: the opposite word or another order changes it, a near
 * word rewords it, and where no list knows the words nothing is settled.
 */
final class SenseGrader {

    private final List<QuotedWord> first;
    private final List<QuotedWord> version;
    private final List<WordDiff.Change> changes;
    private final List<QuotedWord> strange;

    /**
     * @param strange added words that have been accounted for
     */
    SenseGrader(Quoted first, Quoted version, List<WordDiff.Change> changes, List<QuotedWord> strange) {
        this.first = content(first.words());
        this.version = content(version.words());
        this.changes = changes;
        this.strange = strange;
    }

    void grade(List<Verdict> verdicts) {
        int known = 0;
        int unknown = 0;
        boolean passive = false;
        for (WordDiff.Change change : changes) {
            if (change.kept()) {
                continue;
            }
            List<QuotedWord> before = new ArrayList<>(content(change.before()));
            List<QuotedWord> after = new ArrayList<>(content(change.after()));
            after.removeIf(word -> word.bracketed() || isAmong(strange, word));
            passive |= holds(change.before(), "by") || holds(change.after(), "by");
            known += pairNear(before, after);
            before.removeIf(word -> isAmong(version, word));
            after.removeIf(word -> isAmong(first, word));
            opposites(before, after, verdicts);
            unknown += unmatched(change, before, after, verdicts);
        }
        moved(passive, verdicts);
        boolean settled = unknown <= Math.max(1, known);
        verdicts.add(
                settled
                        ? new Verdict(Grade.REWORDED, "other words inside the marks: " + substitutions())
                        : new Verdict(
                                Grade.UNSURE,
                                "other words inside the marks, of which no list tells the sense: " + substitutions()));
    }

    /** Takes out pairs of near words; returns how many. */
    private static int pairNear(List<QuotedWord> before, List<QuotedWord> after) {
        int pairs = 0;
        for (QuotedWord word : List.copyOf(before)) {
            for (QuotedWord other : List.copyOf(after)) {
                if (Synonyms.areOpposite(word.stem(), other.stem())) {
                    continue;
                }
                if (before.contains(word) && Synonyms.areNear(word.stem(), other.stem())) {
                    before.remove(word);
                    after.remove(other);
                    pairs++;
                }
            }
        }
        return pairs;
    }

    private static void opposites(List<QuotedWord> before, List<QuotedWord> after, List<Verdict> verdicts) {
        for (QuotedWord word : before) {
            for (QuotedWord other : after) {
                if (Synonyms.areOpposite(word.stem(), other.stem())) {
                    Grade grade = Synonyms.areTurned(word.stem(), other.stem())
                            ? Grade.POLARITY_CHANGED
                            : Grade.MEANING_CHANGED;
                    verdicts.add(new Verdict(
                            grade, "\"" + word.written() + "\" became its opposite, \"" + other.written() + "\""));
                }
            }
        }
    }

    /** Words without a partner: added ones were never said as far as is known; replaced ones count as unknown. */
    private static int unmatched(
            WordDiff.Change change, List<QuotedWord> before, List<QuotedWord> after, List<Verdict> verdicts) {
        if (!after.isEmpty() && content(change.before()).isEmpty()) {
            verdicts.add(new Verdict(Grade.WORDS_ADDED, "not in the earlier version: " + ChangeGrader.quoted(after)));
            return 0;
        }
        if (before.size() == after.size() || !after.isEmpty()) {
            return Math.max(before.size(), after.size());
        }
        if (!before.isEmpty()) {
            verdicts.add(new Verdict(Grade.UNMARKED_CUT, "left out without a mark: " + ChangeGrader.quoted(before)));
        }
        return 0;
    }

    /** A content word that stands in both versions but by other words qualifies something else now. */
    private void moved(boolean passive, List<Verdict> verdicts) {
        for (int i = 0; i < first.size(); i++) {
            QuotedWord word = first.get(i);
            int at = place(version, word);
            boolean once = at >= 0 && place(first, word) == i && isMoved(word);
            if (once && !keepsNeighbour(i, at)) {
                verdicts.add(new Verdict(
                        passive ? Grade.UNSURE : Grade.MEANING_CHANGED,
                        "\"" + word.written() + "\" stands by other words now: " + near(first, i) + " became "
                                + near(version, at)));
            }
        }
    }

    private boolean isMoved(QuotedWord word) {
        boolean removed = changes.stream().anyMatch(change -> !change.kept() && isAmong(change.before(), word));
        boolean added = changes.stream().anyMatch(change -> !change.kept() && isAmong(change.after(), word));
        return removed && added;
    }

    private boolean keepsNeighbour(int i, int j) {
        boolean beforeSame = isSame(at(first, i - 1), at(version, j - 1));
        boolean afterSame = isSame(at(first, i + 1), at(version, j + 1));
        boolean adverb = first.get(i).key().endsWith("ly");
        boolean crossed = isSame(at(first, i - 1), at(version, j + 1)) || isSame(at(first, i + 1), at(version, j - 1));
        return beforeSame || afterSame || (adverb && crossed);
    }

    private static boolean isSame(@Nullable QuotedWord one, @Nullable QuotedWord other) {
        return Objects.equals(one == null ? null : one.stem(), other == null ? null : other.stem());
    }

    private static @Nullable QuotedWord at(List<QuotedWord> words, int index) {
        return index < 0 || index >= words.size() ? null : words.get(index);
    }

    private static String near(List<QuotedWord> words, int at) {
        return ChangeGrader.quoted(words.subList(Math.max(0, at - 1), Math.min(words.size(), at + 2)));
    }

    private static int place(List<QuotedWord> words, QuotedWord word) {
        int found = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).stem().equals(word.stem())) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private String substitutions() {
        List<String> pairs = new ArrayList<>();
        for (WordDiff.Change change : changes) {
            if (!change.kept() && pairs.size() < 6) {
                pairs.add(substitution(change));
            }
        }
        return String.join("; ", pairs);
    }

    private static String substitution(WordDiff.Change change) {
        String before = ChangeGrader.quoted(change.before());
        String after = ChangeGrader.quoted(change.after());
        if (before.isEmpty()) {
            return after + " added";
        }
        return after.isEmpty() ? before + " left out" : before + " became " + after;
    }

    private static List<QuotedWord> content(List<QuotedWord> words) {
        return words.stream().filter(word -> !word.function()).toList();
    }

    private static boolean isAmong(List<QuotedWord> words, QuotedWord word) {
        return words.stream().anyMatch(other -> other.stem().equals(word.stem()));
    }

    private static boolean holds(List<QuotedWord> words, String key) {
        return words.stream().anyMatch(word -> word.key().equals(key));
    }
}
