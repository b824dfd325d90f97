package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which pairs of reports are worth a full comparison. Two inverted indexes: over five-word runs, which finds reprints,
 * and over each report's rarest stems, which finds rewrites that share hardly a run. A key's worth falls with the
 * number of reports that have it; keys of too many reports are dropped, so the work grows with the number of reports
 * and not with its square.
 */
final class CopyCandidates {

    /** A pair of report numbers, {@code first < second}. */
    record Pair(int first, int second) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return Comparator.comparingInt(Pair::first)
                    .thenComparingInt(Pair::second)
                    .compare(this, other);
        }
    }

    private static final double RUN_WORTH = 1.5;
    private static final double LEAST_WORTH = 3;

    private final List<Sketch> sketches;
    private final CopySettings settings;
    private final Map<Long, int[]> runs;
    private final Map<Long, int[]> stems;

    CopyCandidates(List<Sketch> sketches, CopySettings settings) {
        this.sketches = sketches;
        this.settings = settings;
        runs = index(sketches.stream().map(Sketch::grams).toList());
        stems = index(sketches.stream().map(Sketch::stems).toList());
    }

    /** The pairs, sorted. */
    List<Pair> pairs() {
        TreeSet<Pair> pairs = new TreeSet<>();
        for (int report = 0; report < sketches.size(); report++) {
            for (int partner : partners(report)) {
                pairs.add(new Pair(Math.min(report, partner), Math.max(report, partner)));
            }
        }
        return new ArrayList<>(pairs);
    }

    private List<Integer> partners(int report) {
        Map<Integer, Double> worth = new HashMap<>();
        Sketch sketch = sketches.get(report);
        for (long gram : sketch.grams()) {
            count(runs.getOrDefault(gram, new int[0]), report, RUN_WORTH, worth);
        }
        Arrays.stream(sketch.stems())
                .filter(stems::containsKey)
                .boxed()
                .sorted(Comparator.comparingInt((Long stem) -> reportsWith(stem))
                        .thenComparing(stem -> stem))
                .limit(settings.stemsPerReport())
                .forEach(stem -> count(stems.getOrDefault(stem, new int[0]), report, 1, worth));
        return worth.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_WORTH)
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(settings.candidatesPerReport())
                .map(Map.Entry::getKey)
                .toList();
    }

    private int reportsWith(long stem) {
        return stems.getOrDefault(stem, new int[0]).length;
    }

    private static void count(int[] reports, int self, double worth, Map<Integer, Double> into) {
        double each = worth / (1 + Math.log(Math.max(1, reports.length - 1)));
        for (int other : reports) {
            if (other != self) {
                into.merge(other, each, Double::sum);
            }
        }
    }

    /** Keys of one report alone and of too many are left out. */
    private Map<Long, int[]> index(List<long[]> keys) {
        Map<Long, Integer> counts = new HashMap<>();
        keys.forEach(of -> Arrays.stream(of).forEach(key -> counts.merge(key, 1, Integer::sum)));
        Map<Long, int[]> index = new HashMap<>();
        Map<Long, Integer> filled = new HashMap<>();
        for (int report = 0; report < keys.size(); report++) {
            for (long key : keys.get(report)) {
                int count = counts.getOrDefault(key, 0);
                if (count >= 2 && count <= settings.mostReportsPerKey()) {
                    int at = filled.merge(key, 1, Integer::sum) - 1;
                    index.computeIfAbsent(key, k -> new int[count])[at] = report;
                }
            }
        }
        return index;
    }
}
