package org.rapporteur.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.actor.ActorReference;

class AddresseesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fisheries Minister Ingrid Sandvoll told reporters on Monday that the harbour would close. | reporters",
                "Fisheries Minister Ingrid Sandvoll warned Reykjavik that the harbour would close.         | Reykjavik",
                "Fisheries Minister Ingrid Sandvoll urged the skippers to keep off the bank.               | the skippers",
                "\"The survey is wrong,\" Egil Brandt told her.                                            | her",
                "\"The survey is wrong,\" Egil Brandt said in a letter to shareholders.                    | shareholders",
                "Norway called on Iceland to sign the paper.                                               | Iceland",
                "The envoy asked both to wait until June.                                                  | both",
                "Egil Brandt congratulated the crew on the rescue.                                         | the crew",
                "Asked whether the lift was safe, Egil Brandt said it had passed every test.               | Egil Brandt",
                "Fisheries Minister Ingrid Sandvoll told a briefing the harbour would close.               | a briefing",
            })
    void the_one_spoken_to_is_named_beside_the_cue(String sentence, String addressee) {
        Heard heard = Heard.in(sentence);
        ActorReference whom = heard.statements().get(0).addressee();
        assertThat(heard.words(whom == null ? null : whom.words())).isEqualTo(addressee);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Egil Brandt said the survey was wrong.",
                "According to Egil Brandt, the survey was wrong.",
                "Egil Brandt said the fleet would sail to Iceland.",
            })
    void nobody_is_spoken_to_where_the_words_name_nobody(String sentence) {
        assertThat(Heard.in(sentence).statements()).isNotEmpty().allSatisfy(one -> assertThat(one.addressee())
                .isNull());
    }
}
