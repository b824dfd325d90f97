package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.intake.Repair.Kind;

class GluedParagraphsTest {

    private static List<String> body(String raw) {
        return Intakes.words(Intakes.text(raw), BlockKind.BODY);
    }

    @Test
    void a_sentence_that_runs_into_the_next_is_parted() {
        Report report =
                Intakes.text("The fleet will stay in port.Minister Lind said nothing.It rained in 2024.Boats sank.");
        assertThat(Intakes.words(report, BlockKind.BODY))
                .containsExactly(
                        "The fleet will stay in port.",
                        "Minister Lind said nothing.",
                        "It rained in 2024.",
                        "Boats sank.");
        assertThat(report.repairs()).hasSize(3).allMatch(repair -> repair.kind() == Kind.PARAGRAPH);
    }

    @Test
    void a_straight_mark_between_two_sentences_goes_to_the_side_that_waits_for_it() {
        assertThat(body("He spoke of \"our common waters.\"At the quay nobody cheered.\"We will wait,\" she said."))
                .containsExactly(
                        "He spoke of \"our common waters.\"",
                        "At the quay nobody cheered.",
                        "\"We will wait,\" she said.");
    }

    @Test
    void a_mark_that_never_closed_does_not_mislead_the_next_paragraph() {
        assertThat(body("He praised \"a shared sea and \"fair quotas,\" she said.\"No more,\" he replied."))
                .containsExactly(
                        "He praised \"a shared sea and \"fair quotas,\" she said.", "\"No more,\" he replied.");
    }

    @Test
    void curly_marks_guillemets_and_brackets_close_before_the_break() {
        assertThat(
                        body(
                                "\u201cThe sea is ours.\u201dThe envoy left.\u00abWe stay.\u00bbThe crew agreed (all of it.)They sailed."))
                .containsExactly(
                        "\u201cThe sea is ours.\u201d",
                        "The envoy left.",
                        "\u00abWe stay.\u00bb",
                        "The crew agreed (all of it.)",
                        "They sailed.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S.A. and the U.S.-led fleet met J.R. Holm at 3.5 knots near the cape today.",
                "See https://www.harbour.example/News.Today and write to Mara.Lind@harbour.example for more.",
                "Shares of Holm Inc.Foo and Mr.Holm rose, e.g. on Booking.Com and with Node.Js users.",
                "Version v2.Beta of the chart came out at 10.30 a.m. on the quay by noon."
            })
    void addresses_initials_numbers_and_names_are_left_alone(String sentence) {
        assertThat(body(sentence)).containsExactly(sentence);
    }
}
