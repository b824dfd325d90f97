package org.rapporteur.cli.terminal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Styled words in a row, to be wrapped by a {@link Sheet}. What reports say goes through {@link Plain#words}, so that no
 * text can move the cursor, change colours or turn the reading direction of a terminal.
 */
public final class Words {

    /** A stretch in one style. */
    record Run(String words, Style style) {}

    private final List<Run> runs = new ArrayList<>();

    public static Words of(String words) {
        return new Words().add(words);
    }

    public static Words of(String words, Style style) {
        return new Words().add(words, style);
    }

    public Words add(String words) {
        return add(words, Style.PLAIN);
    }

    public Words add(String words, Style style) {
        String plain = Plain.words(words);
        if (!plain.isEmpty()) {
            runs.add(new Run(plain, style));
        }
        return this;
    }

    public Words add(Words others) {
        runs.addAll(others.runs);
        return this;
    }

    /** Two spaces and a quiet id, for {@code show}. */
    public Words id(String id) {
        return add("  ").add(id, Style.ID);
    }

    List<Run> runs() {
        return Collections.unmodifiableList(runs);
    }
}
