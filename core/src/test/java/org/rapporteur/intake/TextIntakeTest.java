package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rapporteur.intake.Repair.Kind;

class TextIntakeTest {

    private static final String LEAD =
            "Ministers from four coastal states met on Wednesday to settle how many tonnes of herring each fleet may land.";
    private static final String NEXT =
            "The talks in the harbour town ran into the night, and delegates left without a word to the press.";

    @Test
    void title_date_standfirst_byline_and_body_are_told_apart() {
        Report report = Intakes.text("Herring quotas divide the coast\n\n12 March, 2025 08:15 / Updated 2 hours ago\n"
                + "Fleets fear a third lean year in a row\n\nBy Ingrid Solvang and Tomas Herk, Staff writers\n\n" + LEAD
                + "\n\n" + NEXT);
        assertThat(report.title()).isEqualTo("Herring quotas divide the coast");
        assertThat(report.authors()).containsExactly("Ingrid Solvang", "Tomas Herk");
        assertThat(Objects.requireNonNull(report.published()).day()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(Objects.requireNonNull(report.published()).how()).contains("12 March, 2025");
        assertThat(Intakes.words(report, BlockKind.STANDFIRST))
                .containsExactly("Fleets fear a third lean year in a row");
        assertThat(Intakes.words(report, BlockKind.BODY)).containsExactly(LEAD, NEXT);
    }

    @Test
    void a_lone_name_at_the_end_is_the_byline_and_a_repeated_title_is_a_caption() {
        String title = "Herring talks fail for a second night.";
        Report report = Intakes.text(title + "\n\n" + LEAD + "\n\n" + title + "\n\n" + NEXT + "\n\nIngrid Solvang");
        assertThat(report.title()).isEqualTo(title);
        assertThat(Intakes.words(report, BlockKind.CAPTION)).containsExactly(title);
        assertThat(report.authors()).containsExactly("Ingrid Solvang");
        assertThat(report.repairs()).extracting(Repair::kind).containsExactly(Kind.REPETITION);
    }

    @Test
    void a_report_without_a_title_has_none() {
        Report report = Intakes.text(LEAD + "\n\n" + NEXT);
        assertThat(report.title()).isNull();
        assertThat(report.authors()).isEmpty();
        assertThat(report.published()).isNull();
    }

    @Test
    void furniture_related_lines_and_comments_stay_out_of_the_body() {
        Report report = Intakes.text("Quota talks end\n\nX\n\n" + LEAD + "\nREAD NEXT: Why cod came back\n" + NEXT
                + "\n(Reporting by Ingrid Solvang)\nSubscribe to our newsletter\nComments\n0\nNice one, skipper");
        assertThat(report.body()).isEqualTo(LEAD + "\n\n" + NEXT);
        assertThat(Intakes.words(report, BlockKind.RELATED)).containsExactly("READ NEXT: Why cod came back");
        assertThat(Intakes.words(report, BlockKind.CREDIT)).containsExactly("(Reporting by Ingrid Solvang)");
        assertThat(Intakes.words(report, BlockKind.COMMENT)).containsExactly("Comments", "0", "Nice one, skipper");
        assertThat(Intakes.words(report, BlockKind.FURNITURE)).containsExactly("X", "Subscribe to our newsletter");
    }

    @Test
    void a_caption_with_its_credits_glued_is_parted_from_the_body() {
        Report report = Intakes.text(LEAD + "Link to Image\nGraphic Boats Wait in PortMara Lind/Xinhua via Getty Images"
                + "Trawlers wait in the harbour on March 11. The minister spoke on the quay.");
        assertThat(report.body()).isEqualTo(LEAD);
        assertThat(Intakes.words(report, BlockKind.CAPTION))
                .containsExactly(
                        "Link to Image",
                        "Graphic Boats Wait in Port",
                        "Mara Lind/Xinhua via Getty Images",
                        "Trawlers wait in the harbour on March 11. The minister spoke on the quay.");
    }

    @Test
    void hard_wrapped_lines_are_joined_and_noted() {
        String raw =
                """
                Ministers from four coastal states met on Wednesday to settle
                how many tonnes of herring each fleet may land this year, and
                left without a deal. The talks go on in the harbour town next
                week, the host said.

                No one would say more when asked by the reporters who waited
                outside, although all had hoped for news before the weekend.
                """;
        Report report = Intakes.text(raw);
        assertThat(Intakes.words(report, BlockKind.BODY)).hasSize(2);
        assertThat(report.body())
                .contains("settle how many")
                .contains("and left without")
                .doesNotContain("\nhow");
        assertThat(report.repairs()).hasSize(4).allMatch(repair -> repair.kind() == Kind.LINE_BREAK);
        assertThat(Intakes.raw(report, raw, "settle how many")).isEqualTo("settle\nhow many");
    }

    @Test
    void lines_that_end_as_sentences_are_paragraphs() {
        Report report = Intakes.text(LEAD + "\n" + NEXT + "\nThe host called it a pause.");
        assertThat(Intakes.words(report, BlockKind.BODY)).hasSize(3);
    }

    @Test
    void control_characters_go_and_odd_spaces_become_plain() {
        String raw = "\ufeff"
                + "Ministers met on\u00a0Wed\u00adnesday to settle\u0007 the quota, and spoke of 40\u202f000 tonnes.";
        Report report = Intakes.text(raw);
        assertThat(report.body())
                .isEqualTo("Ministers met on Wednesday to settle the quota, and spoke of 40 000 tonnes.");
        assertThat(report.repairs()).hasSize(5).allMatch(repair -> repair.kind() == Kind.CHARACTER);
        assertThat(Intakes.raw(report, raw, "Wednesday")).isEqualTo("Wed\u00adnesday");
    }

    @Test
    void the_same_input_has_the_same_id_and_another_place_another() {
        Report report = Intakes.text(LEAD);
        assertThat(Intakes.text(LEAD)).usingRecursiveComparison().isEqualTo(report);
        assertThat(Intakes.text(NEXT).id()).isNotEqualTo(report.id());
        assertThat(report.id()).matches("[0-9a-f]{12}");
    }
}
