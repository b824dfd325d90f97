package org.rapporteur.copy;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.text.WordList;

/** Tells languages apart as far as a comparison needs it: by script, and by function words. Unsure means alike. */
final class Languages {

    private static final List<Set<String>> FUNCTION_WORDS = read();
    private static final int ENOUGH = 4;

    private Languages() {}

    /** One language a line of {@code language-words.txt}. */
    private static List<Set<String>> read() {
        List<Set<String>> languages = new ArrayList<>();
        for (WordList.Row row :
                WordList.read(Languages.class, "language-words.txt").rows()) {
            languages.add(new HashSet<>(row.values(0, "\\s+")));
        }
        return languages;
    }

    /** False where the two texts are plainly of different languages. */
    static boolean alike(String one, String other) {
        List<Word> first = Words.of(one);
        List<Word> second = Words.of(other);
        if (first.isEmpty() || second.isEmpty()) {
            return true;
        }
        if (script(one, first) != script(other, second)) {
            return false;
        }
        int ofOne = language(first);
        int ofOther = language(second);
        return ofOne < 0 || ofOther < 0 || ofOne == ofOther;
    }

    /** Whether a word is one of the commonest of English. */
    static boolean isEnglish(String form) {
        return FUNCTION_WORDS.get(0).contains(form);
    }

    /** Whether a word is one of the commonest of a language other than English, and none of English. */
    static boolean isForeign(String form) {
        boolean other = FUNCTION_WORDS.stream().skip(1).anyMatch(words -> words.contains(form));
        boolean latin = form.isEmpty() || UScript.getScript(form.codePointAt(0)) == UScript.LATIN;
        return (other || !latin) && !isEnglish(form) && !form.startsWith("#");
    }

    private static int script(String text, List<Word> words) {
        Map<Integer, Integer> counts = new HashMap<>();
        int best = UScript.LATIN;
        for (Word word : words) {
            int script = UScript.getScript(text.codePointAt(word.span().begin()));
            // Japanese mixes its scripts; one stands for all three.
            script = script == UScript.HIRAGANA || script == UScript.KATAKANA ? UScript.HAN : script;
            if (script != UScript.COMMON && counts.merge(script, 1, Integer::sum) > counts.getOrDefault(best, 0)) {
                best = script;
            }
        }
        return best;
    }

    /** The language whose commonest words make at least twice as many of the words as any other's; -1 for none. */
    private static int language(List<Word> words) {
        int best = -1;
        int most = 0;
        int second = 0;
        for (int i = 0; i < FUNCTION_WORDS.size(); i++) {
            Set<String> own = FUNCTION_WORDS.get(i);
            int hits = (int)
                    words.stream().filter(word -> own.contains(word.form())).count();
            if (hits > most) {
                second = most;
                most = hits;
                best = i;
            } else {
                second = Math.max(second, hits);
            }
        }
        return most >= ENOUGH && most >= 2 * second ? best : -1;
    }
}
