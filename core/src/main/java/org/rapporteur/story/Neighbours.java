package org.rapporteur.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which open reports are worth comparing: for each the nearest of those that are alike by more than a little, found
 * through an index of its weightiest words. What is near is the same in whatever order reports came.
 */
final class Neighbours {

    /** How many of its weightiest words stand for a report. */
    private static final int WORDS = 60;
    /** How many others a report is near to, besides those that it is one of the nearest to. */
    private static final int NEAREST = 40;
    /** The cosine of the weightiest words alone from which the whole reports are compared. */
    private static final double WORTH = 0.02;

    private record Posting(Profile report, double weight) {}

    private record Near(String report, double likeness) {}

    private static final Comparator<Near> NEAREST_FIRST =
            Comparator.comparingDouble(Near::likeness).reversed().thenComparing(Near::report);

    private final double least;
    private final Map<Integer, Map<String, Posting>> index = new HashMap<>();
    private final Map<String, NavigableSet<Near>> nearest = new HashMap<>();
    /** By whom a report is held among the nearest. */
    private final Map<String, NavigableSet<String>> holders = new HashMap<>();

    /** Reports are near from {@code least} likeness. */
    Neighbours(double least) {
        this.least = least;
    }

    void add(Profile report) {
        nearest.put(report.report(), new TreeSet<>(NEAREST_FIRST));
        holders.put(report.report(), new TreeSet<>());
        Map<Integer, Double> words = report.weightiest(WORDS);
        for (Profile other : candidates(words)) {
            double likeness = report.features().dot(other.features());
            if (likeness >= least) {
                hold(report.report(), other.report(), likeness);
                hold(other.report(), report.report(), likeness);
            }
        }
        words.forEach((word, weight) ->
                index.computeIfAbsent(word, key -> new TreeMap<>()).put(report.report(), new Posting(report, weight)));
    }

    void remove(Profile report) {
        report.weightiest(WORDS)
                .keySet()
                .forEach(word -> index.computeIfPresent(word, (key, postings) -> {
                    postings.remove(report.report());
                    return postings.isEmpty() ? null : postings;
                }));
        for (Near near : Objects.requireNonNull(nearest.remove(report.report()))) {
            NavigableSet<String> held = holders.get(near.report());
            if (held != null) {
                held.remove(report.report());
            }
        }
        for (String holder : Objects.requireNonNull(holders.remove(report.report()))) {
            NavigableSet<Near> held = nearest.get(holder);
            if (held != null) {
                held.removeIf(near -> near.report().equals(report.report()));
            }
        }
    }

    /** The reports that one is near to, or that are near to it. */
    NavigableSet<String> of(String report) {
        NavigableSet<String> near = new TreeSet<>(holders.getOrDefault(report, new TreeSet<>()));
        nearest.getOrDefault(report, new TreeSet<>(NEAREST_FIRST)).forEach(each -> near.add(each.report()));
        return near;
    }

    private void hold(String holder, String report, double likeness) {
        NavigableSet<Near> held = Objects.requireNonNull(nearest.get(holder));
        held.add(new Near(report, likeness));
        Objects.requireNonNull(holders.get(report)).add(holder);
        if (held.size() > NEAREST) {
            Near farthest = Objects.requireNonNull(held.pollLast());
            Objects.requireNonNull(holders.get(farthest.report())).remove(holder);
        }
    }

    private Collection<Profile> candidates(Map<Integer, Double> words) {
        Map<String, Double> shared = new HashMap<>();
        NavigableMap<String, Profile> candidates = new TreeMap<>();
        words.forEach((word, weight) -> {
            for (Posting posting : index.getOrDefault(word, Map.of()).values()) {
                String id = posting.report().report();
                if (shared.merge(id, weight * posting.weight(), Double::sum) >= WORTH) {
                    candidates.put(id, posting.report());
                }
            }
        });
        return new ArrayList<>(candidates.values());
    }
}
