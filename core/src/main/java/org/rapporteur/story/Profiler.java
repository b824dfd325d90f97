package org.rapporteur.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Weighs the words of reports by how rare they are, here and in English prose at large. */
final class Profiler {

    /** The sides from which a term is looked at; a feature's number is its term's, times SIDES, and its side's. */
    private static final int WORDS = 0;

    private static final int NAMES = 1;
    private static final int LEAD = 2;
    private static final int FIGURES = 3;
    private static final int SIDES = 4;

    private final StorySettings settings;
    private final CommonWords common;
    private final int reports;
    private final Map<String, Integer> holders = new HashMap<>();
    private final Map<String, Integer> capitals = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();

    Profiler(List<WordCounts> counts, CommonWords common, StorySettings settings) {
        this.settings = settings;
        this.common = common;
        this.reports = counts.size();
        for (WordCounts count : counts) {
            for (String term : count.all().keySet()) {
                holders.merge(term, 1, Integer::sum);
                if (numbers.putIfAbsent(term, terms.size()) == null) {
                    terms.add(term);
                }
            }
            count.capitals().forEach((term, n) -> capitals.merge(term, n, Integer::sum));
        }
    }

    Profile profile(WordCounts counts) {
        SortedMap<Integer, Double> features = new TreeMap<>();
        add(features, WORDS, settings.words(), counts.all(), term -> true);
        add(features, NAMES, settings.names(), counts.all(), term -> capitals.getOrDefault(term, 0) > 0);
        add(features, LEAD, settings.lead(), counts.lead(), term -> true);
        add(features, FIGURES, settings.figures(), counts.all(), counts.figures()::contains);
        return new Profile(counts.report(), counts.headline(), SparseVector.of(features), counts.day());
    }

    /**
     * How much a feature belongs to the theme of the corpus, 0 to under 1: the share of reports that hold its term,
     * without the two that are compared, squared so that what only one story says is no theme.
     */
    double theme(int feature) {
        double others = Math.max(0, holders.getOrDefault(term(feature), 0) - 2);
        double share = others / (reports - 2 + settings.themePrior());
        return share * share;
    }

    /** The term that a feature's number stands for. */
    String term(int feature) {
        return terms.get(feature / SIDES);
    }

    /** Whether a feature counts a term from the side of all words, on which every term stands once. */
    static boolean isWord(int feature) {
        return feature % SIDES == WORDS;
    }

    private void add(
            SortedMap<Integer, Double> features,
            int side,
            double weight,
            SortedMap<String, Double> counts,
            Predicate<String> wanted) {
        SortedMap<Integer, Double> weights = new TreeMap<>();
        counts.forEach((term, count) -> {
            if (wanted.test(term) && common.share(term) < settings.common()) {
                int feature = numbers.getOrDefault(term, 0) * SIDES + side;
                weights.put(feature, (1 + StrictMath.log(count)) * rarity(term));
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

    private double rarity(String term) {
        double extra = settings.background(reports);
        return StrictMath.log((reports + extra) / (holders.getOrDefault(term, 0) + extra * common.share(term)));
    }
}
