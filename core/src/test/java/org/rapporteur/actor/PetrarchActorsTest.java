package org.rapporteur.actor;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.actor.ActorLexicon.CountryForm;
import org.rapporteur.actor.OfficeHolders.Holder;

class PetrarchActorsTest {

    @TempDir
    Path folder = Path.of("");

    private ActorLexicon actors(String... lines) throws IOException {
        Files.writeString(folder.resolve("My.actors.txt"), String.join("\n", lines) + "\n");
        return new ActorLexicon(ActorFiles.with(folder));
    }

    private ActorLexicon agents(String... lines) throws IOException {
        Files.writeString(folder.resolve("My.agents.txt"), String.join("\n", lines) + "\n");
        return new ActorLexicon(ActorFiles.with(folder));
    }

    @Test
    void a_country_code_alone_gives_names_of_the_country() throws IOException {
        ActorLexicon lexicon = actors("# mine", "VALE_OF_OTTERS_ [NZL]  ; note", "+OTTERLAND_", "+OTTER_VALE");
        ActorLexicon.CountryName name = requireNonNull(lexicon.country("Vale of Otters"));
        assertThat(name.country().id()).isEqualTo("NZL");
        assertThat(name.form()).isEqualTo(CountryForm.NAME);
        assertThat(requireNonNull(lexicon.country("Otterland")).country().name())
                .isEqualTo("New Zealand");
        assertThat(requireNonNull(lexicon.country("OTTER VALE")).country().id()).isEqualTo("NZL");
        assertThat(lexicon.country("New Zealand")).isNotNull();
    }

    @Test
    void other_codes_give_organisations_with_sectors() throws IOException {
        ActorLexicon lexicon = actors("LAKESIDE_FRONT_ [UGAREB]", "BOATMENS_PAPER_ [UGAMED]", "LAKE_BODY_ [IGOUNO]");
        Actor front = requireNonNull(lexicon.organisation("Lakeside Front"));
        assertThat(front.country()).isEqualTo("UGA");
        assertThat(front.sectors()).containsExactly("REB");
        assertThat(requireNonNull(lexicon.organisation("Boatmens Paper")).sectors())
                .containsExactly("JRN");
        assertThat(requireNonNull(lexicon.organisation("Lake Body")).country()).isEqualTo("UNO");
    }

    @Test
    void codes_that_change_with_time_make_a_person() throws IOException {
        ActorLexicon lexicon = actors(
                "TILDA_MERRIWEATHER_  ; note",
                "+MINISTER_MERRIWEATHER_",
                "\t[AUSELI 320101-20081103]",
                "\t[AUSGOV >20081104]");
        OfficeHolders holders = lexicon.holders();
        assertThat(holders.named("Merriweather", LocalDate.parse("1999-01-01")))
                .extracting(Holder::sectors)
                .containsExactly(java.util.List.of("ELI"));
        assertThat(holders.named("Tilda Merriweather", LocalDate.parse("2010-01-01")))
                .singleElement()
                .satisfies(holder -> {
                    assertThat(holder.country()).isEqualTo("AUS");
                    assertThat(holder.sectors()).containsExactly("GOV");
                });
        assertThat(holders.named("merriweather", LocalDate.parse("1931-12-31"))).isEmpty();
    }

    @Test
    void a_limit_before_a_day_and_a_default_are_read() throws IOException {
        ActorLexicon lexicon = actors("MARY_TANGLEWOOD_ [CANELI]", "\t[CANGOV <991231]");
        assertThat(lexicon.holders().named("Tanglewood", LocalDate.parse("2005-01-01")))
                .extracting(Holder::sectors)
                .containsExactly(java.util.List.of("ELI"));
        assertThat(lexicon.holders().named("Tanglewood", LocalDate.parse("1999-01-01")))
                .hasSize(2);
    }

    @Test
    void comments_of_all_kinds_and_null_codes_are_skipped() throws IOException {
        ActorLexicon lexicon =
                actors("<!-- a comment", "GHOST_ [USA] -->", "", "OTTERLAND_ [NZL] <!-- end -->", "NOBODY_ [---]");
        assertThat(lexicon.country("Ghost")).isNull();
        assertThat(lexicon.country("Otterland")).isNotNull();
        assertThat(lexicon.organisation("Nobody")).isNull();
    }

    @Test
    void agents_are_offices_with_plurals() throws IOException {
        ActorLexicon lexicon = agents(
                "<!-- AGENTS -->",
                "!PERSON! = MAN, MEN, WOMAN",
                "LOCKKEEPER [~LAB] # note",
                "BARGE_PARTY [~PTY]",
                "HARBOUR_MASTER_GENERAL {HARBOUR_MASTERS_GENERAL} [~GOV]",
                "FERRYFOLK {} [~CVL]",
                "FERRY!PERSON! [~LAB]",
                "RIVER_TRUST [NGO~]");
        assertThat(requireNonNull(lexicon.offices().find("lockkeeper")).sector())
                .isEqualTo("LAB");
        assertThat(lexicon.groupSector("barge parties")).isEqualTo("PTY");
        assertThat(lexicon.groupSector("harbour masters general")).isEqualTo("GOV");
        assertThat(lexicon.groupSector("ferryfolks")).isNull();
        assertThat(requireNonNull(lexicon.offices().find("ferrywoman")).sector())
                .isEqualTo("LAB");
        assertThat(requireNonNull(lexicon.offices().find("river trust")).sector())
                .isEqualTo("UNK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+SYNONYM_FIRST_",
                "A_NAME_ [usa]",
                "A_NAME_ [USA",
                "A_NAME_ [USAGOV 2009]",
                "A_NAME_ [USAGOV >20091301]",
                "A_NAME_ [USAGOV 20100101-20090101]",
            })
    void a_wrong_line_of_actors_is_named(String line) {
        assertThatThrownBy(() -> actors("# first", line))
                .isInstanceOf(ActorFileException.class)
                .hasMessageContaining("My.actors.txt:2: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SOLDIER", "SOLDIER [MIL]", "SOLDIER [~mil]", "!NOSET!MAN [~MIL]", "SOLDIER {~MIL]"})
    void a_wrong_line_of_agents_is_named(String line) {
        assertThatThrownBy(() -> agents("# first", line))
                .isInstanceOf(ActorFileException.class)
                .hasMessageContaining("My.agents.txt:2: ");
    }
}
