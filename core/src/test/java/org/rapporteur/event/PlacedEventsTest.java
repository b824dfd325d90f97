package org.rapporteur.event;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Prose;
import org.rapporteur.attribution.Attributor;
import org.rapporteur.place.EventPlace;
import org.rapporteur.place.EventPlace.How;

/** Where coded events took place. */
class PlacedEventsTest {

    private static final ActorLexicon ACTORS = new ActorLexicon();
    private static final Attributor ATTRIBUTOR = new Attributor(ACTORS);
    private static final EventCoder CODER = new EventCoder(ACTORS);

    private static List<Event> code(AnnotatedText text) {
        return CODER.code(text, ATTRIBUTOR.attribute(text));
    }

    private static List<Event> code(String... paragraphs) {
        return code(Prose.of(paragraphs).on("2023-10-12").annotated());
    }

    @Test
    void an_event_has_the_place_of_its_clause_with_the_words_that_name_it() {
        AnnotatedText text = Prose.of("Norway and Iceland held talks in Bergen on Monday.")
                .on("2023-10-12")
                .annotated();
        EventPlace place = requireNonNull(code(text).get(0).place());
        assertThat(place.place().name()).isEqualTo("Bergen");
        assertThat(place.place().country()).isEqualTo("NOR");
        assertThat(place.place().at()).isNotNull();
        assertThat(place.how()).isEqualTo(How.CLAUSE);
        assertThat(text.words(place.words())).isEqualTo("Bergen");
    }

    @Test
    void an_event_of_which_nothing_says_where_has_no_place() {
        assertThat(code("Norway imposed sanctions on Iceland on Monday.").get(0).place())
                .isNull();
    }

    @Test
    void a_plain_assertion_without_a_place_takes_the_datelines_and_a_plan_does_not() {
        assertThat(code("NAIROBI (Harbour Wire) - Kenya signed an agreement with Uganda on Monday."))
                .first()
                .extracting(event -> requireNonNull(event.place()).how())
                .isEqualTo(How.DATELINE);
        assertThat(code("NAIROBI (Harbour Wire) - Kenya will sign an agreement with Uganda next month."))
                .first()
                .extracting(Event::place)
                .isNull();
    }

    @Test
    void a_dateline_abroad_is_where_the_report_was_written_and_not_where_it_happened() {
        assertThat(code("NAIROBI (Harbour Wire) - Norway imposed sanctions on Iceland on Monday."))
                .isNotEmpty()
                .extracting(Event::place)
                .containsOnlyNulls();
        assertThat(code("NAIROBI (Harbour Wire) - Russia attacked Kenya on Monday."))
                .isNotEmpty()
                .extracting(Event::place)
                .containsOnlyNulls();
    }

    @Test
    void a_country_that_something_is_aimed_at_is_not_where_it_was_done() {
        assertThat(code(
                        "Norway imposed sanctions on Iceland.",
                        "Norway agreed with Sweden on Monday to put pressure on Iceland."))
                .isNotEmpty()
                .extracting(Event::place)
                .containsOnlyNulls();
    }

    @Test
    void the_same_done_at_two_places_is_two_events_and_told_again_without_a_place_none() {
        List<Event> events = code(
                "Israel bombed Lebanon in Tyre on Monday.",
                "On Monday Israel bombed Lebanon in Tripoli.",
                "Israel bombed Lebanon on Monday.");
        assertThat(events.stream().map(Event::type).distinct()).containsExactly(PloverType.ASSAULT);
        assertThat(events).hasSizeLessThanOrEqualTo(2);
    }
}
