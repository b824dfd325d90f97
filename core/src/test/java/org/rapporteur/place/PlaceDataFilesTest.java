package org.rapporteur.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.text.WordList;

/** Every row of every data file of places can be used. */
class PlaceDataFilesTest {

    private static final ActorLexicon LEXICON = new ActorLexicon();

    private static List<WordList.Row> rows(String file) {
        return WordList.read(Gazetteer.class, file).rows();
    }

    /** GeoNames knows uninhabited territories that no report names as actors. */
    private static boolean isCountry(String alpha3) {
        return alpha3.matches("[A-Z]{3}");
    }

    private static void onEarth(String latitude, String longitude) {
        assertThat(Double.parseDouble(latitude)).isBetween(-90.0, 90.0);
        assertThat(Double.parseDouble(longitude)).isBetween(-180.0, 180.0);
    }

    @Test
    void towns_lie_in_known_divisions_and_have_ids_of_their_own() {
        Set<String> divisions = new HashSet<>();
        rows("divisions.tsv").forEach(row -> divisions.add(row.field(1) + row.field(0)));
        Set<String> ids = new HashSet<>();
        String before = "";
        for (WordList.Row row : rows("towns.tsv")) {
            assertThat(row.fields()).as("line %s", row.line()).hasSize(9);
            assertThat(row.field(0)).isNotBlank().isGreaterThanOrEqualTo(before);
            assertThat(isCountry(row.field(2))).as(row.field(0)).isTrue();
            assertThat(row.field(3).isEmpty() || divisions.contains(row.field(2) + row.field(3)))
                    .as(row.field(0))
                    .isTrue();
            onEarth(row.field(4), row.field(5));
            assertThat(Integer.parseInt(row.field(6))).isPositive();
            assertThat(row.field(7)).matches("C?");
            assertThat(ids.add(row.field(8))).as(row.field(8)).isTrue();
            before = row.field(0);
        }
        assertThat(ids).hasSizeGreaterThan(20_000);
    }

    @Test
    void news_names_belong_to_towns() {
        Map<String, WordList.Row> towns = new HashMap<>();
        rows("towns.tsv").forEach(row -> towns.put(row.field(8), row));
        for (WordList.Row row : rows("news-names.tsv")) {
            WordList.Row town = Objects.requireNonNull(towns.get(row.field(0)), row.field(1));
            assertThat(town.field(0) + town.field(2)).isEqualTo(row.field(1) + row.field(2));
            assertThat(row.values(3, ";")).isNotEmpty();
        }
    }

    @Test
    void regions_have_a_kind_a_place_and_known_countries() {
        Set<String> names = new HashSet<>();
        Set<String> kinds = Set.of(
                "region", "continent", "sea", "strait", "river", "island", "mountain", "desert", "canal", "base");
        for (WordList.Row row : rows("regions.tsv")) {
            assertThat(row.fields()).as("line %s", row.line()).hasSize(6);
            assertThat(names.add(row.field(0))).as(row.field(0)).isTrue();
            assertThat(kinds).contains(row.field(2));
            row.values(3, ";").forEach(country -> assertThat(
                            LEXICON.byId(country) != null || country.equals("IOT") || country.equals("SGS"))
                    .as(row.field(0) + " " + country)
                    .isTrue());
            onEarth(row.field(4), row.field(5));
        }
    }

    @Test
    void other_names_of_divisions_belong_to_divisions() {
        Set<String> divisions = new HashSet<>();
        rows("divisions.tsv").forEach(row -> divisions.add(row.field(1) + row.field(0)));
        rows("division-names.tsv").forEach(row -> assertThat(divisions).contains(row.field(1) + row.field(0)));
        rows("divisions.tsv").forEach(row -> assertThat(isCountry(row.field(1))).isTrue());
    }

    @Test
    void words_beside_names_are_of_known_kinds() {
        for (WordList.Row row : rows("place-words.tsv")) {
            assertThat(row.field(0)).isNotBlank().isLowerCase();
            assertThat(row.field(1).toUpperCase(java.util.Locale.ROOT))
                    .isIn(Arrays.stream(PlaceWords.Kind.values())
                            .map(PlaceWords.Kind::name)
                            .toList());
        }
    }

    @Test
    void a_town_is_found_by_its_old_and_its_english_name_with_or_without_accents() {
        Gazetteer gazetteer = new Gazetteer(LEXICON);
        for (String name : List.of("Köln", "Koln", "Cologne", "COLOGNE")) {
            assertThat(gazetteer.find(name)).as(name).anyMatch(place -> place.countries()
                    .contains("DEU"));
        }
        assertThat(gazetteer.find("Kiev"))
                .isNotEmpty()
                .isEqualTo(gazetteer.find("Kyiv").stream()
                        .filter(place -> place.kind() == Place.Kind.TOWN)
                        .toList());
        assertThat(gazetteer.find("")).isEmpty();
        assertThat(gazetteer.find("no such place at all")).isEmpty();
    }
}
