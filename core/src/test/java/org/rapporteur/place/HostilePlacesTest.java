package org.rapporteur.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Prose;

/** Texts that nobody wrote as news. */
class HostilePlacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "in",
                "Paris,",
                ", Texas in",
                "in in in Paris, , , Texas ( ( (",
                "PARIS PARIS PARIS",
                "Paris, Georgia, Paris, Georgia, Paris, Georgia and",
                "the capital, the capital of the capital",
                "\u202eParis\u202c in \ud83d\ude00 Texas"
            })
    void never_throws_and_spans_stay_in_the_text(String words) {
        Located.in(words);
    }

    @Test
    void a_report_of_thousands_of_names_is_read_in_a_few_seconds() {
        Located report = Located.in("Paris, Texas, Springfield and Georgia met in San Jose. ".repeat(400));
        assertThat(report.places().mentions()).hasSizeGreaterThan(1000);
    }

    @Test
    void the_same_text_gives_the_same_places() {
        AnnotatedText text = Prose.of("Talks in Cordoba, Valencia and Granada failed, Spain said.")
                .annotated();
        PlaceFinder finder = new PlaceFinder(new ActorLexicon());
        List<PlaceMention> first = finder.of(text).mentions();
        assertThat(new PlaceFinder(new ActorLexicon()).of(text).mentions()).isEqualTo(first);
    }
}
