package org.rapporteur.correction;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.provenance.Amendment;

/**
 * One entry in the history of a record: who changed what, and when.
 *
 * @param id its number, from 1, in the order in which corrections were made
 * @param change what it does
 * @param about what it does it to; empty for an undoing
 * @param by who made it
 * @param at when, an ISO 8601 instant in UTC
 * @param note why, null where nothing was noted
 */
public record Correction(long id, Change change, List<Target> about, String by, String at, @Nullable String note) {

    public Correction {
        Objects.requireNonNull(change);
        about = List.copyOf(about);
    }

    Amendment amendment(String what) {
        return new Amendment(id, what, by, at, note);
    }

    /** What it does, in a word: {@code reject}, {@code not-copy}. */
    public String kind() {
        return ChangeNames.of(change);
    }
}
