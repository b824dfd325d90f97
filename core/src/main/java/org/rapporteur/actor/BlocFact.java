package org.rapporteur.actor;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/**
 * What a report says of a bloc: that it is there, who belongs to it or comes and goes, how many members it has.
 *
 * @param bloc the bloc, null for one that is only proposed or has no name
 * @param name the bloc's name to show; the words themselves where {@code bloc} is null
 * @param relation what is said
 * @param members the countries it is said of, in text order; empty where none is named
 * @param count the number of members as printed, 0 for none
 * @param modality whether it is said to be so
 * @param when the date that the sentence gives it, the report's own where it gives none and for a name alone; null where neither is known
 * @param evidence the words
 * @param provenance what found it
 */
public record BlocFact(
        @Nullable Actor bloc,
        String name,
        Relation relation,
        List<Actor> members,
        int count,
        Modality modality,
        @Nullable EvidencedDate when,
        Span evidence,
        Provenance provenance) {

    /** What is said of a bloc. */
    public enum Relation {
        /** Its name alone; once for each bloc that a report names. */
        NAMED,
        MEMBER,
        /** How many members it has. */
        COUNT,
        JOINED,
        LEFT,
        SUSPENDED,
        INVITED,
        /** Has asked to join, or is a candidate. */
        APPLIED,
        PARTNER,
        /** A bloc that is not there yet. */
        PROPOSED,
        /** A standing tie between states that has no name. */
        COOPERATION
    }

    /** Whether it is so. */
    public enum Modality {
        ASSERTED,
        NEGATED,
        /** Future, wished for or supposed. */
        POSSIBLE
    }

    public BlocFact {
        Objects.requireNonNull(name);
        members = List.copyOf(members);
    }
}
