package org.rapporteur.copy;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.text.WordList;

/**
 * Light stemming: takes the commonest ending off a word, so that a rewrite's "attacked" meets the original's "attacks".
 * The endings are those of several European languages together; a word that loses a letter too many does so in both
 * reports alike.
 */
final class Stems {

    /** What must be left of a word, in code units. */
    private static final int LEAST = 4;

    private record Ending(String from, String to) {}

    private static final List<Ending> ENDINGS = WordList.read(Stems.class, "endings.txt").rows().stream()
            .map(row -> new Ending(row.field(0), row.field(1)))
            .sorted(Comparator.comparingInt((Ending ending) -> ending.from.length())
                    .reversed())
            .toList();

    private Stems() {}

    /** The stem of a folded word form. */
    static String of(String form) {
        // Twice, so that a plural loses what its singular loses.
        return once(once(form));
    }

    private static String once(String form) {
        for (Ending ending : ENDINGS) {
            if (form.length() - ending.from.length() >= LEAST && form.endsWith(ending.from)) {
                return form.substring(0, form.length() - ending.from.length()) + ending.to;
            }
        }
        return form;
    }

    /**
     * The consonants of a name, each once in a row: what its transliterations share (Sergey, Sergei, Serguei).
     * Empty where fewer than three are left, which would tell nothing.
     */
    static String skeleton(String form) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            char c = "kqcxg".indexOf(form.charAt(i)) >= 0 ? 'k' : form.charAt(i);
            c = c == 'v' || c == 'w' || c == 'f' ? 'v' : c == 'z' ? 's' : c;
            boolean silent = "aeiouyhj'".indexOf(c) >= 0;
            if (!silent && (kept.isEmpty() || kept.charAt(kept.length() - 1) != c)) {
                kept.append(c);
            }
        }
        return kept.length() < 3 ? "" : kept.toString();
    }
}
