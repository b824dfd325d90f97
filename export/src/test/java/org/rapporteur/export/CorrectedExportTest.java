package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.correction.Change;
import org.rapporteur.correction.CorrectionException;
import org.rapporteur.correction.Signature;
import org.rapporteur.record.RecordFile;
import org.rapporteur.record.SampleAffair;
import org.rapporteur.record.SomeCorrection;

/** What people corrected is exported as corrected, in every format. */
class CorrectedExportTest {

    private static final String WIRE = SampleAffair.id("wire.txt");
    private static final String MILL = SampleAffair.id("mill.html");
    private static final String REJECTED = WIRE + ".s1";
    private static final String LONG_NOTE = "the caption under the photograph says so and nobody else does; ".repeat(3);
    private static final Signature ANNA = new Signature("Anna", Instant.parse("2026-01-02T03:04:05Z"), LONG_NOTE);

    private final RecordFile record;
    private final Path folder;

    CorrectedExportTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.record = Samples.record();
    }

    @AfterEach
    void close() {
        record.close();
    }

    /** A statement is none, Latvia and Estonia are one, the mill did not copy. */
    private void correct() {
        record.correct(new Change.Reject(), List.of(REJECTED), ANNA);
        record.correct(new Change.Merge(null), List.of("EST", "LVA"), ANNA);
        record.correct(new Change.NotCopy(), List.of(WIRE, MILL), ANNA);
    }

    private Path written(ExportFormat format, String name) throws IOException {
        Path target = folder.resolve(name);
        new RecordExport(record, Wording.FULL).write(format, target, true);
        return target;
    }

    private static List<CSVRecord> rows(Path file, CSVFormat format) throws IOException {
        return format.builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(file))
                .getRecords();
    }

    private static List<String> column(Path file, CSVFormat format, String name) throws IOException {
        return rows(file, format).stream().map(row -> row.get(name)).toList();
    }

    private static List<String> csv(Path tables, String table, String name) throws IOException {
        return column(tables.resolve(table + ".csv"), CSVFormat.RFC4180, name);
    }

    @Test
    void csv_has_nothing_of_what_was_rejected() throws Exception {
        Path found = written(ExportFormat.CSV, "found");
        assertThat(csv(found, "statements", "id")).contains(REJECTED);
        assertThat(csv(found, "quotations", "statement")).contains(REJECTED);
        assertThat(csv(found, "events", "asserted_by")).contains(REJECTED);
        assertThat(csv(found, "events", "recipient_ids")).contains("LVA");
        assertThat(csv(found, "occurrences", "recipients")).contains("Latvia");
        assertThat(csv(found, "copies", "id")).hasSize(1);
        correct();
        Path now = written(ExportFormat.CSV, "now");
        assertThat(csv(now, "statements", "id")).containsExactlyInAnyOrder(WIRE + ".s2", MILL + ".s1");
        assertThat(csv(now, "statements", "parent")).containsOnly("");
        assertThat(csv(now, "quotations", "statement")).hasSize(2).doesNotContain(REJECTED);
        assertThat(csv(now, "events", "asserted_by")).containsOnly("");
        assertThat(csv(now, "events", "recipient_ids")).contains("EST").doesNotContain("LVA");
        assertThat(csv(now, "blocs", "member_ids")).contains("EST").noneMatch(ids -> ids.contains("LVA"));
        assertThat(csv(now, "occurrences", "recipients")).containsExactly("Estonia");
        assertThat(csv(now, "occurrences", "independent_sources")).containsExactly("2");
        assertThat(csv(now, "copies", "id")).isEmpty();
        assertThat(csv(now, "blocs", "corrections")).anyMatch(words -> words.contains("by Anna, 2026-01-02"));
    }

    @Test
    void json_lines_have_nothing_of_what_was_rejected() throws Exception {
        assertThat(types(lines())).contains("copy");
        assertThat(lines()).anyMatch(line -> has(line, REJECTED)).anyMatch(line -> has(line, "LVA"));
        correct();
        List<JsonNode> now = lines();
        assertThat(types(now)).doesNotContain("copy").contains("quotation", "occurrence");
        assertThat(now).noneMatch(line -> has(line, REJECTED));
        assertThat(now).allSatisfy(line -> assertThat(line.findValues("id"))
                .noneMatch(id -> id.asText().equals("LVA")));
        assertThat(now).anyMatch(line -> line.findValue("corrections") != null);
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(written(ExportFormat.JSONL, "affair.jsonl"))) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private static List<String> types(List<JsonNode> lines) {
        return lines.stream().map(line -> line.get("type").asText()).toList();
    }

    private static boolean has(JsonNode line, String value) {
        return line.toString().contains('"' + value + '"');
    }

    @Test
    void polecat_has_nothing_of_what_was_rejected() throws Exception {
        Path events = written(ExportFormat.POLECAT, "events.txt");
        Path evidence = folder.resolve("events.txt.evidence.tsv");
        assertThat(column(events, CSVFormat.TDF, "Recipient Name")).containsExactly("Latvia");
        assertThat(column(evidence, CSVFormat.TDF, "Asserted By")).contains(REJECTED);
        assertThat(column(evidence, CSVFormat.TDF, "Copy Of")).contains(WIRE);
        assertThat(column(evidence, CSVFormat.TDF, "Independent Sources")).containsOnly("1");
        correct();
        written(ExportFormat.POLECAT, "events.txt");
        assertThat(column(events, CSVFormat.TDF, "Recipient Name")).containsExactly("Estonia");
        assertThat(column(evidence, CSVFormat.TDF, "Asserted By")).hasSize(2).containsOnly("");
        assertThat(column(evidence, CSVFormat.TDF, "Source Chain")).noneMatch(chain -> chain.contains("Brandt"));
        assertThat(column(evidence, CSVFormat.TDF, "Copy Of")).containsOnly("");
        assertThat(column(evidence, CSVFormat.TDF, "Independent Sources")).containsOnly("2");
        record.correct(new Change.Reject(), List.of("o-" + WIRE), ANNA);
        written(ExportFormat.POLECAT, "events.txt");
        assertThat(column(events, CSVFormat.TDF, "Event ID")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void no_format_names_a_rejected_finding(ExportFormat format) throws Exception {
        correct();
        String words = Written.words(record, format, Wording.TEXT_FREE, folder);
        assertThat(words).doesNotContain(REJECTED).doesNotContain("c-" + WIRE).doesNotContain(LONG_NOTE.strip());
    }

    @Test
    void whatever_was_corrected_can_be_exported() throws Exception {
        Random random = new Random(7);
        for (int i = 1; i <= 12; i++) {
            try {
                SomeCorrection.make(record, random, ANNA);
            } catch (CorrectionException e) {
                assertThat(e).hasMessageNotContaining("null");
            }
            if (i % 4 == 0) {
                for (ExportFormat format : ExportFormat.values()) {
                    written(format, format.id());
                }
            }
        }
        assertThat(record.history()).hasSizeGreaterThan(5);
    }
}
