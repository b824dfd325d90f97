package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.RecordFile;
import org.rapporteur.story.Occurrence;

/** Event files are read by position, as their users' loaders do, with a CSV reader that takes quotation marks in. */
class EventLayoutsTest {

    /** As published with the data set. */
    private static final String POLECAT =
            "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\tActor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw\tWikipedia Actor ID\tRecipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\tRecipient Sectors\tRecipient Title\tRecipient Name Raw\tWikipedia Recipient ID\tPlacename\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource\tPublication Date\tStory People\tStory Organizations\tStory Locations\tLanguage\tVersion";

    private static final String ICEWS =
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";

    private final Path folder;

    EventLayoutsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        return CSVFormat.TDF
                .builder()
                .get()
                .parse(Files.newBufferedReader(file))
                .getRecords();
    }

    private Path written(ExportFormat format, String name) throws IOException {
        Path target = folder.resolve(name);
        try (RecordFile record = Mackerel.open()) {
            new RecordExport(record, Wording.FULL).write(format, target, false);
        }
        return target;
    }

    private static List<Occurrence> occurrences() {
        try (RecordFile record = Mackerel.open()) {
            return record.affair().occurrences();
        }
    }

    @Test
    void polecat_has_its_forty_columns_and_nothing_moves_them() throws Exception {
        List<CSVRecord> rows = rows(written(ExportFormat.POLECAT, "events.txt"));
        assertThat(String.join("\t", rows.get(0))).isEqualTo(POLECAT);
        assertThat(rows).hasSizeGreaterThan(30).allMatch(row -> row.size() == 40);
        for (CSVRecord row : rows.subList(1, rows.size())) {
            assertThat(LocalDate.parse(row.get(1)).getYear()).isEqualTo(2023);
            assertThat(Double.parseDouble(row.get(4))).isBetween(-10.0, 10.0);
            assertThat(row.get(7)).isNotEmpty();
            assertThat(row.get(15)).isNotEmpty();
        }
        CSVRecord signed = rows.stream()
                .filter(row -> row.get(1).equals("2023-11-16") && row.get(2).equals("AGREE"))
                .findFirst()
                .orElseThrow();
        assertThat(Set.of(signed.get(7), signed.get(15))).containsExactlyInAnyOrder("Norway", "Iceland");
        assertThat(Set.of(signed.get(9), signed.get(17))).containsExactlyInAnyOrder("385", "395");
    }

    @Test
    void an_event_in_the_world_is_one_row_for_each_dyad_however_often_it_is_told() throws Exception {
        List<CSVRecord> rows = rows(written(ExportFormat.POLECAT, "events.txt"));
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> assertThat(ids.add(row.get(0))).as(row.get(0)).isTrue());
        Occurrence told = occurrences().stream()
                .filter(occurrence -> occurrence.eventIds().size() >= 4)
                .findFirst()
                .orElseThrow();
        assertThat(rows.stream().filter(row -> row.get(0).startsWith(told.id())))
                .hasSize(told.actors().size() * told.recipients().size());
    }

    @Test
    void what_was_only_planned_feared_or_denied_is_no_event_and_is_counted() throws Exception {
        try (RecordFile record = Mackerel.open()) {
            Tally tally =
                    new RecordExport(record, Wording.FULL).write(ExportFormat.ICEWS, folder.resolve("i.tab"), false);
            assertThat(tally.leftOut()).containsKeys("only future", "only hypothetical");
            int left = tally.leftOut().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            Set<String> kept = new HashSet<>();
            rows(folder.resolve("i.tab.evidence.tsv")).forEach(row -> kept.add(row.get(1)));
            assertThat(kept).hasSize(1 + record.affair().occurrences().size() - left); // with the header
        }
    }

    @Test
    void the_evidence_leads_from_each_row_to_its_words() throws Exception {
        Path events = written(ExportFormat.POLECAT, "events.txt");
        List<CSVRecord> evidence = CSVFormat.TDF
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(folder.resolve("events.txt.evidence.tsv")))
                .getRecords();
        Set<String> shown = new HashSet<>();
        boolean copy = false;
        try (RecordFile record = Mackerel.open()) {
            for (CSVRecord row : evidence) {
                shown.add(row.get("Event ID"));
                copy |= !row.get("Copy Of").isEmpty() && row.get("Independent").equals("false");
                String text = record.text(row.get("Report"));
                assertThat(at(text, row.get("Trigger Span"))).isEqualTo(row.get("Trigger"));
                assertThat(at(text, row.get("Sentence Span")).replaceAll("\\s+", " "))
                        .contains(row.get("Trigger"));
            }
        }
        assertThat(copy).as("a mention in a copy is evidence, marked as one").isTrue();
        rows(events).stream().skip(1).forEach(row -> assertThat(shown).contains(row.get(0)));
    }

    /** As R's substr or Python's slices do: by code points. */
    private static String at(String text, String range) {
        String[] ends = range.split("-", -1);
        int begin = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
        return text.substring(begin, text.offsetByCodePoints(0, Integer.parseInt(ends[1])))
                .replace('"', '\'');
    }

    @Test
    void icews_has_its_twenty_columns() throws Exception {
        List<CSVRecord> rows = rows(written(ExportFormat.ICEWS, "events.tab"));
        assertThat(String.join("\t", rows.get(0))).isEqualTo(ICEWS);
        assertThat(rows).allMatch(row -> row.size() == 20);
        for (CSVRecord row : rows.subList(1, rows.size())) {
            assertThat(Long.parseLong(row.get(0))).isBetween(1L, 1L << 53);
            assertThat(row.get(6)).matches("(0[3-9]|1\\d|20)\\d{1,2}");
            assertThat(Integer.parseInt(row.get(12))).isPositive();
        }
    }

    @Test
    void gdelt_has_its_columns_and_each_mention_an_event() throws Exception {
        Path gdelt = written(ExportFormat.GDELT, "gdelt");
        List<CSVRecord> events = rows(gdelt.resolve("events.export.CSV"));
        List<CSVRecord> mentions = rows(gdelt.resolve("events.mentions.CSV"));
        assertThat(events).isNotEmpty().allMatch(row -> row.size() == 61);
        assertThat(mentions).hasSizeGreaterThan(events.size()).allMatch(row -> row.size() == 16);
        Set<String> ids = new HashSet<>();
        for (CSVRecord row : events) {
            ids.add(row.get(0));
            assertThat(row.get(1)).matches("2023\\d{4}");
            assertThat(row.get(26)).startsWith(row.get(27));
            assertThat(row.get(27)).startsWith(row.get(28));
            assertThat(row.get(29)).matches("[1-4]");
            assertThat(Integer.parseInt(row.get(51))).isBetween(0, 5); // ActionGeo_Type
        }
        mentions.forEach(row -> assertThat(ids).contains(row.get(0)));
        assertThat(events.stream().filter(row -> row.get(53).equals("IC")))
                .as("Reykjavík by its FIPS country")
                .isNotEmpty();
    }

    @Test
    void plover_records_keep_lists_and_status() throws Exception {
        List<JsonNode> records = new ArrayList<>();
        for (String line : Mackerel.text(ExportFormat.PLOVER, Wording.FULL).split("\n", -1)) {
            if (!line.isEmpty()) {
                records.add(new ObjectMapper().readTree(line));
            }
        }
        assertThat(records).hasSizeGreaterThan(40).allSatisfy(record -> {
            Stream.of("id", "date", "actor", "event")
                    .forEach(
                            name -> assertThat(record.hasNonNull(name)).as(name).isTrue());
            assertThat(record.get("actor").isArray()).isTrue();
        });
        assertThat(records).anyMatch(record -> record.get("status").asText().equals("hypothetical"));
        assertThat(records).anyMatch(record -> record.get("actor").size() > 1);
    }
}
