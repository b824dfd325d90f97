package org.rapporteur.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    private static List<String> forms(String words) {
        return RoundTrip.check(Prose.of(words).annotated()).tokens().stream()
                .map(Token::form)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He does n't like the mayor 's plan ; they 'll vote .",
                "We 've paid , I 'm sure , and you 'd agree .",
                "She wo n’t sign the city ’s paper .",
                "A 75-year-old fisher paid 3.5 euros in the U.S. last year .",
                "The talks ended at 10:30 with 1,200,000 crowns unpaid .",
                "Gen. Strand met J. R. Holm at 5 p.m. sharp .",
                "He called it '' a good deal '' and left .",
                "She wrote “ do n’t wait ” on the wall .",
                "He paused ... and went on -- slowly .",
                "Holm & Berg sold AT&T shares for $ 5 .",
            })
    void words_and_marks_stand_alone(String parted) {
        assertThat(forms(glued(parted))).containsExactly(parted.split(" "));
    }

    /** Undoes the parting: no space before clitics and closing marks, none after opening ones. */
    private static String glued(String parted) {
        return parted.replaceAll(" (n[’']t|[’'](?:s|re|ve|ll|d|m))\\b", "$1")
                .replaceAll(" ([.,;”])", "$1")
                .replaceAll("([“$]) ", "$1")
                .replace("'' a", "''a")
                .replace("deal ''", "deal''");
    }

    @Test
    void a_plural_possessive_keeps_its_apostrophe_apart() {
        assertThat(forms("The owners' boats")).containsExactly("The", "owners", "'", "boats");
    }

    @Test
    void characters_outside_the_basic_plane_are_not_torn() {
        assertThat(forms("Oslo 🐟 waits 𝔸")).containsExactly("Oslo", "🐟", "waits", "𝔸");
    }
}
