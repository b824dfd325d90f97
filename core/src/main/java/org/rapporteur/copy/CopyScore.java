package org.rapporteur.copy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.text.WordList;

/**
 * The probability that one of two reports was made from the other or both from one text. There are several ways to be a
 * copy (as a whole, by one passage); each is a logistic function of {@link CopyFeatures}, and their odds add up. The sum
 * is calibrated, so that of pairs with a score of .7 seven in ten are copies.
 */
final class CopyScore {

    private static final String INTERCEPT = "intercept";

    private final Map<String, Map<String, Double>> ways = new LinkedHashMap<>();
    private final double slope;
    private final double shift;
    private final double threshold;

    /** The score that ships, from {@code copy-score.txt}. */
    CopyScore() {
        for (WordList.Row row : WordList.read(CopyScore.class, "copy-score.txt").rows()) {
            ways.computeIfAbsent(row.field(0), way -> new LinkedHashMap<>())
                    .put(row.field(1), Double.parseDouble(row.field(2)));
        }
        Map<String, Double> all = ways.remove("all");
        if (all == null) {
            throw new IllegalStateException("copy-score.txt lacks all");
        }
        slope = value(all, "slope");
        shift = value(all, "shift");
        threshold = value(all, "threshold");
    }

    private static double value(Map<String, Double> weights, String name) {
        Double value = weights.get(name);
        if (value == null) {
            throw new IllegalStateException("copy-score.txt lacks " + name);
        }
        return value;
    }

    /** From 0 to 1. */
    double of(CopyFeatures features) {
        double odds = 0;
        for (Map<String, Double> weights : ways.values()) {
            double sum = value(weights, INTERCEPT);
            for (Map.Entry<String, Double> weight : weights.entrySet()) {
                sum += weight.getKey().equals(INTERCEPT) ? 0 : weight.getValue() * features.value(weight.getKey());
            }
            odds += Math.exp(sum);
        }
        return 1 / (1 + Math.exp(-slope * (Math.log(odds) - shift)));
    }

    /** From where two reports are called copies. */
    double threshold() {
        return threshold;
    }
}
