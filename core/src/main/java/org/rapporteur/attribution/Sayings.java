package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.text.WordList;

/** The cues of {@code sayings.tsv}: no verbs of saying, and yet they report what somebody said. */
final class Sayings {

    private final List<String> saying = new ArrayList<>();
    private final List<String> hearsay = new ArrayList<>();

    Sayings() {
        for (WordList.Row row : WordList.read(Sayings.class, "sayings.tsv").rows()) {
            saying.add(row.field(0));
            if (row.field(1).equals("hearsay")) {
                hearsay.add(row.field(0));
            }
        }
    }

    /** Whether a cue reports words. */
    boolean areIn(String cue) {
        return holds(cue, saying);
    }

    /** Whether a cue reports words though nobody is named: "reportedly". */
    boolean areHearsay(String cue) {
        return holds(cue, hearsay);
    }

    private static boolean holds(String cue, List<String> beginnings) {
        String words = cue.toLowerCase(Locale.ROOT);
        return beginnings.stream().anyMatch(beginning -> begins(words, beginning));
    }

    private static boolean begins(String words, String beginning) {
        for (int at = words.indexOf(beginning); at >= 0; at = words.indexOf(beginning, at + 1)) {
            boolean word = Character.isLetter(beginning.codePointAt(0));
            if (!word || at == 0 || !Character.isLetter(words.codePointBefore(at))) {
                return true;
            }
        }
        return false;
    }
}
