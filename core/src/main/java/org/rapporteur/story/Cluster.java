package org.rapporteur.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;

/**
 * Reports taken together, with the sums from which averages over all pairs of reports follow without comparing them.
 *
 * @param members places of its reports in the order of reports, ascending
 * @param sum the sum of their features
 * @param square the sum's dot product with itself
 * @param selves the sum of each report's features' dot product with themselves
 * @param opening the sum of their openings
 * @param told their particulars
 * @param days the sum of the days of those that are dated
 * @param dated how many of them are dated
 */
record Cluster(
        List<Integer> members,
        SparseVector sum,
        double square,
        double selves,
        SparseVector opening,
        Told told,
        long days,
        int dated) {

    Cluster {
        members = List.copyOf(members);
    }

    static Cluster of(int place, Profile report) {
        Long day = report.day();
        double square = report.features().dot(report.features());
        return new Cluster(
                List.of(place),
                report.features(),
                square,
                square,
                report.opening(),
                report.told(),
                day == null ? 0 : day, day == null ? 0 : 1);
    }

    Cluster join(Cluster other) {
        List<Integer> all = new ArrayList<>(members);
        all.addAll(other.members);
        all.sort(null);
        SparseVector both = sum.plus(other.sum);
        return new Cluster(
                all,
                both,
                both.dot(both),
                selves + other.selves,
                opening.plus(other.opening),
                told.plus(other.told),
                days + other.days,
                dated + other.dated);
    }

    /** The same reports where their places are others; {@code moved} keeps their order. */
    Cluster at(IntUnaryOperator moved) {
        List<Integer> places =
                members.stream().map(place -> moved.applyAsInt(place)).toList();
        return new Cluster(places, sum, square, selves, opening, told, days, dated);
    }

    int first() {
        return members.get(0);
    }

    /** The average likeness of a report here and a report there. */
    double likeness(Cluster other) {
        return sum.dot(other.sum) / ((double) members.size() * other.members.size());
    }

    /** The average cosine of an opening here and an opening there. */
    double openingLikeness(Cluster other) {
        return opening.dot(other.opening) / ((double) members.size() * other.members.size());
    }

    /** The part of the average likeness that comes from the corpus's theme: {@code themes} tells how much a feature is. */
    double themeLikeness(Cluster other, IntToDoubleFunction themes) {
        return sum.dot(other.sum, themes) / ((double) members.size() * other.members.size());
    }

    /** The average likeness of two reports here, held to {@code prior} by so many pairs of that likeness. */
    double cohesion(double prior, double pairsOfPrior) {
        double pairs = members.size() * (members.size() - 1) / 2.0;
        return ((square - selves) / 2 + pairsOfPrior * prior) / (pairs + pairsOfPrior);
    }

    /** Days between the average dates of the two, 0 where one has none. */
    double daysApart(Cluster other) {
        if (dated == 0 || other.dated == 0) {
            return 0;
        }
        return Math.abs(days / (double) dated - other.days / (double) other.dated);
    }
}
