package org.rapporteur.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** How common words are in English prose at large, from {@code common-words.tsv}. */
final class CommonWords {

    /** The share of reports that are taken to hold a word that is not listed. */
    private static final double UNLISTED = 0.003;

    private final Map<String, Double> shares;

    private CommonWords(Map<String, Double> shares) {
        this.shares = shares;
    }

    /** The shipped list, its words brought to the terms that reports are counted by. */
    static CommonWords shipped(UnaryOperator<String> toTerm) {
        InputStream file = Objects.requireNonNull(CommonWords.class.getResourceAsStream("common-words.tsv"));
        Map<String, Double> shares = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    double share = Integer.parseInt(line.substring(0, tab)) / 100.0;
                    shares.merge(toTerm.apply(line.substring(tab + 1)), share, Math::max);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CommonWords(shares);
    }

    /** The share of reports that hold the term, over 0 and under 1. */
    double share(String term) {
        return shares.getOrDefault(term, UNLISTED);
    }
}
