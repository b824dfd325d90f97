package org.rapporteur.story;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a report is compared by.
 *
 * @param report the report's id
 * @param headline its title, else its first sentence, else empty
 * @param features its weighted terms: the dot product of two reports is the weighted sum of the cosines of their
 *     words, names, leads and figures
 * @param told its particulars
 * @param pasts the times that its lead looks back on
 * @param day the day of publication counted from 1970-01-01, null where unknown
 */
record Profile(String report, String headline, SparseVector features, Told told, List<Past> pasts, @Nullable Long day) {

    /** Earliest first, undated ones last. */
    static final Comparator<Profile> BY_DAY = Comparator.comparing(
                    Profile::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Profile::report);

    /** The features that each stand for a word. */
    IntStream words() {
        return IntStream.range(0, features.size()).map(features::feature).filter(Profiler::isWord);
    }

    /** So many of the weightiest words with their weights, as parts of a vector of length 1. */
    NavigableMap<Integer, Double> weightiest(int most) {
        double scale = 1 / Math.sqrt(features.dot(features) + Double.MIN_NORMAL);
        NavigableMap<Integer, Double> words = new TreeMap<>();
        words().boxed()
                .sorted(Comparator.comparingDouble(features::weightOf)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .forEach(word -> words.put(word, features.weightOf(word) * scale));
        return words;
    }
}
