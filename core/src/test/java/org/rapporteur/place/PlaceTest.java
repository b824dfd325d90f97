package org.rapporteur.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.place.EventPlace.How;
import org.rapporteur.place.Place.Kind;
import org.rapporteur.text.Span;

/** Which places one event cannot have together, and which only say less. */
class PlaceTest {

    private static final Gazetteer GAZETTEER = new Gazetteer(new ActorLexicon());

    private static Place place(String name, Kind kind) {
        return GAZETTEER.find(name).stream()
                .filter(place -> place.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Place town(String name) {
        return place(name, Kind.TOWN);
    }

    private static Place country(String name) {
        return place(name, Kind.COUNTRY);
    }

    @Test
    void towns_of_two_countries_exclude_each_other_however_near() {
        assertThat(town("Brazzaville").excludes(town("Kinshasa"))).isTrue();
        assertThat(town("Kinshasa").excludes(country("Angola"))).isTrue();
        assertThat(country("Angola").excludes(country("Zambia"))).isTrue();
    }

    @Test
    void towns_of_one_country_exclude_each_other_where_they_are_far_apart() {
        assertThat(town("Lviv").excludes(town("Kharkiv"))).isTrue();
        assertThat(town("Kyiv").excludes(town("Irpin"))).isFalse();
    }

    @Test
    void a_country_excludes_none_of_its_towns() {
        assertThat(country("Ukraine").excludes(town("Lviv"))).isFalse();
        assertThat(town("Lviv").excludes(country("Ukraine"))).isFalse();
    }

    @Test
    void what_lies_in_no_country_excludes_nothing() {
        Place sea = new Place("region:sea", "the high seas", Kind.REGION, List.of(), null, null, 0, false);
        assertThat(sea.excludes(town("Lviv"))).isFalse();
        Place claimed = new Place("region:isle", "the isle", Kind.REGION, List.of("UKR", "RUS"), null, null, 0, false);
        assertThat(claimed.excludes(town("Lviv"))).isFalse();
    }

    @Test
    void a_larger_kind_of_place_may_hold_a_smaller_one() {
        Place harris = new Place("named:x", "Somewhere", Kind.TOWN, List.of("USA"), "Texas", null, 1, false);
        assertThat(country("Ukraine").mayHold(town("Lviv"))).isTrue();
        assertThat(country("Poland").mayHold(town("Lviv"))).isFalse();
        assertThat(town("Lviv").mayHold(country("Ukraine"))).isFalse();
        assertThat(place("Texas", Kind.DIVISION).mayHold(harris)).isTrue();
        assertThat(place("Ohio", Kind.DIVISION).mayHold(harris)).isFalse();
        assertThat(country("Ukraine").mayHold(country("Ukraine"))).isFalse();
    }

    @Test
    void a_dateline_excludes_nothing_as_many_towns_report_one_event() {
        EventPlace told = new EventPlace(town("Lviv"), new Span(0, 4), How.CLAUSE);
        EventPlace elsewhere = new EventPlace(town("Kinshasa"), new Span(0, 8), How.SENTENCE);
        EventPlace dateline = new EventPlace(town("Kinshasa"), new Span(0, 8), How.DATELINE);
        assertThat(told.excludes(elsewhere)).isTrue();
        assertThat(told.excludes(dateline)).isFalse();
        assertThat(dateline.excludes(told)).isFalse();
    }
}
