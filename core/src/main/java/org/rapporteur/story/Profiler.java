package org.rapporteur.story;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Weighs the words of a report by how rare they are in prose at large. */
final class Profiler {

    /** The sides from which a term is looked at; a feature's number is its term's, times SIDES, and its side's. */
    private static final int WORDS = 0;

    private static final int NAMES = 1;
    private static final int LEAD = 2;
    private static final int FIGURES = 3;
    private static final int SIDES = 4;
    /** Terms are numbered by 29 bits of a hash: the same in every run, two of a million at times the same. */
    private static final int TERM_BITS = 0x1FFFFFFF;

    private final StorySettings settings;
    private final Background background;

    Profiler(Background background, StorySettings settings) {
        this.settings = settings;
        this.background = background;
    }

    Profile profile(WordCounts counts) {
        NavigableMap<Integer, Double> features = new TreeMap<>();
        add(features, WORDS, settings.words(), counts.all(), term -> true);
        add(
                features,
                NAMES,
                settings.names(),
                counts.all(),
                term -> counts.capitals().getOrDefault(term, 0) > 0);
        add(features, LEAD, settings.lead(), counts.lead(), term -> true);
        add(features, FIGURES, settings.figures(), counts.all(), counts.figures()::contains);
        return new Profile(
                counts.report(),
                counts.headline(),
                SparseVector.of(features),
                counts.told(),
                counts.pasts(),
                counts.day());
    }

    /** The feature by which a term counts on the side of all words, on which every term stands once. */
    static int word(String term) {
        int hash = term.hashCode();
        hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
        return ((hash ^ (hash >>> 16)) & TERM_BITS) * SIDES + WORDS;
    }

    /** The feature of the same term on the side of all words. */
    static int word(int feature) {
        return feature - feature % SIDES + WORDS;
    }

    /** Whether a feature counts a term from the side of all words. */
    static boolean isWord(int feature) {
        return feature % SIDES == WORDS;
    }

    private void add(
            NavigableMap<Integer, Double> features,
            int side,
            double weight,
            NavigableMap<String, Double> counts,
            Predicate<String> wanted) {
        NavigableMap<Integer, Double> weights = new TreeMap<>();
        counts.forEach((term, count) -> {
            if (wanted.test(term) && background.share(term) < settings.common()) {
                weights.put(word(term) + side, (1 + StrictMath.log(count)) * background.rarity(term));
            }
        });
        double length = Math.sqrt(squares(weights.values()));
        double scale = length == 0 ? 0 : Math.sqrt(weight) / length;
        weights.forEach((feature, value) -> features.put(feature, value * scale));
    }

    private static double squares(Collection<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }
}
