package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.event.PloverModes;
import org.rapporteur.event.PloverType;
import org.rapporteur.record.RecordFile;
import org.rapporteur.text.WordList;

class RecordExportTest {

    private final Path folder;

    RecordExportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void what_is_there_already_is_kept_unless_it_may_be_replaced(ExportFormat format) throws Exception {
        Path target = folder.resolve("out");
        try (RecordFile record = Samples.record()) {
            RecordExport export = new RecordExport(record, Wording.FULL);
            export.write(format, target, false);
            assertThatThrownBy(() -> export.write(format, target, false))
                    .isInstanceOf(FileAlreadyExistsException.class);
            export.write(format, target, true);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @Test
    void tables_need_a_folder_or_a_zip() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        try (RecordFile record = Samples.record()) {
            RecordExport export = new RecordExport(record, Wording.FULL);
            assertThatThrownBy(() -> export.write(ExportFormat.GDELT, file, true))
                    .isInstanceOf(NotDirectoryException.class)
                    .hasMessageContaining(".zip");
            assertThatThrownBy(() -> export.write(ExportFormat.GDELT, OutputStream.nullOutputStream()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(file).hasContent("mine");
    }

    @Test
    void a_timeline_has_what_timelinejs_asks_for_and_only_harmless_html() throws Exception {
        JsonNode timeline = new ObjectMapper().readTree(Mackerel.text(ExportFormat.TIMELINEJS, Wording.FULL));
        assertThat(timeline.get("events")).hasSizeGreaterThan(20).allSatisfy(event -> {
            assertThat(event.at("/start_date/year").isInt()).isTrue();
            assertThat(event.at("/text/headline").asText()).isNotBlank();
            assertThat(Jsoup.isValid(event.at("/text/text").asText(), Safelist.basic()))
                    .isTrue();
        });
        assertThat(TimelineExport.escape("<script>&\"'")).isEqualTo("&lt;script&gt;&amp;&quot;&#39;");
    }

    @Test
    void cells_of_tab_files_cannot_break_their_row() {
        assertThat(Tsv.cell("a\tb\r\nc\u2028d\u0000e \"f\"")).isEqualTo("a b c d e 'f'");
        assertThat(Tsv.cell("=1+1")).as("no spreadsheet reads these").isEqualTo("=1+1");
    }

    @Test
    void every_type_and_mode_has_a_cameo_code_with_a_value() {
        Cameo cameo = new Cameo();
        PloverModes modes = new PloverModes();
        for (PloverType type : PloverType.values()) {
            assertThat(cameo.code(type, null).code()).startsWith(type.cameoRoot());
            for (String mode : modes.of(type)) {
                double value = cameo.goldstein(cameo.code(type, mode));
                assertThat(value > 0).as(type + " " + mode).isEqualTo(type.quad() < 3);
            }
        }
        assertThat(cameo.code(PloverType.COERCE, "curfew").code()).isEqualTo("1723");
        assertThat(cameo.code(PloverType.ASSAULT, "drone").root()).isEqualTo("19");
    }

    @Test
    void the_modes_of_the_cameo_file_are_plovers() {
        PloverModes modes = new PloverModes();
        for (WordList.Row row : WordList.read(Cameo.class, "cameo.tsv").rows()) {
            PloverType type = PloverType.valueOf(row.field(0));
            boolean known = row.field(1).isEmpty() || modes.of(type).contains(row.field(1));
            assertThat(known).as("line " + row.line()).isTrue();
            assertThat(row.field(2)).as("line " + row.line()).matches("\\d{3,4}");
        }
    }

    @Test
    void countries_have_the_codes_of_other_data_sets() {
        CountryCodes codes = new CountryCodes();
        assertThat(codes.of("ISL")).isEqualTo(new CountryCodes.Codes("Iceland", "IS", "IC", "395"));
        assertThat(codes.of("DEU").fips()).isEqualTo("GM");
        assertThat(codes.of("EUR").name()).isEmpty();
        for (WordList.Row row :
                WordList.read(CountryCodes.class, "country-codes.tsv").rows()) {
            assertThat(row.field(0)).matches("[A-Z]{3}");
            assertThat(row.field(3)).as(row.field(0)).matches("([A-Z]{2})?");
            assertThat(row.field(4)).as(row.field(0)).matches("\\d{0,3}");
        }
    }

    @Test
    void long_quotations_are_cut_at_a_word() {
        String cut = Wording.TEXT_FREE.quoted("mackerel ".repeat(20));
        assertThat(cut).endsWith("mackerel …").hasSizeLessThanOrEqualTo(Wording.LONGEST + 2);
        assertThat(Wording.TEXT_FREE.quoted("\ud83d\udea2".repeat(60))).doesNotContain("\ud83d …");
        assertThat(Wording.TEXT_FREE.quoted("short")).isEqualTo("short");
        assertThat(Wording.FULL.passage("text")).isEqualTo("text");
        assertThat(Wording.TEXT_FREE.passage("text")).isNull();
    }
}
