package org.rapporteur.place;

import java.util.Objects;
import org.rapporteur.text.Span;

/**
 * Where something took place, and which words say so.
 *
 * @param place the place
 * @param words the words that name it
 * @param how how far these words are from what took place there
 */
public record EventPlace(Place place, Span words, How how) {

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
        Objects.requireNonNull(words);
        Objects.requireNonNull(how);
    }

    /** Whether the report says it of the act itself; a dateline first of all says where the report was written. */
    public boolean isTold() {
        return how != How.DATELINE;
    }

    /** Whether nothing can have taken place at both. Datelines exclude nothing: one event is reported from many towns. */
    public boolean excludes(EventPlace other) {
        return isTold() && other.isTold() && place.excludes(other.place);
    }
}
