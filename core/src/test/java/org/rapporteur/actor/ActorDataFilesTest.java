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
    void organisations_have_known_kinds_countries_sectors_and_members() throws IOException {
        Set<String> homes = new HashSet<>(DataFile.countries());
        homes.addAll(Set.of("IGO", "UNO", "EUR", "NGO", "MNC"));
        DataFile file = file("organisations.tsv")
                .columns(7, 7)
                .values(3, "; ", Set.of("ORGANISATION", "BLOC"))
                .values(4, "; ", homes)
                .values(5, "; ", DataFile.SECTORS)
                .values(6, "; ", DataFile.countries());
        assertThat(file.duplicates(row -> row.get(0))).isEmpty();
        assertThat(shared(file, 1, 2)).isEmpty();
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
