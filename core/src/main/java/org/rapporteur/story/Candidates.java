package org.rapporteur.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which stories are worth comparing: those that share some of their weightiest words, found through an index of these. */
final class Candidates {

    /** How many of its weightiest words stand for a group. */
    private static final int WORDS = 60;
    /** How many others a group is compared with at first; joined groups are compared with those of both. */
    private static final int NEIGHBOURS = 40;
    /** A word that so many groups have among their weightiest tells nothing of one event. */
    private static final int MOST_HOLDERS = 2000;

    private final Map<Integer, List<Posting>> index = new HashMap<>();
    private final List<List<Posting>> weightiest = new ArrayList<>();

    private record Posting(int place, int feature, double weight) {}

    Candidates(List<Cluster> clusters) {
        for (int place = 0; place < clusters.size(); place++) {
            List<Posting> postings = weightiest(place, clusters.get(place));
            weightiest.add(postings);
            for (Posting posting : postings) {
                index.computeIfAbsent(posting.feature(), feature -> new ArrayList<>())
                        .add(posting);
            }
        }
    }

    /** For each group the places of those that it is worth comparing with; if one has another, so has the other. */
    List<NavigableSet<Integer>> neighbours() {
        List<NavigableSet<Integer>> near = new ArrayList<>();
        weightiest.forEach(postings -> near.add(new TreeSet<>()));
        for (int place = 0; place < near.size(); place++) {
            for (int other : nearest(place)) {
                near.get(place).add(other);
                near.get(other).add(place);
            }
        }
        return near;
    }

    private static List<Posting> weightiest(int place, Cluster cluster) {
        double scale = 1 / Math.sqrt(cluster.square() + Double.MIN_NORMAL);
        return IntStream.range(0, cluster.sum().size())
                .filter(i -> Profiler.isWord(cluster.sum().feature(i)))
                .mapToObj(i -> new Posting(
                        place, cluster.sum().feature(i), cluster.sum().weight(i) * scale))
                .sorted(Comparator.comparingDouble(Posting::weight).reversed().thenComparingInt(Posting::feature))
                .limit(WORDS)
                .toList();
    }

    private List<Integer> nearest(int place) {
        NavigableMap<Integer, Double> shared = new TreeMap<>();
        for (Posting mine : weightiest.get(place)) {
            List<Posting> holders = index.getOrDefault(mine.feature(), List.of());
            if (holders.size() <= MOST_HOLDERS) {
                for (Posting theirs : holders) {
                    shared.merge(theirs.place(), mine.weight() * theirs.weight(), Double::sum);
                }
            }
        }
        shared.remove(place);
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NEIGHBOURS)
                .map(Map.Entry::getKey)
                .toList();
    }
}
