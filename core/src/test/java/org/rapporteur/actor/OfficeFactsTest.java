package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Prose;

/** Offices that reports give to people, each with its words. */
class OfficeFactsTest {

    private static final ActorLexicon LEXICON = new ActorLexicon(ActorFiles.standard());

    private static List<String> told(String text) {
        AnnotatedText annotated = Prose.of(text).on("2024-05-06").annotated();
        return OfficeFacts.of(annotated, LEXICON).stream()
                .map(fact -> (fact.past() ? "former " : "") + fact.office() + " " + fact.country() + ": "
                        + annotated.report().words(fact.evidence()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norwegian Foreign Minister Siri Lund spoke.|foreign minister NOR: Norwegian Foreign Minister Siri Lund",
                "Former transport minister Pelle Lund spoke.|former transport minister null: Former transport minister Pelle Lund",
                "Under the bridge, Transport Minister Siri Lund spoke.|transport minister null: Transport Minister Siri Lund",
                "Siri Lund, the mayor, spoke in Oslo.|mayor null: Siri Lund, the mayor",
            })
    void an_office_is_told_with_its_country_and_words(String text, String fact) {
        assertThat(told(text)).containsExactly(fact);
    }

    @Test
    void an_office_that_is_given_again_is_told_once_and_a_form_of_address_never() {
        assertThat(told("President Siri Lund spoke. Later President Lund left. Mr. Pelle Oskarsen stayed, and her"
                        + " Latvian counterpart, Ilze Brandt, too."))
                .containsExactly("president null: President Siri Lund");
    }
}
