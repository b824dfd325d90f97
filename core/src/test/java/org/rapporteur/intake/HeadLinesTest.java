package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.intake.RawReport.Format;
import org.rapporteur.intake.RawReport.Metadata;

/** Lines under the title, datelines, file names: who wrote a report and when, where nothing but its words tell. */
class HeadLinesTest {

    private static final String PROSE =
            "Ministers from four coastal states met to settle how many tonnes of herring each fleet may land next year.";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Quay Gazette | Tuesday 4 March 2025 | Ingrid Solvang; Ingrid Solvang; 2025-03-04",
                "TRADE – 04.03.2025 – Ingrid Solvang; Ingrid Solvang; 2025-03-04",
                "Bergen, Tuesday 4 March 2025. From our correspondent Ingrid Solvang; Ingrid Solvang; 2025-03-04",
                "By Ingrid á Lofti, Quay News, 4 March 2025; Ingrid á Lofti; 2025-03-04",
                "By Ingrid Solvang, Harbour Editor; Ingrid Solvang; none",
                "Ingrid Solvang in Bergen; Ingrid Solvang; none",
                "Coast Wire, with Ingrid Solvang in Bergen; Ingrid Solvang; none"
            })
    void a_line_under_the_title_names_the_writer_and_the_day(String line, String writer, String date) {
        for (Report report : new Report[] {
            Intakes.text("Herring talks stall\n" + line + "\n\n" + PROSE + "\n\n" + PROSE),
            Intakes.page("<body><div><h1>Herring talks stall</h1><p>" + line + "</p><p>" + PROSE + "</p><p>" + PROSE)
        }) {
            assertThat(report.authors()).containsExactly(writer);
            assertThat(report.published() == null ? "none" : report.published().iso())
                    .isEqualTo(date);
            assertThat(report.body()).isEqualTo(PROSE + "\n\n" + PROSE);
            assertThat(Intakes.words(report, BlockKind.BYLINE)).containsExactly(line);
        }
    }

    @Test
    void a_dateline_without_a_year_takes_that_of_the_file_name_and_keeps_its_own_day() {
        String text = "Herring talks stall\n\nBERGEN, Norway, Sept 19 (Coast Wire) - " + PROSE;
        assertThat(date("in/2023-09-19-talks.txt", text)).isEqualTo("2023-09-19");
        assertThat(date("in/20230921_talks.txt", text)).isEqualTo("2023-09-19");
        String eve = "Herring talks stall\n\nBERGEN, Dec 31 (Coast Wire) - " + PROSE;
        assertThat(date("2024-01-01-talks.txt", eve)).isEqualTo("2023-12-31");
    }

    @Test
    void a_dateline_without_a_year_takes_the_only_one_that_the_text_has() {
        String text = "Herring talks stall\n\nBERGEN, Sept 19 (Coast Wire) - " + PROSE;
        assertThat(date("talks.txt", text)).isEqualTo("none");
        assertThat(date("talks.txt", text + "\n\nThe last text was signed on 4 March 2023 and lapses this year."))
                .isEqualTo("none");
        assertThat(date("talks.txt", text + "\n\nThe last text was signed on 4 June 2023 and lapses this year."))
                .isEqualTo("2023-09-19");
    }

    @Test
    void the_file_name_dates_a_report_only_where_nothing_else_does() {
        String text = "Herring talks stall\n\n" + PROSE;
        assertThat(date("2023-09-21-talks.txt", text)).isEqualTo("2023-09-21");
        assertThat(date("20230921_talks.txt", text)).isEqualTo("2023-09-21");
        assertThat(date("talks-99999999.txt", text)).isEqualTo("none");
        assertThat(date("rows-2023-09-21.jsonl#4", text)).isEqualTo("none");
        String written = "Herring talks stall\n19 September 2023\n\n" + PROSE;
        assertThat(date("2023-09-21-talks.txt", written)).isEqualTo("2023-09-19");
        Report report = read("2023-09-21-talks.txt", text);
        assertThat(Objects.requireNonNull(report.published()).how()).isEqualTo("the file's name");
    }

    private static String date(String origin, String text) {
        Report report = read(origin, text);
        return report.published() == null ? "none" : report.published().iso();
    }

    private static Report read(String origin, String text) {
        RawReport raw = new RawReport(origin, text.getBytes(StandardCharsets.UTF_8), Format.TEXT, Metadata.NONE);
        return ((IntakeOutcome.Taken) new ReportIntake().read(raw)).report();
    }
}
