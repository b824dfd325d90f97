package org.rapporteur.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.attribution.StatementKind;
import org.rapporteur.copy.CopyClass;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverType;

/** What a correction does; what it does it to stands beside it, as ids or as {@link Target targets}. */
public sealed interface Change {

    /** A finding is right as it stands. One id of any finding. */
    record Accept() implements Change {}

    /**
     * A finding is wrong and to be left out. One id: of a statement, event, bloc fact ({@code <report>.b2}), copy link,
     * quotation, a version of it ({@code quote.0f…/2}), occurrence (all its mentions), or a report's membership in a story
     * ({@code <story>/<report>}).
     */
    record Reject() implements Change {}

    /** An event is of another type, mode or status; null leaves as it is, and a new type without a mode has none. */
    record RetypeEvent(@Nullable PloverType type, @Nullable String mode, @Nullable EventStatus status)
            implements Change {}

    /**
     * A statement is of another kind, or on another side; null leaves as it is.
     *
     * @param party whom the side is about; null for the only party that it takes a side on
     */
    record RetypeStatement(@Nullable StatementKind kind, @Nullable Side side, @Nullable Actor party)
            implements Change {}

    /** On which side a statement is. */
    enum Side {
        FOR,
        AGAINST,
        /** It takes no side on the party. */
        NONE
    }

    /**
     * A statement is somebody else's.
     *
     * @param from which of several sources is meant: an actor's id or name, or the words; null for all of them
     * @param to whose it is
     */
    record Source(@Nullable String from, Actor to) implements Change {}

    /** What a party is in an event. */
    enum Role {
        ACTOR,
        RECIPIENT
    }

    /**
     * A party of an event is somebody else.
     *
     * @param from an actor's id or name, or the words that name the party
     */
    record Party(Role role, String from, Actor to) implements Change {}

    /** A statement came through others, nearest to the source first; none for an empty list. */
    record Relays(List<String> names) implements Change {
        public Relays {
            names = List.copyOf(names);
        }
    }

    /**
     * Several actors, occurrences or stories are one: the first id given stays.
     *
     * @param into the actor that stays; null for occurrences and stories, and where it is to be taken from the id
     */
    record Merge(@Nullable Actor into) implements Change {}

    /**
     * Members of an occurrence (events), of a story (reports), or the mentions of an actor (in statements, events or whole
     * reports) are something else. The first id is what is split, the others are the members that leave.
     *
     * @param as who the mentions of an actor mean, null for an occurrence or a story
     */
    record Split(@Nullable Actor as) implements Change {}

    /**
     * The second report is a copy of the first.
     *
     * @param copyClass null for what was found, or what the program makes of the two
     */
    record Copy(@Nullable CopyClass copyClass) implements Change {}

    /** Neither of two reports is a copy of the other. */
    record NotCopy() implements Change {}

    /** A report is of another day, month or year: an ISO date. */
    record Date(String date) implements Change {}

    /** An earlier correction no longer holds; if that is itself an undoing, what it undid holds again. No ids. */
    record Undo(long correction) implements Change {}

    /** What a later version of the program wrote and this one does not understand; it changes nothing. */
    record Unknown(String kind, String json) implements Change {}
}
