package org.rapporteur.annotation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.text.WordList;

/** The closed classes of English ({@code closed-class.txt}): which words can be an auxiliary, a determiner and so on. */
final class ClosedClasses {

    private static final Map<String, Set<String>> WORDS = read();

    private ClosedClasses() {}

    /** Whether a word can have a tag; any word can have one of an open class. */
    static boolean allow(String tag, String form) {
        Set<String> words = WORDS.get(tag);
        return words == null || words.contains(form.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        for (WordList.Row row :
                WordList.read(ClosedClasses.class, "closed-class.txt").rows()) {
            words.put(row.field(0), Set.copyOf(row.values(1, " ")));
        }
        return Map.copyOf(words);
    }
}
