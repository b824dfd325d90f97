package org.rapporteur.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverType;
import org.rapporteur.place.EventPlace;
import org.rapporteur.place.EventPlace.How;
import org.rapporteur.place.Place;
import org.rapporteur.place.Place.Kind;
import org.rapporteur.place.Place.Point;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/** What the places of mentions do to the occurrences that they are joined to. */
class PlacedOccurrencesTest {

    private static final Actor NORWAY = new Actor("NOR", "Norway", Actor.Kind.COUNTRY, "NOR", List.of("GOV"));
    private static final Actor ICELAND = new Actor("ISL", "Iceland", Actor.Kind.COUNTRY, "ISL", List.of("GOV"));

    private static final Place LAND =
            new Place("country:NOR", "Norway", Kind.COUNTRY, List.of("NOR"), null, null, 0, false);
    private static final Place BERGEN = town("bergen", "NOR", 60.39, 5.32);
    private static final Place ASKOY = town("askoy", "NOR", 60.41, 5.18);
    private static final Place TROMSO = town("tromso", "NOR", 69.65, 18.96);
    private static final Place TORSHAVN = town("torshavn", "FRO", 62.01, -6.77);

    private static Place town(String name, String country, double north, double east) {
        return new Place("named:" + name, name, Kind.TOWN, List.of(country), null, new Point(north, east), 20, false);
    }

    private static Event met(String report, EventPlace place) {
        return new Event(
                report + ".e1",
                report,
                PloverType.CONSULT,
                null,
                List.of(ActorReference.resolved(null, NORWAY)),
                List.of(ActorReference.resolved(null, ICELAND)),
                true,
                EventStatus.ASSERTED,
                null,
                EvidencedDate.parse("2023-10-10", "for the test"),
                place,
                new Span(0, 4),
                new Span(0, 9),
                Provenance.rules("event", "test", 1));
    }

    private static List<Occurrence> join(EventPlace... places) {
        Newsroom newsroom = new Newsroom();
        List<String> ids = List.of("a", "b", "c").subList(0, places.length);
        for (int i = 0; i < places.length; i++) {
            Event event = met(ids.get(i), places[i]);
            newsroom.add(event.reportId(), "2023-10-12", null, "Norway met Iceland.", List.of(event));
        }
        Story story = new Story(
                "st-1", "Talks", "sl-1", ids, ids.stream().map(List::of).toList(), null, null);
        return new OccurrenceFinder().join(newsroom.ids(), newsroom.loader(), List.of(), List.of(story));
    }

    private static EventPlace in(Place place) {
        return new EventPlace(place, new Span(5, 9), How.CLAUSE);
    }

    private static EventPlace from(Place place) {
        return new EventPlace(place, new Span(0, 4), How.DATELINE);
    }

    @Test
    void places_that_exclude_each_other_keep_occurrences_apart() {
        assertThat(join(in(BERGEN), in(TORSHAVN))).hasSize(2);
        assertThat(join(in(BERGEN), in(TROMSO))).hasSize(2);
    }

    @Test
    void two_towns_nearby_are_one_occurrence_and_a_disagreement() {
        assertThat(join(in(BERGEN), in(ASKOY), in(BERGEN))).singleElement().satisfies(one -> {
            assertThat(one.disagreements()).containsExactly("place: askoy in b, bergen in a and c");
            assertThat(one.place()).isEqualTo(BERGEN);
        });
    }

    @Test
    void a_country_says_less_and_does_not_disagree() {
        assertThat(join(in(LAND), in(LAND), in(BERGEN))).singleElement().satisfies(one -> {
            assertThat(one.disagreements()).isEmpty();
            assertThat(one.place()).isEqualTo(BERGEN);
        });
    }

    @Test
    void datelines_part_nothing_and_tell_the_place_only_where_all_name_one() {
        assertThat(join(from(BERGEN), from(TORSHAVN))).singleElement().satisfies(one -> {
            assertThat(one.disagreements()).isEmpty();
            assertThat(one.place()).isNull();
        });
        assertThat(join(from(BERGEN), from(BERGEN))).singleElement().satisfies(one -> assertThat(one.place())
                .isEqualTo(BERGEN));
        assertThat(join(from(TORSHAVN), in(BERGEN))).singleElement().satisfies(one -> assertThat(one.place())
                .isEqualTo(BERGEN));
    }
}
