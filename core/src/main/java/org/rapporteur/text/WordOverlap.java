package org.rapporteur.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How much two passages are made of the same words. */
public final class WordOverlap {

    private WordOverlap() {}

    /** The distinct words in lower case. */
    public static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Dice's coefficient of the distinct words, 0 to 1; 0 where one side has none. */
    public static double dice(String a, String b) {
        Set<String> left = words(a);
        Set<String> right = words(b);
        int sizes = left.size() + right.size();
        left.retainAll(right);
        return sizes == 0 ? 0 : 2.0 * left.size() / sizes;
    }

    /** The share of {@code wanted} that occurs in the text, 0 to 1; a word also counts where a longer one begins with it. */
    public static double coverage(Set<String> wanted, String text) {
        Set<String> there = words(text);
        long found = wanted.stream()
                .filter(word -> there.contains(word) || there.stream().anyMatch(it -> isInflected(word, it)))
                .count();
        return wanted.isEmpty() ? 0 : (double) found / wanted.size();
    }

    private static boolean isInflected(String word, String other) {
        return word.length() >= 4 && other.startsWith(word) && other.length() <= word.length() + 3;
    }
}
