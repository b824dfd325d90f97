package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.intake.RawReport.Format;
import org.rapporteur.intake.RawReport.Metadata;

class HostileIntakeTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void nothing_and_white_space_are_rejected() {
        assertThat(Intakes.rejected(new byte[0], Format.TEXT).reason()).contains("no readable text");
        assertThat(Intakes.rejected(bytes(" \n\t\u00a0\n"), Format.TEXT).reason())
                .isEqualTo("no readable text");
        assertThat(Intakes.rejected(bytes("<html><body><script>x</script></body></html>"), Format.HTML)
                        .reason())
                .isEqualTo("no readable text");
    }

    @Test
    void binary_content_is_rejected_with_the_byte() {
        Rejection rejection = Intakes.rejected(bytes("boats\u0000\u0001\u0002\u0003"), Format.TEXT);
        assertThat(rejection.place()).isEqualTo("byte 5");
        assertThat(Intakes.rejected(bytes("%PDF-1.7 and so on"), Format.TEXT).reason())
                .contains("PDF");
    }

    @Test
    void a_report_beyond_the_limit_is_rejected_with_the_limit() {
        RawReport raw = new RawReport("big.txt", bytes("The boats stay in port."), Format.TEXT, Metadata.NONE);
        IntakeOutcome outcome = new ReportIntake(new IntakeSettings(10)).read(raw);
        assertThat(outcome).isInstanceOf(IntakeOutcome.Rejected.class);
        assertThat(((IntakeOutcome.Rejected) outcome).rejection().toString())
                .isEqualTo("big.txt: too large: 23 bytes, the limit is 10");
        assertThatThrownBy(() -> new IntakeSettings(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The boats stay in port. ", "x", "a.B", "\u00c3\u00a9"})
    void a_line_of_five_megabytes_takes_seconds_at_most(String part) {
        String line = "Boats " + part.repeat(5_000_000 / part.length());
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> new ReportIntake()
                .read(new RawReport("line.txt", bytes(line), Format.TEXT, Metadata.NONE)));
    }

    @Test
    void a_page_nested_ten_thousand_deep_with_unclosed_tags_is_read() {
        String words = "The boats stay in port until the four ministers agree on the herring, the host said on Monday.";
        String page = "<body>" + "<div><b><i><ul><li>".repeat(10_000) + "<p>" + words;
        assertThat(Intakes.taken(bytes(page), Format.HTML).text().text()).contains(words);
        String tables = "<body>" + "<table><tr><td>".repeat(3_000) + "<p>" + words;
        assertThat(Intakes.taken(bytes(tables), Format.HTML).text().text()).contains(words);
    }

    @Test
    void broken_markup_and_broken_json_ld_do_no_harm() {
        String words = "The boats stay in port until the four ministers agree on the herring, the host said on Monday.";
        String page = "<html><<>><p <a href='x>" + "<script type='application/ld+json'>{\"@type\": [[[ </script>"
                + "<p>" + words + "</b></table></p><p>&#xFFFFFFF; &nosuch; &amp &#0;" + words;
        assertThat(Intakes.taken(bytes(page), Format.HTML).text().text()).contains("The boats stay in port");
    }

    @Test
    void all_kinds_of_quotation_marks_and_odd_numbers_of_them_stay_as_they_are() {
        String text =
                "He said ''stay'', \u201cgo\u201d, \u00abwait\u00bb, \u201esail\u201c, \u2018turn\u2019 and \"never, "
                        + "while she wrote \u300cyes\u300d and \u201cno in the log of the northern fleet.";
        assertThat(Intakes.text(text).body()).isEqualTo(text);
    }

    @Test
    void text_from_right_to_left_keeps_its_marks_of_direction() {
        String text =
                "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 \u200f(\u0627\u0644\u0645\u064a\u0646\u0627\u0621)\u200f \u0625\u0646 \u0627\u0644\u0645\u062d\u0627\u062f\u062b\u0627\u062a \u0645\u0633\u062a\u0645\u0631\u0629 \u0645\u06cc\u200c\u0634\u0648\u062f.";
        assertThat(Intakes.text(text).body()).isEqualTo(text);
    }

    @Test
    void lone_surrogates_and_characters_beyond_the_basic_plane_do_no_harm() {
        assertThat(Intakes.text("The \ud83d\udea2 stays in port, and the \ud83d\ude00 crew with it.")
                        .body())
                .isEqualTo("The \ud83d\udea2 stays in port, and the \ud83d\ude00 crew with it.");
    }

    @Test
    void random_bytes_and_random_pages_never_throw() {
        Random random = new Random(7);
        String[] parts = {
            "<p>",
            "</div>",
            "<td>",
            "\u00c3",
            "\u00a9",
            "\u00e2\u20ac",
            ".",
            "A",
            "b",
            "\"",
            "\n",
            " ",
            "&lt",
            "<!--",
            "2024-04-09",
            "By ",
            "\u0000",
            "<br>"
        };
        for (int i = 0; i < 300; i++) {
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            StringBuilder page = new StringBuilder();
            for (int j = random.nextInt(80); j > 0; j--) {
                page.append(parts[random.nextInt(parts.length)]);
            }
            for (Format format : Format.values()) {
                new ReportIntake().read(new RawReport("noise", noise, format, Metadata.NONE));
                RawReport made = new RawReport("noise", bytes(page.toString()), format, Metadata.NONE);
                if (new ReportIntake().read(made) instanceof IntakeOutcome.Taken taken) {
                    Intakes.leadsBack(taken.report(), page.toString());
                }
            }
        }
    }
}
