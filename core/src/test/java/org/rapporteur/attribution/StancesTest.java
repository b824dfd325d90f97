package org.rapporteur.attribution;

import static org.assertj.core.api.Assertions.assertThat;

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
