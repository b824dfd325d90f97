package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.correction.Change;
import org.rapporteur.correction.Signature;
import org.rapporteur.record.RecordFile;
import org.rapporteur.record.SampleAffair;

/** Corrections as labels to train on. */
class CorrectionLabelsTest {

    private static final String WIRE = SampleAffair.id("wire.txt");
    private static final String MILL = SampleAffair.id("mill.html");
    private static final Signature ANNA = new Signature("Anna", Instant.parse("2026-01-02T03:04:05Z"), "why not");

    @Test
    void labels_tell_old_and_new() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordFile record = Samples.record()) {
            record.correct(new Change.Source(null, SampleAffair.LATVIA), List.of(WIRE + ".s2"), ANNA);
            record.correct(new Change.Reject(), List.of(MILL + ".e1"), ANNA);
            record.correct(new Change.Reject(), List.of("c-" + WIRE), ANNA);
            CorrectionLabels.write(record, out);
        }
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\n", -1);
        assertThat(lines).hasSize(4);
        assertThat(lines[0])
                .contains(
                        "\"verdict\":\"source\"",
                        "\"text\":\"Quay plan",
                        "\"old\":{",
                        "\"id\":\"LVA\"",
                        "\"by\":\"Anna\"");
        assertThat(lines[1]).contains("\"verdict\":\"reject\"", "\"new\":null", "\"event_type\":\"REJECT\"");
        assertThat(lines[2]).contains("COPY", WIRE, MILL);
    }
}
