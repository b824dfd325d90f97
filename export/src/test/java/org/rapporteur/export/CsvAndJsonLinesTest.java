package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.intake.Rejection;
import org.rapporteur.record.RecordFile;
import org.rapporteur.record.SampleAffair;

class CsvAndJsonLinesTest {

    private final Path folder;

    CsvAndJsonLinesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private RecordFile filled(String name) {
        RecordFile record = RecordFile.open(folder.resolve(name));
        SampleAffair.fill(record);
        return record;
    }

    static String jsonl(RecordFile record) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RecordExport(record, Wording.FULL).write(ExportFormat.JSONL, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<JsonNode> lines(String jsonl) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : jsonl.split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(new ObjectMapper().readTree(line));
            }
        }
        return lines;
    }

    @Test
    void every_kind_of_finding_has_its_lines() throws Exception {
        try (RecordFile record = filled("a.rapporteur")) {
            assertThat(lines(jsonl(record)))
                    .extracting(line -> line.path("type").asText())
                    .filteredOn(type -> !type.equals("report"))
                    .containsExactlyInAnyOrder(
                            "statement",
                            "statement",
                            "statement",
                            "event",
                            "event",
                            "bloc",
                            "bloc",
                            "office",
                            "copy",
                            "family",
                            "quotation",
                            "story",
                            "occurrence",
                            "rejection",
                            "rejection");
        }
    }

    @Test
    void lines_tell_families_and_how_each_source_knows() throws Exception {
        String wire = SampleAffair.id("wire.txt");
        String mill = SampleAffair.id("mill.html");
        try (RecordFile record = filled("a.rapporteur")) {
            List<JsonNode> lines = lines(jsonl(record));
            assertThat(lines)
                    .filteredOn(line -> line.path("type").asText().equals("family"))
                    .singleElement()
                    .satisfies(family -> {
                        assertThat(family.get("id").asText()).isEqualTo(wire);
                        assertThat(family.at("/members/0/parent").isNull()).isTrue();
                        assertThat(family.at("/members/1/report").asText()).isEqualTo(mill);
                        assertThat(family.at("/members/1/parent").asText()).isEqualTo(wire);
                    });
            assertThat(lines)
                    .filteredOn(line -> line.path("type").asText().equals("story"))
                    .allSatisfy(story -> assertThat(story.get("known_by"))
                            .hasSize(story.get("sources").size()));
            assertThat(lines)
                    .filteredOn(line -> line.path("type").asText().matches("statement|occurrence"))
                    .allSatisfy(line -> assertThat(line.at("/known_by/0/how").asText())
                            .isIn("OWN_WORK", "AGENCY", "DOCUMENT", "OUTLET", "UNKNOWN"));
        }
    }

    @Test
    void the_words_of_every_place_stand_at_that_place() throws Exception {
        try (RecordFile record = filled("a.rapporteur")) {
            List<JsonNode> lines = lines(jsonl(record));
            Map<String, String> texts = new HashMap<>();
            lines.stream()
                    .filter(line -> line.has("text"))
                    .forEach(line ->
                            texts.put(line.get("id").asText(), line.get("text").asText()));
            int places = 0;
            for (JsonNode line : lines) {
                if (line.has("report")) {
                    places += check(line, texts.getOrDefault(line.get("report").asText(), ""));
                } else if (line.path("type").asText().equals("quotation")) {
                    for (JsonNode version : line.get("versions")) {
                        places += check(
                                version,
                                texts.getOrDefault(version.get("report").asText(), ""));
                    }
                }
            }
            assertThat(places).isGreaterThan(28);
        }
    }

    private static int check(JsonNode node, String text) {
        int places = 0;
        if (node.hasNonNull("begin")) {
            assertThat(text.substring(node.get("begin").asInt(), node.get("end").asInt()))
                    .isEqualTo(node.get("words").asText());
            places++;
        }
        for (JsonNode child : node) {
            places += check(child, text);
        }
        return places;
    }

    @Test
    void the_order_in_which_things_came_in_does_not_show() throws Exception {
        try (RecordFile one = filled("a.rapporteur");
                RecordFile other = RecordFile.open(folder.resolve("b.rapporteur"))) {
            other.reject(SampleAffair.rejections().subList(1, 2));
            other.add(List.of(SampleAffair.wire()));
            other.add(List.of(SampleAffair.note(), SampleAffair.mill()));
            other.reject(SampleAffair.rejections());
            other.replaceAffair(SampleAffair.affair());

            assertThat(jsonl(other)).isEqualTo(jsonl(one));
            new RecordExport(one, Wording.FULL).write(ExportFormat.CSV, folder.resolve("one.zip"), true);
            new RecordExport(other, Wording.FULL).write(ExportFormat.CSV, folder.resolve("other.zip"), true);
            assertThat(folder.resolve("other.zip")).hasSameBinaryContentAs(folder.resolve("one.zip"));
        }
    }

    @Test
    void a_folder_and_a_zip_hold_the_same_tables() throws Exception {
        try (RecordFile record = filled("a.rapporteur")) {
            new RecordExport(record, Wording.FULL).write(ExportFormat.CSV, folder.resolve("tables"), true);
            new RecordExport(record, Wording.FULL).write(ExportFormat.CSV, folder.resolve("tables.zip"), true);
        }
        try (Stream<Path> files = Files.list(folder.resolve("tables"));
                ZipFile zip = new ZipFile(folder.resolve("tables.zip").toFile())) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(CsvTable.values().length + 1);
            assertThat(zip.size()).isEqualTo(all.size());
            for (Path file : all) {
                assertThat(zip.getInputStream(zip.getEntry(file.getFileName().toString())))
                        .hasBinaryContent(Files.readAllBytes(file));
            }
        }
    }

    @Test
    void csv_offsets_count_code_points() throws Exception {
        try (RecordFile record = filled("a.rapporteur")) {
            new RecordExport(record, Wording.FULL).write(ExportFormat.CSV, folder.resolve("tables"), true);
        }
        // One ship before it, which is two code units and one code point.
        int rejected = SampleAffair.WIRE_TEXT.indexOf("rejected") - 1;
        assertThat(folder.resolve("tables/events.csv"))
                .content()
                .contains(",rejected," + rejected + "," + (rejected + 8) + ",The port rejected the decision.,");
    }

    @Test
    void a_place_and_what_is_said_of_blocs_have_their_columns() throws Exception {
        try (RecordFile record = filled("a.rapporteur")) {
            new RecordExport(record, Wording.FULL).write(ExportFormat.CSV, folder.resolve("tables"), true);
        }
        int riga = SampleAffair.WIRE_TEXT.indexOf("RIGA");
        int quay = SampleAffair.MILL_TEXT.indexOf("the quay");
        assertThat(folder.resolve("tables/events.csv"))
                .content()
                .contains(",geonames:456172,Riga,TOWN,LVA,56.946,24.106,DATELINE,RIGA," + riga + "," + (riga + 4) + ",")
                .contains(",named:the-quay,'=the quay,LOCALITY,LVA EST,,,SENTENCE,the quay," + quay + ",");
        assertThat(folder.resolve("tables/occurrences.csv")).content().contains(",REJECT,2025,geonames:456172,Riga,");
        assertThat(folder.resolve("tables/blocs.csv"))
                .content()
                .contains(
                        ",quay-league,Quay League,MEMBER,LVA; EST,Latvia; Estonia,2,ASSERTED,2025-03,'this month',\"Quay")
                .contains(",,may ask,PROPOSED,,,,POSSIBLE,,,may ask,");
    }

    @Test
    void formulas_are_defused_and_cells_quoted() throws Exception {
        assertThat(CsvWriter.cell("=SUM(1;2)")).isEqualTo("'=SUM(1;2)");
        assertThat(CsvWriter.cell("\n@x")).isEqualTo("\"'\n@x\"");
        assertThat(CsvWriter.cell("-1, \"a\"")).isEqualTo("\"'-1, \"\"a\"\"\"");
        assertThat(CsvWriter.cell(-1)).isEqualTo("-1");
        assertThat(CsvWriter.cell(null)).isEmpty();
        try (RecordFile record = filled("a.rapporteur")) {
            record.reject(List.of(new Rejection("+evil.txt", null, "first\r\nsecond")));
            new RecordExport(record, Wording.FULL).write(ExportFormat.CSV, folder.resolve("tables"), true);
        }
        assertThat(folder.resolve("tables/rejections.csv"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo(String.join(
                        "\r\n",
                        "origin,place,reason",
                        "'+evil.txt,,\"first",
                        "second\"",
                        "empty.txt,,holds no words",
                        "lines.jsonl#3,byte 17,no JSON: a brace is missing",
                        ""));
    }
}
