package org.rapporteur.evaluation;

import java.util.Map;
import java.util.TreeMap;

/** Counts of labels, and the mean of their F1 over those that the gold has. */
final class MacroF1 {

    private static final class Count {
        int gold;
        int printed;
        int right;
    }

    private final Map<String, Count> counts = new TreeMap<>();

    private Count of(String label) {
        return counts.computeIfAbsent(label, key -> new Count());
    }

    void gold(String label) {
        of(label).gold++;
    }

    void printed(String label) {
        of(label).printed++;
    }

    void right(String label) {
        of(label).right++;
    }

    /** One thing that has a label, and the label that it was given. */
    void add(String label, String given) {
        gold(label);
        printed(given);
        if (label.equals(given)) {
            right(label);
        }
    }

    double macro() {
        return counts.values().stream()
                .filter(count -> count.gold > 0)
                .mapToDouble(count -> 2.0 * count.right / (count.gold + count.printed))
                .average()
                .orElse(0);
    }

    double micro() {
        int right = counts.values().stream().mapToInt(count -> count.right).sum();
        int all = counts.values().stream()
                .mapToInt(count -> count.gold + count.printed)
                .sum();
        return all == 0 ? 0 : 2.0 * right / all;
    }

    /** A line for each label: its F1, and how many the gold has, were printed and are right. */
    java.util.List<String> lines(String what) {
        return counts.entrySet().stream()
                .map(entry -> String.format(
                        java.util.Locale.ROOT,
                        "%s %s: F1 %.3f, in gold %d, printed %d, right %d",
                        what,
                        entry.getKey(),
                        2.0 * entry.getValue().right / Math.max(1, entry.getValue().gold + entry.getValue().printed),
                        entry.getValue().gold,
                        entry.getValue().printed,
                        entry.getValue().right))
                .toList();
    }
}
