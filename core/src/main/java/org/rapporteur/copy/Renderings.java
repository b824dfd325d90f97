package org.rapporteur.copy;

import java.util.List;
import java.util.Set;
import org.rapporteur.text.WordGroups;

/** Whether a report says that the words it quotes were spoken in another language. */
final class Renderings {

    private static final WordGroups KINDS = WordGroups.read(Renderings.class, "translation-words.txt");
    private static final Set<String> BEFORE = Set.of("in", "speaking", "from", "speak", "spoke", "his", "her", "their");
    private static final Set<String> AFTER = Set.of("speech", "speaking", "language", "original", "remarks", "address");

    private Renderings() {}

    /** Whether the reporter's words around a quotation tell of a translation. */
    static boolean isTold(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            String form = words.get(i).form();
            boolean language = words.get(i).capital() && KINDS.words("language").contains(form);
            boolean before = i > 0 && BEFORE.contains(words.get(i - 1).form());
            boolean after =
                    i + 1 < words.size() && AFTER.contains(words.get(i + 1).form());
            if (KINDS.words("cue").contains(form) || (language && (before || after))) {
                return true;
            }
        }
        return false;
    }
}
