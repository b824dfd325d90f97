package org.rapporteur.actor;

import java.util.Set;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.WordList;

/** Words that tell of an office that it is held no more: "former", "late" ({@code past-words.txt}). */
final class PastWords {

    /** The longest title: "former Deputy Foreign Minister for Trade". */
    private static final int REACH = 6;

    private static final Set<String> WORDS =
            WordList.read(PastWords.class, "past-words.txt").asSet();

    private PastWords() {}

    /** Whether one stands in the title before a name, or opens what explains the name after a comma. */
    static boolean around(SentenceView view, int from, int to) {
        int begin = from;
        while (begin > Math.max(0, from - REACH)
                && view.pos(begin - 1).matches("ADJ|NOUN|PROPN|ADV|PART")
                && !view.isTime(begin - 1)) {
            begin--;
        }
        return within(view, begin, from) || (view.is(to, ",") && within(view, to + 1, to + REACH / 2));
    }

    /** Whether one of them stands among the tokens {@code [from, to)}. */
    static boolean within(SentenceView view, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (WORDS.contains(view.lower(i)) || view.lower(i).startsWith("ex-")) {
                return true;
            }
        }
        return false;
    }
}
