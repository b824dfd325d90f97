package org.rapporteur.correction;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a correction, when and why.
 *
 * @param by who; not blank
 * @param at when; kept to the second
 * @param note why, null for no note
 */
public record Signature(String by, Instant at, @Nullable String note) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 10_000;

    public Signature {
        by = clean(by).replaceAll("\\s+", " ").strip();
        note = note == null || note.isBlank() ? null : clean(note).strip();
        at = at.truncatedTo(ChronoUnit.SECONDS);
        if (by.isEmpty() || by.length() > LONGEST_NAME) {
            throw CorrectionException.misfit("the name of who corrects must have 1 to " + LONGEST_NAME + " characters");
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw CorrectionException.misfit("a note has at most " + LONGEST_NOTE + " characters");
        }
    }

    /** A signature of this moment. */
    public static Signature now(String by, @Nullable String note) {
        return new Signature(by, Instant.now(), note);
    }

    /** Without what no text of a record holds: control characters but tabs and line ends, and half characters. */
    private static String clean(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\t\\n]]", " ");
    }
}
