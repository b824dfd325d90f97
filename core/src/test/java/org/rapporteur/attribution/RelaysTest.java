package org.rapporteur.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fisheries Minister Ingrid Sandvoll said the harbour would stay closed, TASS reported.          | TASS",
                "According to TASS, Fisheries Minister Ingrid Sandvoll said the harbour would stay closed.      | TASS",
                "Fisheries Minister Ingrid Sandvoll said the harbour would stay closed, according to Reuters.   | Reuters",
                "Fisheries Minister Ingrid Sandvoll was quoted by Xinhua as saying the harbour was closed.      | Xinhua",
                "Xinhua reported that Fisheries Minister Ingrid Sandvoll had said the harbour would stay closed.| Xinhua",
            })
    void an_outlet_passes_on_and_does_not_speak(String sentence, String relay) {
        Heard heard = Heard.in(sentence);
        assertThat(Heard.who(heard.only())).containsExactly("ingrid-sandvoll");
        assertThat(Heard.relays(heard.only())).containsExactly(relay);
        assertThat(heard.words(heard.only().relays().get(0).words())).isEqualTo(relay);
        assertThat(heard.content(heard.only()).get(0)).doesNotContain(relay);
    }

    @Test
    void a_document_passes_on_all_that_the_sentence_reports() {
        Heard heard = Heard.in("Sandvoll rejected the plan and said the harbour would stay closed,"
                + " according to a ministry readout.");
        assertThat(heard.contents()).containsExactly("the plan", "the harbour would stay closed");
        assertThat(heard.statements()).allSatisfy(statement -> {
            assertThat(Heard.who(statement)).containsExactly("sandvoll");
            assertThat(statement.relays()).hasSize(1);
            assertThat(heard.words(statement.relays().get(0).words())).contains("ministry");
        });
    }

    @Test
    void without_another_speaker_the_outlet_is_the_source() {
        Heard heard = Heard.in("Xinhua reported that the harbour had closed.");
        assertThat(heard.source(heard.only())).isEqualTo("Xinhua");
        assertThat(heard.only().relays()).isEmpty();
    }

    @Test
    void an_outlet_that_is_spoken_to_is_no_relay() {
        Heard heard = Heard.in("\"The survey is wrong,\" Egil Brandt told Xinhua on Monday.");
        assertThat(heard.only().relays()).isEmpty();
        assertThat(Heard.who(heard.only())).containsExactly("egil-brandt");
    }

    @Test
    void an_outlet_named_first_relays_what_he_goes_on_to_say() {
        Heard heard = Heard.in("According to TASS, skipper Erik Moland said the harbour was full."
                + " He added that prices would fall.");
        assertThat(heard.statements()).extracting(Heard::relays).allMatch(relays -> relays.toString()
                .equals("[TASS]"));
        assertThat(heard.statements()).hasSize(2);
    }
}
