package org.rapporteur.intake;

import org.jspecify.annotations.Nullable;

/**
 * An input that did not become a report, and why. Nothing that goes in is lost: it is a report or one of these.
 *
 * @param origin the file, with {@code #line} for JSON lines
 * @param place where in it, in words ("line 17", "byte 2048"), null for the whole
 * @param reason one sentence a person can act on
 */
public record Rejection(String origin, @Nullable String place, String reason) {

    @Override
    public String toString() {
        return origin + (place == null ? "" : ", " + place) + ": " + reason;
    }
}
