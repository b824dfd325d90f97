package org.rapporteur.place;

import java.util.Objects;

/**
 * Where something took place, and which words say so.
 *
 * @param place the place
 * @param mention the words that name it
 * @param how how far these words are from what took place there
 */
public record EventPlace(Place place, PlaceMention mention, How how) {

    /** From the nearest evidence to the farthest. */
    public enum How {
        /** In the same clause, after a preposition of place. */
        CLAUSE,
        /** In the same sentence. */
        SENTENCE,
        /** The report's dateline. */
        DATELINE
    }

    public EventPlace {
        Objects.requireNonNull(place);
        Objects.requireNonNull(mention);
        Objects.requireNonNull(how);
    }
}
