package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.intake.RawReport.Format;
import org.rapporteur.intake.RawReport.Metadata;
import org.rapporteur.text.OffsetMap.Segment;
import org.rapporteur.text.Span;

/** Takes reports in for the tests and checks, each time, that all places lead back to the raw input. */
final class Intakes {

    private Intakes() {}

    static Report text(String raw) {
        return taken(raw, Format.TEXT);
    }

    static Report page(String raw) {
        return taken(raw, Format.HTML);
    }

    private static Report taken(String raw, Format format) {
        Report report = taken(raw.getBytes(StandardCharsets.UTF_8), format);
        leadsBack(report, raw);
        return report;
    }

    static Report taken(byte[] raw, Format format) {
        IntakeOutcome outcome = outcome(raw, format);
        assertThat(outcome).isInstanceOf(IntakeOutcome.Taken.class);
        return ((IntakeOutcome.Taken) outcome).report();
    }

    static Rejection rejected(byte[] raw, Format format) {
        IntakeOutcome outcome = outcome(raw, format);
        assertThat(outcome).isInstanceOf(IntakeOutcome.Rejected.class);
        return ((IntakeOutcome.Rejected) outcome).rejection();
    }

    private static IntakeOutcome outcome(byte[] raw, Format format) {
        return new ReportIntake().read(new RawReport("wire", raw, format, Metadata.NONE));
    }

    static List<String> words(Report report, BlockKind kind) {
        return report.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> report.words(block.span()))
                .toList();
    }

    /** Unchanged words stand in the raw input as they stand here; blocks and repairs lie where they say. */
    static void leadsBack(Report report, String raw) {
        for (Segment segment : report.text().offsets().segments()) {
            assertThat(segment.raw().end()).isLessThanOrEqualTo(raw.length());
            if (segment.clean().length() > 1
                    && segment.clean().length() == segment.raw().length()) {
                String source = segment.raw().of(raw).replaceAll("[\\s\\p{Z}]", " ");
                assertThat(source).isEqualTo(report.words(segment.clean()).replaceAll("\\s", " "));
            }
        }
        int end = 0;
        for (Block block : report.blocks()) {
            assertThat(block.span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(report.words(block.span()))
                    .isEqualTo(report.words(block.span()).strip())
                    .isNotEmpty();
            end = block.span().end();
        }
        for (Repair repair : report.repairs()) {
            assertThat(repair.clean().end()).isLessThanOrEqualTo(report.text().length());
            if (repair.kind() == Repair.Kind.ENCODING && !repair.raw().isEmpty()) {
                assertThat(repair.raw().of(raw)).startsWith(repair.before());
                if (!repair.after().isBlank()) {
                    assertThat(report.words(repair.clean())).isNotBlank();
                }
            }
        }
    }

    /** The raw stretch behind the first place where the clean text has these words. */
    static String raw(Report report, String raw, String words) {
        int begin = report.text().text().indexOf(words);
        assertThat(begin).as(words).isNotNegative();
        return report.text()
                .offsets()
                .raw(new Span(begin, begin + words.length()))
                .of(raw);
    }
}
