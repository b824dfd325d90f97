package org.rapporteur.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.attribution.Stance.Direction;

class StancesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Egil Brandt accused Norway of closing the harbour.                        | NOR | AGAINST",
                "Egil Brandt praised Norway's patience in the talks.                       | NOR | FOR",
                "Egil Brandt said Norway must stop boarding trawlers.                      | NOR | AGAINST",
                "Egil Brandt said Norway had misled the survey team.                       | NOR | AGAINST",
                "Egil Brandt said that Norway was a reliable partner.                      | NOR | FOR",
                "Egil Brandt described Norway as the worst neighbour in the north.         | NOR | AGAINST",
                "\"Norway is a bully,\" said Egil Brandt.                                  | NOR | AGAINST",
                "\"We stand with Norway,\" said Egil Brandt.                               | NOR | FOR",
                "Egil Brandt said that unlike Norway his fleet kept to the quota.          | NOR | AGAINST",
            })
    void words_that_take_sides_show_for_or_against_whom(String sentence, String party, Direction side) {
        Heard heard = Heard.in(sentence);
        Stance stance = heard.only().stances().get(0);
        assertThat(Heard.id(stance.party())).isEqualTo(party);
        assertThat(stance.direction()).isEqualTo(side);
        assertThat(sentence).contains(heard.words(stance.evidence()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Egil Brandt said that the crews had been betrayed by Norway.              | NOR | AGAINST",
                "Egil Brandt said that Norway had turned its back on the islands.          | NOR | AGAINST",
                "Egil Brandt said that Norway had kept its word.                           | NOR | FOR",
                "Egil Brandt said that Norway had acted in bad faith.                      | NOR | AGAINST",
                "Egil Brandt does not recognise Norway's claim.                            | NOR | AGAINST",
                "\"We deplore the cowardice of Norway,\" said Egil Brandt.                  | NOR | AGAINST",
                "Egil Brandt called Norway's reckless plan \"a farce\".                    | NOR | AGAINST",
                "Egil Brandt said he had full confidence in Norway.                        | NOR | FOR",
            })
    void whoever_does_owns_or_bears_it_is_the_party(String sentence, String party, Direction side) {
        assertThat(Heard.in(sentence).statements().get(0).stances()).anySatisfy(stance -> {
            assertThat(Heard.id(stance.party())).isEqualTo(party);
            assertThat(stance.direction()).isEqualTo(side);
        });
    }

    @Test
    void who_wins_a_comparison_is_favoured_over_who_loses_it() {
        Heard heard = Heard.in("Egil Brandt said that unlike Norway, Iceland paid on time.");
        assertThat(heard.only().stances())
                .extracting(stance -> Heard.id(stance.party()), Stance::direction)
                .containsExactlyInAnyOrder(tuple("NOR", Direction.AGAINST), tuple("ISL", Direction.FOR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Egil Brandt said Norway had been betrayed.",
                "Egil Brandt rejected the allegation.",
                "Egil Brandt said residents were angry with Norway.",
                "Egil Brandt described the dispute as a quarrel between good neighbours.",
                "Egil Brandt said that his family lived in Norway.",
                "Egil Brandt said that the talks had failed.",
            })
    void victims_moods_of_others_and_events_are_no_parties(String sentence) {
        assertThat(Heard.in(sentence).statements()).isNotEmpty().allSatisfy(one -> assertThat(one.stances())
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Egil Brandt said Norway would close the harbour on Monday.",
                "Egil Brandt said Norway was not a bully.",
                "Egil Brandt did not accuse Norway of closing the harbour.",
                "Egil Brandt said the talks with Norway would go on in the spring.",
                "Egil Brandt dismissed the charge.",
            })
    void without_such_words_no_side_is_taken(String sentence) {
        assertThat(Heard.in(sentence).statements()).isNotEmpty().allSatisfy(one -> assertThat(one.stances())
                .isEmpty());
    }

    @Test
    void who_is_for_themselves_takes_no_side() {
        assertThat(Heard.in("Norway said Norway was a reliable partner.").only().stances())
                .isEmpty();
    }

    @Test
    void praise_within_anothers_statement_is_not_the_outer_speakers() {
        Heard heard = Heard.in("Egil Brandt said that Iceland had praised Norway.");
        assertThat(heard.statements())
                .filteredOn(one -> one.parent() == null)
                .allSatisfy(one -> assertThat(one.stances()).isEmpty());
    }
}
