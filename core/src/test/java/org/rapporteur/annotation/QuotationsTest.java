package org.rapporteur.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

    private static List<Quotation> quotations(String... paragraphs) {
        return RoundTrip.check(Prose.of(paragraphs).annotated()).quotations();
    }

    private static List<String> inner(String... paragraphs) {
        AnnotatedText text = RoundTrip.check(Prose.of(paragraphs).annotated());
        return text.quotations().stream()
                .map(quotation -> text.words(quotation.inner()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We will wait\"",
                "“We will wait”",
                "„We will wait“",
                "„We will wait”",
                "«We will wait»",
                "« We will wait »",
                "«\u00a0We will wait\u00a0»",
                "»We will wait«",
                "''We will wait''",
                "``We will wait''",
                "‘We will wait’",
                "'We will wait'",
            })
    void marks_of_every_kind_are_paired(String quoted) {
        AnnotatedText text = RoundTrip.check(Prose.of("The mayor said " + quoted + " and left the pilots' room.")
                .annotated());
        assertThat(text.quotations()).hasSize(1);
        Quotation quotation = text.quotations().get(0);
        assertThat(text.words(quotation.marked())).isEqualTo(quoted);
        assertThat(text.words(quotation.inner())).isEqualTo("We will wait");
        assertThat(quotation.closed()).isTrue();
    }

    @Test
    void marks_of_one_kind_inside_a_quotation_belong_to_it() {
        assertThat(inner("“The so-called “quiet months” are over for the harbour,” said the pilot."))
                .containsExactly("The so-called “quiet months” are over for the harbour,");
        assertThat(inner("“We heard of “quiet months” and went home, said the pilot."))
                .as("where the outer mark was lost, the inner quotation stands alone")
                .contains("quiet months");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The owners' boats and the pilots' houses stay.",
                "The owners’ boats and the pilots’ houses stay.",
                "It's the mayor's plan, isn't it?",
                "The '90s were rock 'n' roll.",
                "She is 5' 11\u2033 tall and won’t wait.",
            })
    void apostrophes_are_no_quotation_marks(String words) {
        assertThat(quotations(words)).isEmpty();
    }

    @Test
    void single_marks_hold_clitics_and_plural_possessives() {
        assertThat(inner("He said ‘the fishers’ boats won’t leave’ and sat down."))
                .containsExactly("the fishers’ boats won’t leave");
        assertThat(inner("The workers' union said 'the owners' boats don't leave' and left."))
                .containsExactly("the owners' boats don't leave");
    }

    @Test
    void the_outermost_of_nested_quotations_counts() {
        assertThat(inner("He said “the so-called ‘truce’ is over” and left."))
                .containsExactly("the so-called ‘truce’ is over");
        assertThat(inner("He said \"the so-called 'truce' is over\" and left."))
                .containsExactly("the so-called 'truce' is over");
    }

    @Test
    void an_opening_mark_while_one_is_open_ends_the_open_one() {
        List<Quotation> found = quotations("He said “We will wait. She said “No deal” too.");
        assertThat(found).extracting(Quotation::closed).containsExactly(false, true);
        assertThat(inner("He said \"We will wait. She said \"No deal\" too."))
                .containsExactly("We will wait. She said", "No deal");
    }

    @Test
    void a_lost_closing_mark_costs_one_paragraph_at_most() {
        assertThat(inner("He said “We will wait.", "The pilots left.", "She said “No deal” too."))
                .containsExactly("We will wait.", "No deal");
    }

    @Test
    void a_quotation_over_two_paragraphs_says_that_it_goes_on() {
        List<Quotation> found = quotations("“The first half of it.", "“The second half,” she said.");
        assertThat(found).extracting(Quotation::continued).containsExactly(true, false);
        assertThat(found).extracting(Quotation::closed).containsExactly(false, true);
    }

    @Test
    void an_open_quotation_before_a_paragraph_without_a_mark_does_not_go_on() {
        assertThat(quotations("“The first half of it.", "The pilots left. “No,” she said."))
                .extracting(Quotation::continued)
                .containsExactly(false, false);
    }

    @Test
    void several_quotations_stand_in_text_order() {
        assertThat(inner("\"Yes,\" he said. \"No,\" she said, \"not so.\"")).containsExactly("Yes,", "No,", "not so.");
    }

    @Test
    void marks_around_nothing_are_no_quotation() {
        assertThat(quotations("He said \"\" and “ ” and left.")).isEmpty();
    }
}
