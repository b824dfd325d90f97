package org.rapporteur.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.evaluation.EvaluationResult.Figure;

/**
 * How well one grouping agrees with another, from 0 to 1 (the Rand index, adjusted for chance, may fall below 0).
 * Without any pair, in gold or found, pairs score 1.
 */
record GroupScores(
        double cubedPrecision, double cubedRecall, double pairPrecision, double pairRecall, double adjustedRand) {

    /** Compares the groups of the same things: {@code gold} and {@code found} map each thing to its group. */
    static GroupScores of(Map<String, String> gold, Map<String, String> found) {
        Map<String, Map<String, Integer>> shared = new TreeMap<>();
        Map<String, Integer> goldSizes = new TreeMap<>();
        Map<String, Integer> foundSizes = new TreeMap<>();
        gold.forEach((thing, group) -> {
            String other = found.getOrDefault(thing, "alone: " + thing);
            shared.computeIfAbsent(group, key -> new HashMap<>()).merge(other, 1, Integer::sum);
            goldSizes.merge(group, 1, Integer::sum);
            foundSizes.merge(other, 1, Integer::sum);
        });
        double precise = 0;
        double recalled = 0;
        double both = 0;
        for (var row : shared.entrySet()) {
            for (var cell : new TreeMap<>(row.getValue()).entrySet()) {
                double n = cell.getValue();
                precise += n * n / foundSizes.getOrDefault(cell.getKey(), 1);
                recalled += n * n / goldSizes.getOrDefault(row.getKey(), 1);
                both += pairs(n);
            }
        }
        double size = Math.max(1, gold.size());
        double inGold = pairs(goldSizes);
        double inFound = pairs(foundSizes);
        double chance = gold.size() < 2 ? 0 : inGold * inFound / pairs(gold.size());
        return new GroupScores(
                precise / size,
                recalled / size,
                share(both, inFound),
                share(both, inGold),
                share(both - chance, (inGold + inFound) / 2 - chance));
    }

    List<Figure> figures(String name) {
        return List.of(
                new Figure(name + " b-cubed precision", cubedPrecision),
                new Figure(name + " b-cubed recall", cubedRecall),
                new Figure(name + " b-cubed f", Gold.f1(cubedPrecision, cubedRecall)),
                new Figure(name + " pair precision", pairPrecision),
                new Figure(name + " pair recall", pairRecall),
                new Figure(name + " pair f", Gold.f1(pairPrecision, pairRecall)),
                new Figure(name + " adjusted rand", adjustedRand));
    }

    private static double pairs(double n) {
        return n * (n - 1) / 2;
    }

    private static double pairs(Map<String, Integer> sizes) {
        double pairs = 0;
        for (int size : sizes.values()) {
            pairs += pairs(size);
        }
        return pairs;
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 1 : part / whole;
    }
}
