package org.rapporteur.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;

/**
 * What all open reports are about: words that many of them hold, and spell after spell where there are more than a few. Where a record is on one affair,
 * likeness in such words does not tell its turns from each other; in a varied record there are none.
 */
final class Theme {

    static final Theme NONE = new Theme(new HashMap<>());

    /** Held by less than this share of the reports, a word is no theme. */
    private static final double LEAST_SHARE = 0.1;
    /** Days of a spell: reports of one event seldom stand in three. */
    private static final int SPELL = 3;
    /** Shares are told in so many steps, so that one more report seldom changes a theme. */
    private static final int STEPS = 20;

    private final Map<Integer, Double> weights;

    private Theme(Map<Integer, Double> weights) {
        this.weights = weights;
    }

    static Theme of(Collection<Profile> reports, Shown shown, StorySettings settings) {
        NavigableSet<Integer> common = shown.heldBy(Math.max(3, LEAST_SHARE * reports.size()));
        Map<Integer, Set<Long>> spells = new TreeMap<>();
        Set<Long> all = new HashSet<>();
        for (Profile report : reports) {
            Long day = report.day();
            if (day != null) {
                long spell = Math.floorDiv(day, SPELL);
                all.add(spell);
                report.words().filter(common::contains).forEach(word -> spells.computeIfAbsent(
                                word, key -> new HashSet<>())
                        .add(spell));
            }
        }
        Map<Integer, Double> weights = new HashMap<>();
        spells.forEach((word, held) -> {
            double ofReports = share(shown.holders(word), reports.size(), settings.themePrior());
            double ofSpells = share(held.size(), all.size(), settings.themePrior());
            double share = reports.size() <= settings.few() ? ofReports : Math.min(ofReports, ofSpells);
            double steps = Math.rint(share * STEPS) / STEPS;
            if (steps >= LEAST_SHARE) {
                weights.put(word, steps * steps);
            }
        });
        return new Theme(weights);
    }

    /** The share without the two that are compared, held down where there are few. */
    private static double share(int holders, int of, double prior) {
        return Math.max(0, holders - 2) / (Math.max(0, of - 2) + prior);
    }

    boolean isNone() {
        return weights.isEmpty();
    }

    /** How much a feature's word belongs to the theme, 0 to under 1. */
    double weight(int feature) {
        return weights.getOrDefault(Profiler.word(feature), 0.0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Theme theme && weights.equals(theme.weights);
    }

    @Override
    public int hashCode() {
        return weights.hashCode();
    }
}
