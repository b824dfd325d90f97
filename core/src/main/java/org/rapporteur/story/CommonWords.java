package org.rapporteur.story;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rapporteur.text.WordList;

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
        Map<String, Double> shares = new HashMap<>();
        for (WordList.Row row :
                WordList.read(CommonWords.class, "common-words.tsv").rows()) {
            double share = Integer.parseInt(row.field(0)) / 100.0;
            shares.merge(toTerm.apply(row.field(1)), share, Math::max);
        }
        return new CommonWords(shares);
    }

    /** The share of reports that hold the term, over 0 and under 1. */
    double share(String term) {
        return shares.getOrDefault(term, UNLISTED);
    }
}
