package org.rapporteur.provenance;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person did to a finding after it was made.
 *
 * @param correction the number of the correction in the record
 * @param what what was done, in words: "accepted", "type ACCUSE instead of REJECT"
 * @param by who did it
 * @param at when, an ISO 8601 instant
 * @param note why, null where nothing was noted
 */
public record Amendment(long correction, String what, String by, String at, @Nullable String note) {

    public Amendment {
        Objects.requireNonNull(what);
        Objects.requireNonNull(by);
        Objects.requireNonNull(at);
    }

    /** As one line: "accepted by Jane Doe, 2024-05-01 (correction 3): the cue is plain". */
    public String line() {
        String day = at.length() < 10 ? at : at.substring(0, 10);
        return what + " by " + by + ", " + day + " (correction " + correction + ")" + (note == null ? "" : ": " + note);
    }
}
