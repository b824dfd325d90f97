package org.rapporteur.copy;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.text.WordList;

/** A text's language as far as a comparison needs it: by script, and by function words. */
final class Language {

    static final List<Set<String>> FUNCTION_WORDS = read();
    private static final int ENOUGH = 4;
    /** The language shows in so many words. */
    private static final int HEAD = 800;

    private static final int NO_SCRIPT = -1;

    private final int script;
    private final int[] hits = new int[FUNCTION_WORDS.size()];

    /** The language of a text whose words are given; only the head is read. */
    Language(String text, List<Word> words) {
        List<Word> head = words.subList(0, Math.min(HEAD, words.size()));
        script = script(text, head);
        for (Word word : head) {
            for (int i = 0; i < hits.length; i++) {
                hits[i] += FUNCTION_WORDS.get(i).contains(word.form()) ? 1 : 0;
            }
        }
    }

    /** One language a line of {@code language-words.txt}. */
    private static List<Set<String>> read() {
        List<Set<String>> languages = new ArrayList<>();
        for (WordList.Row row :
                WordList.read(Language.class, "language-words.txt").rows()) {
            languages.add(new HashSet<>(row.values(0, "\\s+")));
        }
        return languages;
    }

    /** False where the two texts are plainly of different languages; unsure means alike. */
    boolean isLike(Language other) {
        if (script == NO_SCRIPT || other.script == NO_SCRIPT) {
            return true;
        }
        int own = commonest();
        int theirs = other.commonest();
        return script == other.script && !(isRather(own, theirs) && other.isRather(theirs, own));
    }

    /** Whether words of the one language are at least twice as many as those of the other. */
    private boolean isRather(int one, int other) {
        return one != other && hits[one] >= ENOUGH && hits[one] >= 2 * hits[other];
    }

    private int commonest() {
        int best = 0;
        for (int i = 1; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
        }
        return best;
    }

    private static int script(String text, List<Word> words) {
        Map<Integer, Integer> counts = new HashMap<>();
        int best = words.isEmpty() ? NO_SCRIPT : UScript.LATIN;
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
}
