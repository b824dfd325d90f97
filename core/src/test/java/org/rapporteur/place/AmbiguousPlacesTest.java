package org.rapporteur.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names that several places bear, in reports written for this. */
class AmbiguousPlacesTest {

    @Test
    void the_state_behind_a_town_tells_which_paris_is_meant_in_the_whole_report() {
        Located report = Located.in(
                "A dairy in Paris, Texas, recalled its butter on Friday.", "Paris has two dairies, the owner said.");
        assertThat(report.all()).contains("USA Paris").doesNotContain("FRA Paris");
        assertThat(report.places().mentions().stream()
                        .filter(mention -> mention.reason() == PlaceMention.Reason.EXPLAINED_ELSEWHERE))
                .hasSize(1);
    }

    @Test
    void without_any_other_word_the_largest_is_meant() {
        assertThat(Located.in("The envoys will meet in Paris on Friday.").of("Paris"))
                .isEqualTo("FRA Paris");
    }

    @Test
    void americans_do_not_move_the_capital_of_france() {
        assertThat(Located.in("The American secretary of state flew to Paris on Friday.")
                        .of("Paris"))
                .isEqualTo("FRA Paris");
    }

    @Test
    void georgia_is_a_state_among_its_towns_and_a_country_among_its_neighbours() {
        assertThat(Located.in("The governor of Georgia opened a bridge in Atlanta.")
                        .of("Georgia"))
                .isEqualTo("USA [Georgia]");
        assertThat(Located.in("Georgia and Armenia agreed to reopen the railway to Tbilisi.")
                        .of("Georgia"))
                .isEqualTo("GEO [Georgia]");
    }

    @Test
    void the_country_that_a_report_speaks_of_decides() {
        assertThat(Located.in("Fans in Cordoba burned flags, Argentina's interior minister said.")
                        .of("Cordoba"))
                .isEqualTo("ARG Córdoba");
        assertThat(Located.in("Fans in Cordoba burned flags, Spain's interior minister said.")
                        .of("Cordoba"))
                .isEqualTo("ESP Córdoba");
        assertThat(Located.in("Pakistani police searched houses in Hyderabad.").of("Hyderabad"))
                .isEqualTo("PAK Hyderabad");
        assertThat(Located.in("Indian police searched houses in Hyderabad.").of("Hyderabad"))
                .isEqualTo("IND Hyderabad");
    }

    @Test
    void an_adjective_or_a_possessive_before_it_decides() {
        assertThat(Located.in("Two boats burned in the Lebanese city of Tripoli.")
                        .of("Tripoli"))
                .isEqualTo("LBN Tripoli");
        assertThat(Located.in("Two buses burned in Venezuela's Valencia.").of("Valencia"))
                .isEqualTo("VEN Valencia");
        assertThat(Located.in("The Seychellois capital, Victoria, was quiet.").of("Victoria"))
                .isEqualTo("SYC Victoria");
    }

    @Test
    void one_of_many_springfields_is_in_no_town_but_in_their_country() {
        assertThat(Located.in("The mayor of Springfield asked American engineers for help.")
                        .of("Springfield"))
                .isEqualTo("USA (Springfield)");
    }

    @Test
    void one_of_many_springfields_is_nowhere_where_nothing_speaks_for_any() {
        assertThat(Located.in("The circus will come to Springfield in May.").of("Springfield"))
                .isEqualTo("?");
    }

    @Test
    void a_province_is_told_from_its_town() {
        Located report = Located.in("Shells fell in Kherson region, and the bridge in Kherson was closed.");
        assertThat(report.all()).containsExactly("UKR [Kherson]", "UKR Kherson");
    }

    @Test
    void a_village_that_no_list_has_lies_where_the_report_says() {
        assertThat(Located.in("Fire broke out in Dolno Ezerovo, Bulgaria, on Monday.")
                        .of("Dolno Ezerovo"))
                .isEqualTo("BGR (Dolno Ezerovo)");
    }

    @Test
    void people_are_no_places() {
        Located report = Located.in(
                "Denise Washington and Maud Lincoln opened the library.",
                "Washington cut the ribbon. Jordan Pruett, the librarian, thanked Lincoln.");
        assertThat(report.places().mentions()).isEmpty();
    }

    @Test
    void seas_and_disputed_land_have_no_one_country() {
        Located report = Located.in("Ships crossed the Black Sea while envoys spoke of Kashmir.");
        assertThat(report.places().mentions())
                .allSatisfy(mention -> assertThat(mention.place()).isNotNull())
                .allSatisfy(mention -> assertThat(
                                java.util.Optional.ofNullable(mention.place()).map(Place::country))
                        .isEmpty());
    }
}
