package org.rapporteur.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where what a report tells took place. */
class EventPlacesTest {

    @Test
    void the_nearest_place_in_the_clause_is_where_it_happened() {
        Located report = Located.in("Gunmen killed four soldiers near Kidal in northern Mali on Monday.");
        assertThat(report.at("killed")).isEqualTo("MLI Kidal, CLAUSE");
    }

    @Test
    void each_clause_has_its_own_place() {
        Located report = Located.in("Russia bombed a market in Kramatorsk, while Ukrainian officials met in Lviv.");
        assertThat(report.at("bombed")).startsWith("UKR Kramators").endsWith("CLAUSE");
        assertThat(report.at("met")).isEqualTo("UKR Lviv, CLAUSE");
    }

    @Test
    void what_was_said_somewhere_did_not_happen_there() {
        Located report = Located.in("The minister said in Paris that rebels had attacked a convoy.");
        assertThat(report.at("attacked")).isEqualTo("nowhere");
    }

    @Test
    void a_place_in_a_clause_aside_is_not_the_acts() {
        Located report = Located.in("The two leaders, who met in Vienna last year, signed the treaty.");
        assertThat(report.at("signed")).isEqualTo("nowhere");
    }

    @Test
    void a_town_may_be_the_object_of_the_act_but_a_government_is_not() {
        assertThat(Located.in("The rebels shelled Latakia for an hour.").at("shelled"))
                .isEqualTo("SYR Latakia, CLAUSE");
        assertThat(Located.in("The rebels criticised Moscow for an hour.").at("criticised"))
                .isEqualTo("nowhere");
    }

    @Test
    void the_dateline_stands_for_plain_news_of_the_first_paragraphs_only() {
        Located report = Located.in(
                "NAIROBI, Kenya (Wire) - Police arrested nine students on Monday.",
                "The students marched on Sunday.",
                "The union sued the university.");
        assertThat(report.places().dateline()).isPresent();
        assertThat(report.at("arrested")).isEqualTo("KEN Nairobi, DATELINE");
        assertThat(report.at("arrested", false)).isEqualTo("nowhere");
        assertThat(report.at("marched")).isEqualTo("KEN Nairobi, DATELINE");
        assertThat(report.at("sued")).isEqualTo("nowhere");
    }
}
