package org.rapporteur.text;

import java.text.Normalizer;
import java.util.Set;

/** Comparing names as a reader types them: without case and accents. */
public final class Folded {

    private Folded() {}

    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    /** The distinct words, folded. */
    public static Set<String> words(String text) {
        return WordOverlap.words(fold(text));
    }

    /** Whether each of the (folded) words begins a word of the text; false for no words. */
    public static boolean contains(String text, Set<String> words) {
        Set<String> there = words(text);
        return !words.isEmpty()
                && words.stream().allMatch(word -> there.stream().anyMatch(it -> it.startsWith(word)));
    }
}
