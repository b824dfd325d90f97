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
 * @param told their particulars
 * @param pasts the times that they look back on
 * @param days the sum of the days of those that are dated
 * @param dated how many of them are dated
 */
record Cluster(
        List<Integer> members,
        SparseVector sum,
        double square,
        double selves,
        Told told,
        List<Past> pasts,
        long days,
        int dated) {

    private static final int WEEK = 7;

    Cluster {
        members = List.copyOf(members);
        pasts = List.copyOf(pasts);
    }

    static Cluster of(int place, Profile report) {
        Long day = report.day();
        double square = report.features().dot(report.features());
        return new Cluster(
                List.of(place),
                report.features(),
                square,
                square,
                report.told(),
                report.pasts(),
                day == null ? 0 : day,
                day == null ? 0 : 1);
    }

    Cluster join(Cluster other) {
        List<Integer> all = new ArrayList<>(members);
        all.addAll(other.members);
        all.sort(null);
        List<Past> allPasts = new ArrayList<>(pasts);
        allPasts.addAll(other.pasts);
        SparseVector both = sum.plus(other.sum);
        return new Cluster(
                all,
                both,
                both.dot(both),
                selves + other.selves,
                told.plus(other.told),
                allPasts,
                days + other.days,
                dated + other.dated);
    }

    /** The same reports where their places are others; {@code moved} keeps their order. */
    Cluster at(IntUnaryOperator moved) {
        List<Integer> places =
                members.stream().map(place -> moved.applyAsInt(place)).toList();
        return new Cluster(places, sum, square, selves, told, pasts, days, dated);
    }

    int first() {
        return members.get(0);
    }

    /** The average likeness of a report here and a report there. */
    double likeness(Cluster other) {
        return sum.dot(other.sum) / ((double) members.size() * other.members.size());
    }

    /** The share of the reports here that look back on the days of the other group, which are earlier by a week or more. */
    double lookingBack(Cluster other) {
        if (dated == 0 || other.dated == 0 || day() - other.day() < WEEK) {
            return 0;
        }
        double day = other.day();
        long looking = pasts.stream().filter(past -> past.holds(day)).count();
        return Math.min(1, looking / (double) members.size());
    }

    private double day() {
        return days / (double) dated;
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
        return Math.abs(day() - other.day());
    }
}
