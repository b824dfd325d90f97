package org.rapporteur.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsaidTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The parish council decided to keep the bells ringing at night.",
                "The operator refused to reinstate three deckhands.",
                "The ministry declined to comment on the draft.",
                "Oslo voted against the new rules.",
                "Both ministers discussed the herring quota in Bergen.",
            })
    void deeds_and_silence_are_no_statements(String sentence) {
        assertThat(Heard.in(sentence).statements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The operator refused, saying that three deckhands had lied.",
                "The ministry declined to say what the draft cost.",
            })
    void what_is_said_beside_them_is(String sentence) {
        assertThat(Heard.in(sentence).statements()).isNotEmpty();
    }
}
