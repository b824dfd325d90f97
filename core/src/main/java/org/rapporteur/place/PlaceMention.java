package org.rapporteur.place;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * A place's name where a report has it.
 *
 * @param words where it stands
 * @param sentence the index of its sentence in {@link org.rapporteur.annotation.AnnotatedText#sentences()}
 * @param candidates all places of that name, the larger ones first; empty for a name that no list has
 * @param place which of them is meant, or the country alone where the report tells no more; null where nothing decides
 * @param reason why
 * @param where the preposition that governs it ("in", "near"), in lower case; null where none of place does
 */
public record PlaceMention(
        Span words,
        int sentence,
        List<Place> candidates,
        @Nullable Place place,
        Reason reason,
        @Nullable String where) {

    /** Why a mention means its place, or none. */
    public enum Reason {
        /** A country by its name. */
        COUNTRY,
        /** The words beside it say where it lies: "Paris, Texas", "the Libyan city of Tripoli". */
        QUALIFIED,
        /** The same name is explained elsewhere in the report. */
        EXPLAINED_ELSEWHERE,
        /** The only place of that name. */
        ONLY,
        /** By far the largest of that name, and nothing in the report speaks for another. */
        LARGEST,
        /** The report speaks of this one's country or division. */
        CONTEXT,
        /** No place: several would do. */
        AMBIGUOUS,
        /** No place: what is known by that name is too small or too far from what the report speaks of. */
        UNSUPPORTED,
        /** No place: no list has the name. */
        UNKNOWN
    }

    public PlaceMention {
        Objects.requireNonNull(words);
        Objects.requireNonNull(reason);
        candidates = List.copyOf(candidates);
    }
}
