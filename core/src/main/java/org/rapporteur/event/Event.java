package org.rapporteur.event;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.place.EventPlace;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/**
 * Who did what to whom, in PLOVER 2.0's terms.
 *
 * @param id {@code <report id>.e<n>}, n from 1 in text order
 * @param reportId the report
 * @param type PLOVER type
 * @param mode PLOVER mode, null where the type has none or none is shown
 * @param actors who did it
 * @param recipients to whom
 * @param reciprocal whether actors and recipients act on each other
 * @param status asserted, negated, hypothetical, future or historical
 * @param assertedBy the id of the statement whose content holds it, null where the reporter asserts it
 * @param date when it happened, null where nothing says so
 * @param place where it happened, null where nothing says so
 * @param trigger the words that name the act
 * @param passage the words around it that hold act and parties
 * @param provenance what found it
 */
public record Event(
        String id,
        String reportId,
        PloverType type,
        @Nullable String mode,
        List<ActorReference> actors,
        List<ActorReference> recipients,
        boolean reciprocal,
        EventStatus status,
        @Nullable String assertedBy,
        @Nullable EvidencedDate date,
        @Nullable EventPlace place,
        Span trigger,
        Span passage,
        Provenance provenance) {

    public Event {
        Objects.requireNonNull(id);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** The same event with another date. */
    public Event on(@Nullable EvidencedDate day) {
        return new Event(
                id,
                reportId,
                type,
                mode,
                actors,
                recipients,
                reciprocal,
                status,
                assertedBy,
                day,
                place,
                trigger,
                passage,
                provenance);
    }

    /** The same event under another type, without a mode where that differs. */
    public Event as(PloverType other) {
        return new Event(
                id,
                reportId,
                other,
                other == type ? mode : null,
                actors,
                recipients,
                reciprocal,
                status,
                assertedBy,
                date,
                place,
                trigger,
                passage,
                provenance);
    }

    /** The same event between others. */
    public Event between(List<ActorReference> theActors, List<ActorReference> theRecipients) {
        return new Event(
                id,
                reportId,
                type,
                mode,
                theActors,
                theRecipients,
                reciprocal,
                status,
                assertedBy,
                date,
                place,
                trigger,
                passage,
                provenance);
    }

    /** Whether both have a place, and these exclude each other. */
    public boolean isElsewhere(Event other) {
        return place != null && other.place != null && place.excludes(other.place);
    }
}
