package org.rapporteur.attribution;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * Someone who passed a statement on.
 *
 * @param name who: an agency, an outlet, a document
 * @param words the words that say so, null for the report's own outlet
 */
public record Relay(String name, @Nullable Span words) {

    /** Whether its words share some with others. */
    boolean overlaps(@Nullable Span others) {
        return words != null && others != null && words.overlaps(others);
    }
}
