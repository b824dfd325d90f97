package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Prose;

/** People whom a report takes for known, with office holders of a made-up world. */
class KnownPeopleTest {

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void someone_holds_the_offices() throws IOException {
        Files.writeString(
                folder.resolve("office-holders.tsv"),
                """
                Tadeus Quillmark	Quillmark	president; head of state	EST	2001-03-01	2009-02-28
                Ilse Varnholt	Varnholt	foreign minister	EST	2001-03-01	2009-02-28
                Bo Rademark	Rademark	prime minister	NOR	1990-01-01	1994-12-31
                Siri Rademark	Rademark	prime minister	ISL	2002-01-01	2006-12-31
                """);
    }

    private @Nullable Person person(String surname, String text, String day) {
        ActorLexicon lexicon = new ActorLexicon(ActorFiles.with(folder));
        AnnotatedText annotated = Prose.of(text).on(day).annotated();
        return People.of(annotated, lexicon, NameKinds.of(annotated)).all().stream()
                .filter(one -> one.surname().equals(surname))
                .findFirst()
                .orElse(null);
    }

    private String who(String surname, String text, String day) {
        Person person = person(surname, text, day);
        Actor actor = person == null ? null : person.actor(new ActorLexicon(ActorFiles.with(folder)));
        return actor == null ? "nobody" : actor.name() + " " + actor.country() + " " + actor.sectors();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Quillmark said the port would open.",
                "The port would open, President Quillmark told reporters in Riga.",
                "Tadeus Quillmark said the port would open.",
            })
    void a_surname_with_its_office_and_a_full_name_are_looked_up(String text) {
        assertThat(who("Quillmark", text, "2005-06-01")).isEqualTo("Tadeus Quillmark EST [GOV]");
    }

    @Test
    void what_the_report_says_of_a_person_wins() {
        assertThat(who("Quillmark", "Latvian President Olga Quillmark said the port would open.", "2005-06-01"))
                .isEqualTo("Olga Quillmark LVA [GOV]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quillmark | Mayor Quillmark said the port would open.     | 2005-06-01 | another office",
                "Quillmark | President Quillmark said the port would open. | 1999-06-01 | not yet known",
                "Rademark  | Prime Minister Rademark said so in Reykjavik. | 2010-06-01 | two of that name",
            })
    void nobody_is_looked_up_who_may_be_another(String surname, String text, String day, String why) {
        assertThat(who(surname, text, day)).as(why).startsWith(surname + " null");
    }

    @Test
    void of_two_of_a_name_a_full_name_tells_which() {
        assertThat(who("Rademark", "Siri Rademark said the port would open.", "2005-06-01"))
                .isEqualTo("Siri Rademark ISL [GOV]");
    }
}
