package org.rapporteur.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;

/**
 * The particulars that reports tell, by kind.
 *
 * @param kinds for each kind what is told
 */
record Told(NavigableMap<String, Kind> kinds) {

    /**
     * What reports tell of one kind.
     *
     * @param reports how many of them tell any
     * @param values how many tell each value
     */
    record Kind(int reports, NavigableMap<String, Integer> values) {

        Kind plus(Kind other) {
            NavigableMap<String, Integer> sums = new TreeMap<>(values);
            other.values.forEach((value, n) -> sums.merge(value, n, Integer::sum));
            return new Kind(reports + other.reports, sums);
        }
    }

    static Told of(NavigableMap<String, NavigableSet<String>> found) {
        NavigableMap<String, Kind> kinds = new TreeMap<>();
        found.forEach((kind, values) -> {
            NavigableMap<String, Integer> counts = new TreeMap<>();
            values.forEach(value -> counts.put(value, 1));
            kinds.put(kind, new Kind(1, counts));
        });
        return new Told(kinds);
    }

    Told plus(Told other) {
        NavigableMap<String, Kind> sums = new TreeMap<>(kinds);
        other.kinds.forEach((kind, told) -> sums.merge(kind, told, Kind::plus));
        return new Told(sums);
    }

    /**
     * How much speaks against one event: the weights of the kinds that both tell and in which no value is the same, by
     * the shares of reports that tell them, less those in which one is. Not under 0.
     */
    double against(Told other, int reports, int others, Map<String, Double> weights) {
        double sum = 0;
        for (Map.Entry<String, Kind> entry : kinds.entrySet()) {
            Kind mine = entry.getValue();
            Kind theirs = other.kinds.get(entry.getKey());
            if (theirs != null) {
                double weight = weights.getOrDefault(entry.getKey(), 0.0)
                        * mine.reports
                        * theirs.reports
                        / ((double) reports * others);
                sum += shared(mine, theirs).isEmpty() ? weight : -weight;
            }
        }
        return Math.max(0, sum);
    }

    /** What both tell, in words. */
    List<String> shared(Told other) {
        List<String> shared = new ArrayList<>();
        kinds.forEach((kind, mine) -> {
            Kind theirs = other.kinds.get(kind);
            if (theirs != null) {
                shared(mine, theirs).forEach(value -> shared.add(kind + " " + value));
            }
        });
        return shared;
    }

    private static List<String> shared(Kind one, Kind other) {
        return one.values.keySet().stream()
                .filter(value -> other.values.containsKey(value))
                .toList();
    }
}
