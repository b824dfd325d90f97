package org.rapporteur.event;

import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.place.EventPlace;
import org.rapporteur.place.PlaceFinder;
import org.rapporteur.place.ReportPlaces;

/** Where the events of one report took place. Places are looked for when the first event asks: many reports have none. */
final class EventPlaces {

    private final PlaceFinder finder;
    private final AnnotatedText text;
    private @Nullable ReportPlaces places;

    EventPlaces(PlaceFinder finder, AnnotatedText text) {
        this.finder = finder;
        this.text = text;
    }

    /**
     * The place of an event that a sentence tells, null where nothing says so.
     *
     * @param status what it is held to be
     * @param assertedBy the statement that asserts it, null for the reporter
     */
    @Nullable
    EventPlace of(Sentence sentence, EventMatch match, EventStatus status, @Nullable String assertedBy) {
        if (places == null) {
            places = finder.of(text);
        }
        boolean plain = status == EventStatus.ASSERTED && assertedBy == null;
        return places.at(sentence, match.trigger(), plain).orElse(null);
    }
}
