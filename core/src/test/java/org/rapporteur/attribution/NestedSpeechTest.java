package org.rapporteur.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestedSpeechTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Egil Brandt said the board had agreed to wait until June.",
                "Egil Brandt said on Monday that Norway will join the fund.",
                "Egil Brandt said he preferred to wait until June.",
                "Egil Brandt said the owners had known since May that the lift was broken.",
                "\"We have waited for this ferry since 1998,\" Egil Brandt said.",
                "Egil Brandt said the driver was being questioned.",
            })
    void deeds_plans_and_views_of_the_speakers_own_are_no_statements_within(String sentence) {
        Heard heard = Heard.in(sentence);
        assertThat(heard.statements()).isNotEmpty().allSatisfy(one -> assertThat(one.parent())
                .isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Egil Brandt said that Norway had promised to open the harbour.",
                "Egil Brandt said the owners had warned that the lift was broken.",
            })
    void what_others_said_is_a_statement_within(String sentence) {
        assertThat(Heard.in(sentence).statements())
                .filteredOn(one -> one.parent() != null)
                .hasSize(1);
    }

    @Test
    void a_second_verb_of_saying_opens_a_statement_beside_the_first() {
        Heard heard = Heard.in("The ministry said repairs were under way and denied that the quay would close.");
        assertThat(heard.contents()).containsExactly("repairs were under way", "that the quay would close");
        assertThat(heard.statements())
                .allSatisfy(one -> assertThat(one.parent()).isNull());
    }
}
