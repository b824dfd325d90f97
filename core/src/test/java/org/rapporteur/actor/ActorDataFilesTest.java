package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorDataFilesTest {

    private static DataFile file(String name) throws IOException {
        return DataFile.read(ActorLexicon.class, name);
    }

    /** The forms in some columns that an earlier row gives to another key. */
    private static List<String> shared(DataFile file, int... columns) {
        Map<String, String> owners = new HashMap<>();
        List<String> shared = new ArrayList<>();
        for (List<String> row : file.rows()) {
            for (int column : columns) {
                for (String form : DataFile.values(row, column, "; ")) {
                    if (form.startsWith("~")) {
                        continue;
                    }
                    String owner = owners.putIfAbsent(form, row.get(0));
                    if (owner != null && !owner.equals(row.get(0))) {
                        shared.add(form + ": " + owner + ", " + row.get(0));
                    }
                }
            }
        }
        return shared;
    }

    @Test
    void countries_have_known_codes_and_forms_of_their_own() throws IOException {
        DataFile file = file("countries.tsv").columns(6, 6).values(0, "; ", DataFile.countries());
        assertThat(file.duplicates(row -> row.get(0))).isEmpty();
        assertThat(shared(file, 1, 2, 3, 4, 5)).isEmpty();
        assertThat(file.rows()).hasSizeGreaterThan(193);
    }

    @Test
    void every_country_of_the_standard_has_name_adjective_people_and_capital() throws IOException {
        Set<String> uninhabited = Set.of("ATA", "ATF", "BVT", "HMD", "IOT", "SGS", "UMI");
        Set<String> withoutCapital = Set.of("TKL");
        Map<String, List<String>> rows = new HashMap<>();
        file("countries.tsv").rows().forEach(row -> rows.put(row.get(0), row));
        assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(DataFile.countries());
        rows.forEach((code, row) -> {
            assertThat(row.get(1)).as(code).isNotEmpty();
            if (!uninhabited.contains(code)) {
                assertThat(DataFile.values(row, 3, "; "))
                        .as("people of %s", code)
                        .isNotEmpty();
                assertThat(withoutCapital.contains(code) || !row.get(4).isEmpty())
                        .as("capital of %s", code)
                        .isTrue();
            }
        });
    }

    @Test
    void countries_go_by_the_names_of_cldr() throws IOException {
        ActorLexicon lexicon = new ActorLexicon();
        Map<String, String> unknown = new java.util.TreeMap<>();
        for (String code : java.util.Locale.getISOCountries()) {
            String alpha3 = new com.ibm.icu.util.ULocale("", code).getISO3Country();
            String name = com.ibm.icu.util.ULocale.getDisplayCountry("und-" + code, com.ibm.icu.util.ULocale.ENGLISH);
            ActorLexicon.CountryName found = lexicon.country(name);
            boolean ambiguous = alpha3.equals("MAF");
            if (!ambiguous && (found == null || !found.country().id().equals(alpha3))) {
                unknown.put(alpha3, name);
            }
        }
        assertThat(unknown).as("names of CLDR that are not known").isEmpty();
    }

    @Test
    void former_states_have_codes_that_no_state_has_and_known_successors() throws IOException {
        DataFile file = file("former-states.tsv")
                .columns(7, 7)
                .values(5, "; ", DataFile.countries())
                .values(6, "; ", DataFile.countries());
        assertThat(file.duplicates(row -> row.get(0))).isEmpty();
        assertThat(file.rows()).noneMatch(row -> DataFile.countries().contains(row.get(0)));
        FormerStates states = new FormerStates();
        assertThat(states.named("Czechoslovakia").orElseThrow().successors()).containsExactly("CZE", "SVK");
        assertThat(states.byCode("SUN").orElseThrow().continuedBy()).isEqualTo("RUS");
        assertThat(states.named("East Germany").orElseThrow().term().holdsOn(java.time.LocalDate.parse("1989-11-09")))
                .isTrue();
    }

    @Test
    void codes_of_petrarch_mean_known_countries_and_sectors() throws IOException {
        DataFile file =
                file("petrarch-codes.tsv").columns(3, 3).values(1, "; ", Set.of("country", "standin", "sector"));
        assertThat(file.duplicates(row -> row.get(0))).isEmpty();
        assertThat(file.rows()).allSatisfy(row -> assertThat(row.get(2))
                .isIn(
                        row.get(1).equals("country")
                                ? DataFile.countries()
                                : row.get(1).equals("sector")
                                        ? DataFile.SECTORS
                                        : Set.of("IGO", "IMG", "ISM", "MNC", "NGO", "UNO", "EUR")));
    }

    @Test
    void phrases_and_nouns_about_blocs_have_known_uses() throws IOException {
        Set<String> relations = new HashSet<>();
        for (BlocFact.Relation relation : BlocFact.Relation.values()) {
            relations.add(relation.name().toLowerCase(java.util.Locale.ROOT));
        }
        DataFile phrases = file("bloc-phrases.tsv").columns(2, 2).values(0, "; ", relations);
        assertThat(phrases.duplicates(row -> row.get(1))).isEmpty();
        DataFile nouns =
                file("bloc-nouns.tsv").columns(2, 2).values(1, "; ", Set.of("description", "counted", "noun", "kind"));
        assertThat(nouns.duplicates(row -> row.get(0))).isEmpty();
    }

    @Test
    void organisations_have_known_kinds_countries_sectors_and_members() throws IOException {
        Set<String> homes = new HashSet<>(DataFile.countries());
        homes.addAll(Set.of("IGO", "UNO", "EUR", "NGO", "MNC"));
        DataFile file = file("organisations.tsv")
                .columns(6, 6)
                .values(3, "; ", Set.of("ORGANISATION", "BLOC"))
                .values(4, "; ", homes)
                .values(5, "; ", DataFile.SECTORS);
        assertThat(file.duplicates(row -> row.get(0))).isEmpty();
        assertThat(shared(file, 1, 2)).isEmpty();
        assertThat(file.rows()).hasSizeGreaterThan(1000);
    }

    @Test
    void outlets_have_known_kinds_and_countries() throws IOException {
        DataFile file = file("outlets.tsv")
                .columns(4, 4)
                .values(2, "; ", Set.of("agency", "newspaper", "broadcaster", "site", "magazine"))
                .values(3, "; ", DataFile.countries());
        assertThat(file.duplicates(row -> row.get(0))).isEmpty();
        assertThat(shared(file, 0, 1)).isEmpty();
    }

    @Test
    void offices_have_one_sector_and_kind_each() throws IOException {
        DataFile file = file("offices.tsv")
                .columns(3, 3)
                .values(1, "; ", DataFile.SECTORS)
                .values(2, "; ", Set.of("office", "role", "rank", "title"));
        assertThat(file.contradictions(row -> row.get(0), row -> row.get(1) + row.get(2)))
                .isEmpty();
    }

    @Test
    void groups_have_known_sectors() throws IOException {
        DataFile file = file("groups.tsv").columns(2, 2).values(1, "; ", DataFile.SECTORS);
        assertThat(file.duplicates(row -> row.get(0))).isEmpty();
    }

    @Test
    void documents_speak_or_relay() throws IOException {
        DataFile file = file("documents.tsv").columns(2, 2).values(1, "; ", Set.of("relay", "source"));
        assertThat(file.duplicates(row -> row.get(0))).isEmpty();
        assertThat(file.rows()).allSatisfy(row -> assertThat(row.get(0)).doesNotMatch(".*\\p{Lu}.*"));
    }

    @Test
    void given_names_are_capitalised_and_have_one_gender() throws IOException {
        DataFile file = file("given-names.tsv").columns(2, 2).values(1, "; ", Set.of("m", "f", "u"));
        assertThat(file.duplicates(row -> row.get(0))).isEmpty();
        assertThat(file.rows()).allMatch(row -> Character.isUpperCase(row.get(0).codePointAt(0)));
    }

    @Test
    void a_spelling_belongs_to_one_name() throws IOException {
        DataFile file = file("spellings.tsv").columns(2, 2);
        assertThat(file.duplicates(row -> row.get(0))).isEmpty();
        assertThat(shared(file, 0, 1)).isEmpty();
    }

    @Test
    void words_of_organisations_stand_alone_on_their_lines() throws IOException {
        DataFile file = file("organisation-words.txt").columns(1, 1);
        assertThat(file.duplicates(row -> row.get(0))).isEmpty();
    }

    @Test
    void every_country_is_found_by_every_form() throws IOException {
        ActorLexicon lexicon = new ActorLexicon();
        for (List<String> row : file("countries.tsv").rows()) {
            for (int column = 1; column < 6; column++) {
                for (String form : DataFile.values(row, column, "; ")) {
                    if (form.startsWith("~")) {
                        continue;
                    }
                    ActorLexicon.CountryName found = lexicon.country(form);
                    assertThat(found == null ? "" : found.country().id())
                            .as(form)
                            .isEqualTo(row.get(0));
                }
            }
        }
    }

    @Test
    void every_organisation_is_found_by_its_id() throws IOException {
        ActorLexicon lexicon = new ActorLexicon();
        for (List<String> row : file("organisations.tsv").rows()) {
            Actor actor = lexicon.byId(row.get(0));
            assertThat(actor == null ? "" : actor.name()).as(row.get(0)).isEqualTo(row.get(1));
        }
    }
}
