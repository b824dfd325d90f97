package org.rapporteur.evaluation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.actor.ActorLexicon;

/** Words with their counts, for comparing texts without regard to marks, case and accents. */
final class WordBag {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Integer> counts = new HashMap<>();
    private int size;

    static WordBag of(String text) {
        WordBag bag = new WordBag();
        for (String word : BETWEEN_WORDS
                .splitAsStream(ActorLexicon.fold(text).toLowerCase(Locale.ROOT))
                .toList()) {
            if (!word.isEmpty()) {
                bag.counts.merge(word, 1, Integer::sum);
                bag.size++;
            }
        }
        return bag;
    }

    /** F1 of the words both hold. */
    double f1(WordBag other) {
        int shared = shared(other);
        return Gold.f1(Gold.share(shared, size), Gold.share(shared, other.size));
    }

    int shared(WordBag other) {
        int shared = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            shared += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
        }
        return shared;
    }

    /** Whether two names are one: one holds all words of the other, or both share most. */
    boolean isSameName(WordBag other) {
        int shared = shared(other);
        return shared > 0 && (shared == size || shared == other.size || f1(other) >= 0.6);
    }

    int size() {
        return size;
    }
}
