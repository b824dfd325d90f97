package org.rapporteur.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectSpeechTest {

    private static final String MINISTER = "Fisheries Minister Ingrid Sandvoll";

    @ParameterizedTest
    @ValueSource(
            strings = {
                MINISTER + " said: \"We will not sign a paper that nobody has read.\"",
                "\"We will not sign a paper that nobody has read,\" " + MINISTER + " said on Tuesday.",
                "\"We will not sign a paper that nobody has read,\" said " + MINISTER + ".",
                "“We will not sign a paper that nobody has read,” " + MINISTER + " told reporters.",
                "«We will not sign a paper that nobody has read», said " + MINISTER + ".",
            })
    void one_quotation_with_its_speaker_on_either_side(String sentence) {
        Heard heard = Heard.in(sentence);
        Statement statement = heard.only();
        assertThat(statement.kind()).isEqualTo(StatementKind.DIRECT);
        assertThat(heard.source(statement)).isEqualTo(MINISTER);
        assertThat(Heard.who(statement)).containsExactly("ingrid-sandvoll");
        assertThat(heard.content(statement).get(0))
                .matches("[\"“«]We will not sign a paper that nobody has read[.,]?[\"”»]");
        assertThat(heard.cue(statement)).isIn("said", "said:", "told");
    }

    @Test
    void an_interrupted_quotation_has_two_parts() {
        Heard heard = Heard.in(
                "\"We will not sign,\" said Ingrid Sandvoll, the fisheries minister, \"until somebody has read it.\"");
        assertThat(heard.content(heard.only()))
                .containsExactly("\"We will not sign,\"", "\"until somebody has read it.\"");
        assertThat(heard.only().kind()).isEqualTo(StatementKind.DIRECT);
    }

    @Test
    void a_second_quotation_in_the_paragraph_goes_on_from_the_first() {
        Heard heard = Heard.in("\"We wait,\" " + MINISTER + " said. \"We have waited all winter.\"");
        assertThat(heard.content(heard.only())).containsExactly("\"We wait,\"", "\"We have waited all winter.\"");
    }

    @Test
    void a_quotation_that_goes_on_in_the_next_paragraph_is_one_statement() {
        Heard heard = Heard.in(
                "\"We have waited all winter,\" " + MINISTER + " said. \"The pilots are tired.", "\"And so are we.\"");
        assertThat(String.join(" ", heard.content(heard.only()))).contains("The pilots are tired.", "And so are we.");
    }

    @Test
    void a_transcript_gives_each_turn_to_its_speaker() {
        Heard heard = Heard.in(
                "SANDVOLL: We will not sign a paper that nobody has read. That is all.",
                "BRANDT: Then we shall go home.");
        assertThat(heard.statements()).extracting(heard::source).containsExactly("SANDVOLL", "BRANDT");
        assertThat(heard.contents())
                .containsExactly(
                        "We will not sign a paper that nobody has read. That is all.", "Then we shall go home.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2014", "\u2013", "--"})
    void a_signature_after_a_dash_names_the_speaker(String dash) {
        Heard heard = Heard.in("\"Fish do not vote, and neither do nets.\" " + dash + " Erik Moland");
        assertThat(Heard.who(heard.only())).containsExactly("erik-moland");
        assertThat(heard.content(heard.only())).containsExactly("\"Fish do not vote, and neither do nets.\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The so-called \"fish war\" has cost both countries dearly.",
                "The harbour's \"smart\" crane fell over on Monday.",
                "The \"fishing war\" between the two countries is over.",
                "Her first film, \"The Long Herring\", opened in Bergen.",
            })
    void scare_quotes_and_titles_are_no_statements(String sentence) {
        assertThat(Heard.in(sentence).statements()).isEmpty();
    }

    @Test
    void nothing_is_said_in_plain_narration() {
        assertThat(Heard.in("The trawler left Bergen at dawn. Two pilots went aboard.")
                        .statements())
                .isEmpty();
    }
}
