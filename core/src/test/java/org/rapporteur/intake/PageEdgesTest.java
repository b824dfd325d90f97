package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Outlets' names around titles, and furniture around bodies. */
class PageEdgesTest {

    private static final String PROSE =
            "Ministers from four coastal states met to settle how many tonnes of herring each fleet may land next year.";

    @ParameterizedTest
    @ValueSource(strings = {"Quay Gazette - Herring talks stall again", "Herring talks stall again – Quay Gazette"})
    void the_outlets_name_goes_from_before_and_behind_the_title(String title) {
        String rest = "</head><body><div><p>" + PROSE + "</p><p>" + PROSE + "</p></div>";
        String site = "<meta property='og:site_name' content='Quay Gazette'>";
        assertThat(title("<head><title>" + title + "</title>" + site + rest)).isEqualTo("Herring talks stall again");
        String heading = "<h3>Herring talks stall again</h3>";
        assertThat(title("<head><title>" + title + "</title>" + rest.replace("<div>", "<div>" + heading)))
                .isEqualTo("Herring talks stall again");
        String sign = "<img src=a.gif alt='Quay Gazette'>";
        assertThat(title("<head><title>" + title + "</title>" + rest.replace("<div>", sign + "<div>")))
                .isEqualTo("Herring talks stall again");
    }

    @Test
    void a_subject_before_the_title_that_is_only_part_of_the_outlets_name_stays() {
        assertThat(title("<head><title>Quay - herring talks stall again</title><meta property='og:site_name' "
                        + "content='Quay Gazette'></head><body><p>" + PROSE + "</p><p>" + PROSE))
                .isEqualTo("Quay - herring talks stall again");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CAPTION; The Solvang alongside at Bergen last week. Picture: Jane Roe",
                "CAPTION; Nets drying on the quay at noon (Photograph by Jane Roe)",
                "CAPTION; Delegates leave the hall in the rain. Archive photo: Jane Roe / Coast Wire",
                "FURNITURE; © Coast Wire. Additional words: Quay Gazette.",
                "FURNITURE; Write to letters@quay.example with your name and harbour, in 150 words at most.",
                "FURNITURE; Got a view? Send it to letters@quay.example before Friday.",
                "FURNITURE; Never miss a tide! Sign up for our free letter and get the coast in your inbox.",
                "FURNITURE; Quay Gazette is owned by Roe and Sons. No part may be copied without permission.",
                "COMMENT; Join the conversation: should the boats stay in port? Tell us in the comments!"
            })
    void lines_that_are_no_report_leave_the_body(BlockKind kind, String line) {
        Report report = Intakes.text("Herring talks stall\n\n" + PROSE + "\n\n" + PROSE + "\n\n" + line);
        assertThat(report.body()).isEqualTo(PROSE + "\n\n" + PROSE);
        assertThat(Intakes.words(report, kind)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Never miss a chance to sit down with the other side, the host told both delegations at the gate.",
                "Write to them, she told the skippers, and the ministry will have to answer before the month is out.",
                "In the picture: a fleet that has shrunk by half, and a coast that waits for word from the capital."
            })
    void sentences_that_only_begin_like_furniture_stay(String line) {
        Report report = Intakes.text("Herring talks stall\n\n" + PROSE + "\n\n" + line + "\n\n" + PROSE);
        assertThat(report.body()).contains(line);
    }

    @Test
    void a_short_last_sentence_in_the_bodys_own_kind_of_element_stays() {
        Report report = Intakes.page("<body><div><h1>Herring talks stall</h1><p class=b>" + PROSE + "</p><p class=b>"
                + PROSE + "</p><p class=b>No day was set.</p><p class=x>Tell a friend.</p></div>");
        assertThat(report.body()).endsWith("No day was set.");
    }

    private static String title(String page) {
        return String.valueOf(Intakes.page(page).title());
    }
}
