package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/** Phrases of {@code sense-phrases.txt} among the words of a quotation. */
final class SensePhrases {

    /** A phrase of a kind, at some of the words. */
    record Hit(String kind, String phrase, int begin, int end) {

        boolean is(String other) {
            return kind.equals(other);
        }
    }

    private record Phrase(String kind, List<String> keys) {}

    private static final Map<String, List<Phrase>> PHRASES = read();

    private SensePhrases() {}

    private static Map<String, List<Phrase>> read() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (WordList.Row row :
                WordList.read(SensePhrases.class, "sense-phrases.txt").rows()) {
            for (String phrase : row.values(1, ";")) {
                List<String> keys = List.of(phrase.split(" ", -1));
                phrases.computeIfAbsent(keys.get(0), first -> new ArrayList<>()).add(new Phrase(row.field(0), keys));
            }
        }
        return phrases;
    }

    /** The phrases in order; of several that begin at one word the longest, and none within another. */
    static List<Hit> in(List<QuotedWord> words) {
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            @Nullable Phrase phrase = at(words, at);
            if (phrase == null) {
                at++;
                continue;
            }
            int end = at + phrase.keys().size();
            hits.add(new Hit(phrase.kind(), String.join(" ", phrase.keys()), at, end));
            at = end;
        }
        return hits;
    }

    /** The longest phrase at a place, null for none. */
    private static @Nullable Phrase at(List<QuotedWord> words, int at) {
        @Nullable Phrase best = null;
        for (Phrase phrase : PHRASES.getOrDefault(words.get(at).key(), List.of())) {
            boolean longer = best == null || phrase.keys().size() > best.keys().size();
            if (longer && stands(phrase, words, at)) {
                best = phrase;
            }
        }
        return best;
    }

    private static boolean stands(Phrase phrase, List<QuotedWord> words, int at) {
        if (at + phrase.keys().size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.keys().size(); i++) {
            boolean month = words.get(at + i).written().equals("May")
                    && !words.get(at + i).opens();
            boolean parted =
                    i > 0 && (words.get(at + i).opens() || words.get(at + i).pause());
            if (month || parted || !words.get(at + i).key().equals(phrase.keys().get(i))) {
                return false;
            }
        }
        return true;
    }
}
