package org.rapporteur.export;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverType;
import org.rapporteur.place.Place;
import org.rapporteur.story.Occurrence;

/**
 * An occurrence with what its mentions tell together: one row of data sets that count events in the world.
 *
 * @param occurrence the occurrence
 * @param mentions its mentions, in the order of their reports' dates
 * @param lead the mention that tells it best: the first of the occurrence's type that is held to have taken place
 * @param mode the mode that most mentions of its type have, null for none
 * @param status as held by the lead
 * @param day when, null where not even a report of it is dated
 * @param dayFrom where the day comes from
 * @param published when the first report of it was published, null where none is dated
 * @param actors who did it, as the mentions name them in order
 * @param recipients to whom
 */
record Happening(
        Occurrence occurrence,
        List<Event> mentions,
        Event lead,
        @Nullable String mode,
        EventStatus status,
        @Nullable LocalDate day,
        DayFrom dayFrom,
        @Nullable LocalDate published,
        List<Party> actors,
        List<Party> recipients) {

    /** Where the day of an event comes from. */
    enum DayFrom {
        /** The reports tell the day. */
        TOLD,
        /** The reports tell a month, week, season or year: its first day. */
        BEGINNING,
        /** The reports do not tell: the day when the first of them was published. */
        PUBLICATION,
        /** Nothing is dated. */
        NONE
    }

    String id() {
        return occurrence.id();
    }

    PloverType type() {
        return occurrence.type();
    }

    @Nullable
    Place place() {
        return occurrence.place();
    }

    /** Whether some report holds that it took place; not what is only planned, feared, imagined or denied. */
    boolean tookPlace() {
        return status == EventStatus.ASSERTED || status == EventStatus.HISTORICAL;
    }

    /** How many reports tell it. */
    int reports() {
        return (int) mentions.stream().map(Event::reportId).distinct().count();
    }
}
