package org.rapporteur.copy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.text.WordList;

/** Whether a report says that the words it quotes were spoken in another language. */
final class Renderings {

    private static final Map<String, Set<String>> KINDS = read();
    private static final Set<String> BEFORE = Set.of("in", "speaking", "from", "speak", "spoke", "his", "her", "their");
    private static final Set<String> AFTER = Set.of("speech", "speaking", "language", "original", "remarks", "address");

    private Renderings() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (WordList.Row row :
                WordList.read(Renderings.class, "translation-words.txt").rows()) {
            kinds.computeIfAbsent(row.field(0), kind -> new HashSet<>()).addAll(row.values(1, "\\s+"));
        }
        return kinds;
    }

    /** Whether the reporter's words around a quotation tell of a translation. */
    static boolean isTold(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            String form = words.get(i).form();
            boolean language = words.get(i).capital()
                    && KINDS.getOrDefault("language", Set.of()).contains(form);
            boolean before = i > 0 && BEFORE.contains(words.get(i - 1).form());
            boolean after =
                    i + 1 < words.size() && AFTER.contains(words.get(i + 1).form());
            if (KINDS.getOrDefault("cue", Set.of()).contains(form) || (language && (before || after))) {
                return true;
            }
        }
        return false;
    }
}
