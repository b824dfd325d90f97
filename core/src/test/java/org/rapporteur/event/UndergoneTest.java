package org.rapporteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.EventMark;
import org.rapporteur.annotation.Prose;

class UndergoneTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three fighters were released on Friday.              | fighters  | released | RETREAT | true",
                "The fighters, it was said, released two guards.      | fighters  | released | RETREAT | false",
                "Two reporters who were later arrested have gone home.| reporters | arrested | COERCE  | true",
                "The bridge was bombed by rebels on Monday.           | rebels    | bombed   | ASSAULT | false",
                "He was charged with pelting troops at a checkpoint.  | troops    | pelting  | ASSAULT | true",
                "Norway condemned the arrest of reporters in Minsk.   | reporters | arrest   | COERCE  | true",
                "The envoys were met at the airport.                  | envoys    | met      | CONSULT | false",
            })
    void who_underwent_an_act_did_not_do_it(String words, String party, String trigger, PloverType type, boolean is) {
        AnnotatedText text = Prose.of(words).annotated();
        int actor = token(text, party);
        int act = token(text, trigger);
        EventMark mark = new EventMark(
                act,
                act + 1,
                type.name(),
                "",
                "asserted",
                List.of(new EventMark.Party(actor, actor + 1, 0.9)),
                List.of(),
                0.9);

        assertThat(Undergone.is(text, type, mark)).isEqualTo(is);
    }

    private static int token(AnnotatedText text, String word) {
        for (int i = 0; i < text.tokens().size(); i++) {
            if (text.tokens().get(i).is(word)) {
                return i;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
