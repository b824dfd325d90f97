package org.rapporteur.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rapporteur.encoder.FrequentWords;
import org.rapporteur.text.WordList;

/**
 * How many reports at large hold a word: from {@code common-words.tsv}, and for rarer words from their rank in the
 * encoder's vocabulary (the n-th word is a share of about 1/n of a text's words, Zipf 1949). What a report is compared
 * by is weighed by this alone, so that it stays the same whatever reports come later, and in whatever order.
 */
final class Background {

    /** How often the most frequent word stands in a report. */
    private static final double FIRST_WORD = 40;
    /** The share of reports that are taken to hold a word that is not listed. */
    private static final double UNLISTED = 0.0008;

    private final Map<String, Double> shares;
    private final Map<String, Integer> holders;
    private final double reports;
    private final double atLarge;

    private Background(Map<String, Double> shares, Map<String, Integer> holders, double reports, double atLarge) {
        this.shares = shares;
        this.holders = holders;
        this.reports = reports;
        this.atLarge = atLarge;
    }

    /** The shipped lists, their words brought to the terms that reports are counted by. */
    static Background shipped(UnaryOperator<String> toTerm) {
        Map<String, Double> times = new HashMap<>();
        List<String> words = FrequentWords.mostFrequentFirst();
        for (int i = 0; i < words.size(); i++) {
            times.merge(toTerm.apply(words.get(i)), FIRST_WORD / (i + 1), Double::sum);
        }
        Map<String, Double> shares = new HashMap<>();
        times.forEach((term, mean) -> shares.put(term, 1 - StrictMath.exp(-mean)));
        for (WordList.Row row :
                WordList.read(Background.class, "common-words.tsv").rows()) {
            double share = Integer.parseInt(row.field(0)) / 100.0;
            shares.merge(toTerm.apply(row.field(1)), share, Math::max);
        }
        return new Background(shares, Map.of(), 0, 1);
    }

    /**
     * The same for a handful of reports, which are likely on one theme, whose words are rare at large but tell nothing
     * among them: rarity is reckoned over these and {@code atLarge} reports of common prose.
     */
    Background among(Collection<WordCounts> counts, double atLarge) {
        Map<String, Integer> held = new HashMap<>();
        counts.forEach(count -> count.all().keySet().forEach(term -> held.merge(term, 1, Integer::sum)));
        return new Background(shares, held, counts.size(), atLarge);
    }

    /** The share of reports that hold the term, over 0 and at most 1. */
    double share(String term) {
        return shares.getOrDefault(term, UNLISTED);
    }

    /** How much a term tells: the logarithm of how few hold it, 0 for one that all hold. */
    double rarity(String term) {
        double held = holders.getOrDefault(term, 0) + atLarge * share(term);
        return StrictMath.log((reports + atLarge) / held);
    }
}
