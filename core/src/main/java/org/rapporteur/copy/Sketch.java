package org.rapporteur.copy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What the index keeps of a report: hashes of some five-word runs, and its weightiest stems.
 *
 * @param grams the smallest hashes of its five-word runs
 * @param stems hashes of its distinct content stems, the weightiest first
 */
@SuppressWarnings("ArrayRecordComponent") // kept for every report, so no boxing; nobody compares two
record Sketch(long[] grams, long[] stems) {

    static Sketch of(CopyText text, CopySettings settings) {
        long[] grams = new long[Math.max(0, text.size() - SharedRuns.GRAM + 1)];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = SharedRuns.gram(text, i);
        }
        long[] smallest = Arrays.stream(grams)
                .sorted()
                .distinct()
                .limit(settings.gramsPerReport())
                .toArray();
        Map<Long, Double> weights = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            if (text.evidence(i) >= 0.25) {
                weights.merge(0x5EED_0000_0000L | (text.stem(i) & 0xFFFF_FFFFL), text.weight(i), Math::max);
            }
        }
        // More than are looked up, for only the whole set of reports shows which are rare.
        long[] stems = weights.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(settings.stemsPerReport() * 5L)
                .mapToLong(Map.Entry::getKey)
                .toArray();
        return new Sketch(smallest, stems);
    }
}
