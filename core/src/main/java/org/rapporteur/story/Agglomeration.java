package org.rapporteur.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;

/** Joins the two groups that belong together most, again and again, down to a given score. */
final class Agglomeration {

    /** What is told of each joining: the two groups and the score they were joined at. */
    interface Listener {
        void joined(Cluster one, Cluster other, double score);
    }

    private record Pair(int one, int other, double score) {}

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other);

    private final ToDoubleBiFunction<Cluster, Cluster> score;
    private final double least;
    private final List<Cluster> clusters;
    private final List<NavigableSet<Integer>> near;
    /** The places of groups that are not yet part of a larger one. */
    private final NavigableSet<Integer> alive = new TreeSet<>();

    private final PriorityQueue<Pair> queue = new PriorityQueue<>(BEST_FIRST);

    private Agglomeration(
            List<Cluster> start,
            List<NavigableSet<Integer>> near,
            ToDoubleBiFunction<Cluster, Cluster> score,
            double least) {
        this.score = score;
        this.least = least;
        this.clusters = new ArrayList<>(start);
        this.near = new ArrayList<>(near);
        for (int one = 0; one < start.size(); one++) {
            alive.add(one);
            for (int other : this.near.get(one).tailSet(one, false)) {
                offer(one, other);
            }
        }
    }

    /**
     * The groups that are left when no two belong together by at least {@code least}, by their first reports.
     *
     * @param near for each group the places of those that it is compared with; if one has another, so has the other
     */
    static List<Cluster> join(
            List<Cluster> start,
            List<NavigableSet<Integer>> near,
            ToDoubleBiFunction<Cluster, Cluster> score,
            double least,
            Listener listener) {
        Agglomeration agglomeration = new Agglomeration(start, near, score, least);
        agglomeration.run(listener);
        return agglomeration.alive.stream()
                .map(agglomeration.clusters::get)
                .sorted(Comparator.comparingInt(Cluster::first))
                .toList();
    }

    private void run(Listener listener) {
        for (Pair best = queue.poll(); best != null; best = queue.poll()) {
            if (alive.contains(best.one) && alive.contains(best.other)) {
                listener.joined(clusters.get(best.one), clusters.get(best.other), best.score);
                join(best);
            }
        }
    }

    private void join(Pair pair) {
        int place = clusters.size();
        clusters.add(clusters.get(pair.one).join(clusters.get(pair.other)));
        NavigableSet<Integer> both = new TreeSet<>(near.get(pair.one));
        both.addAll(near.get(pair.other));
        both.remove(pair.one);
        both.remove(pair.other);
        near.add(both);
        alive.remove(pair.one);
        alive.remove(pair.other);
        alive.add(place);
        for (int neighbour : both) {
            near.get(neighbour).remove(pair.one);
            near.get(neighbour).remove(pair.other);
            near.get(neighbour).add(place);
            offer(neighbour, place);
        }
    }

    private void offer(int one, int other) {
        double value = score.applyAsDouble(clusters.get(one), clusters.get(other));
        if (value >= least) {
            queue.add(new Pair(one, other, value));
        }
    }
}
