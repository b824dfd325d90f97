package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/** Words of a gold passage: which ones, and where; null for words that it does not hold. */
record GoldWords(String words, @Nullable Span span) {

    /** Words given as a string, or as {@code {"w": words, "n": 2}} for their second place; null for none. */
    static @Nullable GoldWords of(JsonNode one, String text) {
        String words = one.isObject() ? Gold.text(one, "w") : one.isTextual() ? one.asText() : "";
        if (words.isBlank()) {
            return null;
        }
        int at = next(text, words, 0);
        for (int n = one.path("n").asInt(1); n > 1 && at >= 0; n--) {
            at = next(text, words, at + 1);
        }
        at = at < 0 ? text.indexOf(words) : at;
        return new GoldWords(words, at < 0 ? null : new Span(at, at + words.length()));
    }

    /** Those of an array. */
    static List<GoldWords> each(JsonNode array, String text) {
        List<GoldWords> all = new ArrayList<>();
        for (JsonNode one : array) {
            GoldWords words = of(one, text);
            if (words != null) {
                all.add(words);
            }
        }
        return List.copyOf(all);
    }

    /** Where words stand next as whole words: "he" does not stand in "the". */
    private static int next(String text, String words, int from) {
        int at = text.indexOf(words, from);
        while (at >= 0 && (joins(text, at) || joins(text, at + words.length()))) {
            at = text.indexOf(words, at + 1);
        }
        return at;
    }

    /** Whether a place is within a word. */
    private static boolean joins(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }
}
