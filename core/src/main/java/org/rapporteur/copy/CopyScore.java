package org.rapporteur.copy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.text.WordList;

/** The probability that two reports are one text, as a logistic function of {@link CopyFeatures}. */
final class CopyScore {

    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final double intercept;
    private final double threshold;

    /** The score that ships, from {@code copy-score.txt}. */
    CopyScore() {
        for (WordList.Row row : WordList.read(CopyScore.class, "copy-score.txt").rows()) {
            weights.put(row.field(0), Double.parseDouble(row.field(1)));
        }
        intercept = take("intercept");
        threshold = take("threshold");
    }

    private double take(String name) {
        Double value = weights.remove(name);
        if (value == null) {
            throw new IllegalStateException("copy-score.txt lacks " + name);
        }
        return value;
    }

    /** From 0 to 1. */
    double of(CopyFeatures features) {
        double sum = intercept;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            sum += weight.getValue() * features.value(weight.getKey());
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** From where two reports are called copies. */
    double threshold() {
        return threshold;
    }
}
