package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Quotation;
import org.rapporteur.intake.Rejection;
import org.rapporteur.intake.Report;
import org.rapporteur.pipeline.ReportFindings;
import org.rapporteur.text.Span;

/** Texts that a database or a query might trip over. */
class HostileFindingsTest {

    private final Path file;

    HostileFindingsTest(@TempDir Path folder) {
        file = folder.resolve("quay.rapporteur");
    }

    private void assertComesBack(ReportFindings findings) throws Exception {
        try (RecordFile record = RecordFile.open(file)) {
            record.add(List.of(findings));
            assertThat(record.report(findings.report().id()))
                    .usingRecursiveComparison()
                    .isEqualTo(findings.toReadReport());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'); DROP TABLE report; --",
                "nothing\u0000after the zero",
                "\u202eright to left\u202c and \u05e9\u05dc\u05d5\u05dd",
                "\ud83d\udea2\ud83d\udea2 ships",
                "\ufdd0 a mark of our own \ufdd1",
                "line\u2028separator\u0085and\u000bothers",
                "",
                " "
            })
    void odd_texts_come_back(String text) throws Exception {
        Report report = SampleAffair.report("0123456789ab", text + ".txt", text, text, null);
        assertComesBack(SampleAffair.findings(report, List.of(), List.of()));
    }

    @Test
    void a_place_in_the_middle_of_a_surrogate_pair_comes_back() throws Exception {
        Report report = SampleAffair.report("0123456789ab", "ship", "a \ud83d\udea2 ship", null, null);
        Quotation half = new Quotation(new Span(2, 3), new Span(2, 3), false, false);
        assertComesBack(new ReportFindings(
                new AnnotatedText(report, List.of(), List.of(), List.of(half), List.of()), List.of(), List.of()));
    }

    @Test
    void a_line_of_millions_comes_back_and_is_found() throws Exception {
        String text = "word ".repeat(1_000_000) + "needle";
        Report report = SampleAffair.report("0123456789ab", "line", text, null, null);
        assertComesBack(SampleAffair.findings(report, List.of(), List.of()));
        try (RecordFile record = RecordFile.openReadOnly(file)) {
            assertThat(record.search("needle", 1).get(0).span().of(text)).isEqualTo("needle");
        }
    }

    @Test
    @Timeout(20)
    void tens_of_thousands_of_quotations_come_back() {
        Report report = SampleAffair.report("0123456789ab", "quotes", "\"a\" ".repeat(50_000), null, null);
        ReportFindings findings = SampleAffair.findings(report, List.of(), List.of());
        try (RecordFile record = RecordFile.open(file)) {
            record.add(List.of(findings));
            assertThat(record.report(report.id()).quotations())
                    .hasSize(50_000)
                    .isEqualTo(findings.toReadReport().quotations());
        }
    }

    @Test
    void odd_rejections_come_back() {
        List<Rejection> odd =
                List.of(new Rejection("", "", ""), new Rejection("a\nb'\"", "line 1", "it's \u0000 \ud83d\udea2"));
        try (RecordFile record = RecordFile.open(file)) {
            record.reject(odd);
            assertThat(record.rejections()).isEqualTo(odd);
        }
    }
}
