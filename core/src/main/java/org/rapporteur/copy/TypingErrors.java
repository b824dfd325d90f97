package org.rapporteur.copy;

import java.util.List;
import org.rapporteur.copy.WordDiff.Change;

/** Changes that are none to a reader: a typing error put right, an apostrophe, words written in one. */
final class TypingErrors {

    private static final int LEAST = 5;

    private TypingErrors() {}

    /** The change, as one that keeps its words where that is so. */
    static Change evenedOut(Change change) {
        boolean same =
                !change.kept() && !change.before().isEmpty() && !change.after().isEmpty() && isSame(change);
        return same ? new Change(true, change.before(), change.after()) : change;
    }

    private static boolean isSame(Change change) {
        List<QuotedWord> before = change.before();
        List<QuotedWord> after = change.after();
        if (joined(before).equals(joined(after)) || letters(before).equals(letters(after))) {
            return before.stream().noneMatch(word -> word.key().contains("-"))
                    && after.stream().noneMatch(word -> word.key().contains("-"));
        }
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            boolean same = before.get(i).key().equals(after.get(i).key())
                    || before.get(i).letters().equals(after.get(i).letters())
                    || isContraction(before.get(i), after.get(i))
                    || isContraction(after.get(i), before.get(i))
                    || (NameForms.isName(before.get(i)) && NameForms.areSpellings(before.get(i), after.get(i)))
                    || isError(before.get(i), after.get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static String joined(List<QuotedWord> words) {
        return words.stream().map(QuotedWord::key).collect(java.util.stream.Collectors.joining());
    }

    private static String letters(List<QuotedWord> words) {
        return words.stream()
                .filter(word -> !word.continues())
                .map(QuotedWord::letters)
                .collect(java.util.stream.Collectors.joining());
    }

    /** "Who'd" is who had, or who would; "it's" it is, or it has. */
    private static boolean isContraction(QuotedWord one, QuotedWord other) {
        return one.continues()
                && ((one.key().equals("would") && other.key().equals("had"))
                        || (one.key().equals("is") && other.key().equals("has")));
    }

    /** A word that nobody knows, one slip from one that is known. */
    private static boolean isError(QuotedWord one, QuotedWord other) {
        boolean names = NameForms.isName(one) || NameForms.isName(other) || one.isNumber() || other.isNumber();
        boolean oneKnown = isKnown(one);
        return !names
                && oneKnown != isKnown(other)
                && Math.min(one.key().length(), other.key().length()) >= LEAST
                && slips(one.key(), other.key()) <= 1;
    }

    private static boolean isKnown(QuotedWord word) {
        return word.function() || Synonyms.isWord(word.key());
    }

    /** How many letters were left out, put in, replaced or swapped. */
    private static int slips(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
