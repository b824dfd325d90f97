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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"The survey is wrong,\" Egil Brandt told Xinhua on Monday.                    | Xinhua",
                "\"The survey is wrong,\" Egil Brandt told the Bergen Courier on Monday.        | the Bergen Courier",
                "\"The survey is wrong,\" Egil Brandt said in an interview with state radio.    | state radio",
            })
    void an_outlet_that_is_told_passes_on(String sentence, String outlet) {
        Heard heard = Heard.in(sentence);
        assertThat(heard.words(heard.only().relays().get(0).words())).isEqualTo(outlet);
        assertThat(Heard.who(heard.only())).containsExactly("egil-brandt");
    }

    @Test
    void reporters_who_are_told_pass_nothing_on() {
        assertThat(Heard.in("\"The survey is wrong,\" Egil Brandt told reporters.")
                        .only()
                        .relays())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ingrid Sandvoll said the harbour would stay closed, according to a readout carried by TASS. | a readout | TASS",
                "Ingrid Sandvoll said the harbour would stay closed, Xinhua reported, citing a transcript.   | a transcript | Xinhua",
            })
    void a_chain_begins_nearest_to_the_speaker(String sentence, String first, String second) {
        Heard heard = Heard.in(sentence);
        assertThat(heard.only().relays())
                .extracting(relay -> heard.words(relay.words()))
                .satisfiesExactly(words -> assertThat(words).startsWith(first), words -> assertThat(words)
                        .isEqualTo(second));
    }

    @Test
    void who_retells_anothers_words_is_their_relay() {
        Heard heard = Heard.in("Egil Brandt said that Norway had promised to open the harbour.");
        Statement inner = heard.statements().stream()
                .filter(one -> one.parent() != null)
                .findFirst()
                .orElseThrow();
        assertThat(Heard.who(inner)).containsExactly("NOR");
        assertThat(Heard.relays(inner)).containsExactly("Egil Brandt");
    }

    @Test
    void what_an_outlet_was_told_it_passes_on_while_the_same_source_goes_on() {
        Heard heard = Heard.in(
                "Skipper Erik Moland told Reuters that the harbour was full." + " He added that prices would fall.");
        assertThat(heard.statements()).extracting(Heard::relays).allMatch(relays -> relays.toString()
                .equals("[Reuters]"));
    }

    @Test
    void an_outlet_named_first_relays_what_he_goes_on_to_say() {
        Heard heard = Heard.in("According to TASS, skipper Erik Moland said the harbour was full."
                + " He added that prices would fall.");
        assertThat(heard.statements()).extracting(Heard::relays).allMatch(relays -> relays.toString()
                .equals("[TASS]"));
        assertThat(heard.statements()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ingrid Sandvoll said through a spokeswoman that the harbour would stay closed. | a spokeswoman",
                "The harbour would stay closed, Ingrid Sandvoll said on Friday, NordPres reports. | NordPres",
                "Ingrid Sandvoll told Bergen TV, whose clip was reposted by Kystfeed, that the quay was shut. | Kystfeed",
            })
    void the_words_around_show_who_passes_on(String sentence, String relay) {
        Heard heard = Heard.in(sentence);
        assertThat(heard.statements().get(0).relays())
                .extracting(one -> heard.words(one.words()))
                .contains(relay);
    }

    @Test
    void a_warning_to_somebody_still_comes_through_the_outlet_that_was_told() {
        Heard heard = Heard.in("Skipper Erik Moland told Reuters that the harbour was full."
                + " He warned the owners that prices would fall.");
        assertThat(heard.statements()).hasSize(2).extracting(Heard::relays).allMatch(relays -> relays.toString()
                .equals("[Reuters]"));
    }

    @Test
    void silence_comes_through_nobody() {
        Heard heard = Heard.in("Skipper Erik Moland told Reuters that the harbour was full."
                + " But he refused to say when the owners would pay.");
        assertThat(heard.statements().get(heard.statements().size() - 1).relays())
                .isEmpty();
    }

    @Test
    void a_sentence_that_only_tells_where_it_was_said_belongs_to_the_statement_before() {
        Heard heard = Heard.in("Skipper Erik Moland believes that the harbour is full."
                + " He said this in an interview with the Bergen Courier.");
        assertThat(Heard.relays(heard.only())).containsExactly("Bergen Courier");
    }

    @Test
    void a_document_that_is_only_spoken_of_passes_nothing_on() {
        Heard heard = Heard.in("The harbour is safe, Ingrid Sandvoll said while answering a question about a report"
                + " released by the skippers' union.");
        assertThat(heard.statements())
                .allSatisfy(one -> assertThat(one.relays()).isEmpty());
    }

    @Test
    void an_outlet_that_cites_somebody_passes_that_ones_words_on() {
        Heard heard = Heard.in(
                "The yard will close in June, the BBC reported on Monday, citing a union official briefed by managers.");
        assertThat(heard.source(heard.only())).startsWith("a union official");
        assertThat(Heard.relays(heard.only())).containsExactly("BBC");
    }
}
