package org.rapporteur.training.silver;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of one word or more and what each is; the longest is found first.
 *
 * @param <T> what a name is
 */
final class Phrases<T> {

    private final Map<List<String>, T> byWords = new HashMap<>();
    private final int most;

    /** {@code most} is the most words that are looked at in one place. */
    Phrases(int most) {
        this.most = most;
    }

    /** Words as CoreNLP cuts them: a possessive is one of its own. */
    static List<String> words(String phrase) {
        return List.of(phrase.replace("'s", " 's").replace("’s", " ’s").trim().split("\\s+"));
    }

    /** Adds a phrase; the later of two that are equal stays. */
    void put(String phrase, T what) {
        byWords.put(words(phrase), what);
    }

    void putIfAbsent(String phrase, T what) {
        byWords.putIfAbsent(words(phrase), what);
    }

    void remove(String phrase) {
        byWords.remove(words(phrase));
    }

    /** Whether a text with spaces between its words is one of the phrases. */
    boolean has(String text) {
        return of(text) != null;
    }

    /** What a text with spaces between its words is, or null. */
    @Nullable
    T of(String text) {
        return byWords.get(List.of(text.split(" ")));
    }

    /** What these words are, or null. */
    @Nullable
    T of(List<String> words) {
        return byWords.get(words);
    }

    /** How many words from {@code begin} are the longest phrase there, 0 where none of at least {@code least} words is. */
    int longest(List<String> forms, int begin, int least) {
        for (int length = Math.min(most, forms.size() - begin); length >= least; length--) {
            if (byWords.containsKey(forms.subList(begin, begin + length))) {
                return length;
            }
        }
        return 0;
    }
}
