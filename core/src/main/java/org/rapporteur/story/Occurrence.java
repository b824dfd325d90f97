package org.rapporteur.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.PloverType;
import org.rapporteur.place.Place;
import org.rapporteur.provenance.Amendment;

/**
 * One event in the world with all its mentions.
 *
 * @param id stable key
 * @param type PLOVER type
 * @param date ISO date as far as known, null where no mention is dated
 * @param place where most independent sources that place it say it was, null where nothing says so
 * @param actors names of the actors, sorted
 * @param recipients names of the recipients, sorted
 * @param eventIds the mentions, in order of their reports' dates
 * @param independentReports one report for each independent source: copies and common relays collapsed
 * @param disagreements what the mentions do not agree on, in words
 * @param amendments what people did to it after it was found, in that order
 */
public record Occurrence(
        String id,
        PloverType type,
        @Nullable String date,
        @Nullable Place place,
        List<String> actors,
        List<String> recipients,
        List<String> eventIds,
        List<String> independentReports,
        List<String> disagreements,
        List<Amendment> amendments) {

    /** An occurrence as it was found. */
    public Occurrence(
            String id,
            PloverType type,
            @Nullable String date,
            @Nullable Place place,
            List<String> actors,
            List<String> recipients,
            List<String> eventIds,
            List<String> independentReports,
            List<String> disagreements) {
        this(id, type, date, place, actors, recipients, eventIds, independentReports, disagreements, List.of());
    }

    public Occurrence {
        amendments = List.copyOf(amendments);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        eventIds = List.copyOf(eventIds);
        independentReports = List.copyOf(independentReports);
        disagreements = List.copyOf(disagreements);
    }
}
