package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body metric of article-extraction-benchmark: multisets of 4-token shingles, a token being a run of word
 * characters. Each page adds its shares of true and false positives and false negatives (they sum to 1), so a long page
 * counts no more than a short one.
 *
 * @param hit the share of shingles in both
 * @param extra the share only in the prediction
 * @param missed the share only in the gold
 */
record IntakeShingles(double hit, double extra, double missed) {

    private static final int LENGTH = 4;
    private static final Pattern TOKEN = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    static IntakeShingles compare(String gold, String predicted) {
        Map<String, Integer> wanted = shingles(gold);
        Map<String, Integer> found = shingles(predicted);
        double hit = 0;
        double extra = 0;
        double missed = 0;
        for (Map.Entry<String, Integer> one : wanted.entrySet()) {
            int both = Math.min(one.getValue(), found.getOrDefault(one.getKey(), 0));
            hit += both;
            missed += one.getValue() - both;
        }
        for (Map.Entry<String, Integer> one : found.entrySet()) {
            extra += Math.max(0, one.getValue() - wanted.getOrDefault(one.getKey(), 0));
        }
        double all = Math.max(1, hit + extra + missed);
        return new IntakeShingles(hit / all, extra / all, missed / all);
    }

    /** The harmonic mean of precision and recall; 0 where nothing was hit. */
    double f1() {
        return hit == 0 ? 0 : 2 * hit / (2 * hit + extra + missed);
    }

    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> tokens = tokens(text);
        Map<String, Integer> shingles = new HashMap<>();
        if (tokens.isEmpty()) {
            return shingles;
        }
        for (int i = 0; i < Math.max(1, tokens.size() - LENGTH + 1); i++) {
            String shingle = String.join(" ", tokens.subList(i, Math.min(tokens.size(), i + LENGTH)));
            shingles.merge(shingle, 1, Integer::sum);
        }
        return shingles;
    }
}
