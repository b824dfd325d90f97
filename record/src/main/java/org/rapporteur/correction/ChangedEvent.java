package org.rapporteur.correction;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverType;
import org.rapporteur.provenance.Amendment;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.EvidencedDate;

/** Copies of events with one thing changed. */
final class ChangedEvent {

    private ChangedEvent() {}

    static Event amended(Event it, Amendment amendment) {
        return of(
                it,
                it.type(),
                it.mode(),
                it.status(),
                it.assertedBy(),
                it.date(),
                it.provenance().amended(amendment));
    }

    /** With everybody whom it names replaced. */
    static Event renamed(Event it, UnaryOperator<ActorReference> names) {
        return it.between(
                it.actors().stream().map(names).toList(),
                it.recipients().stream().map(names).toList());
    }

    static Event assertedBy(Event it, @Nullable String statement) {
        return of(it, it.type(), it.mode(), it.status(), statement, it.date(), it.provenance());
    }

    static Event as(Event it, PloverType type, @Nullable String mode, EventStatus status) {
        return of(it, type, mode, status, it.assertedBy(), it.date(), it.provenance());
    }

    /** With the date that {@code dated} has, amended where that is another. */
    static Event dated(@Nullable Event it, Event dated, Amendment amendment) {
        return it == null || Objects.equals(it.date(), dated.date()) ? dated : amended(dated, amendment);
    }

    private static Event of(
            Event it,
            PloverType type,
            @Nullable String mode,
            EventStatus status,
            @Nullable String assertedBy,
            @Nullable EvidencedDate date,
            Provenance provenance) {
        return new Event(
                it.id(),
                it.reportId(),
                type,
                mode,
                it.actors(),
                it.recipients(),
                it.reciprocal(),
                status,
                assertedBy,
                date,
                it.place(),
                it.trigger(),
                it.passage(),
                provenance);
    }
}
