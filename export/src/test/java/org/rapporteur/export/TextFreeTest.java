package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.record.RecordFile;

/** No long stretch of any report stands in a text-free export, in whatever format. */
class TextFreeTest {

    /** What may be quoted, and a little for what stands around it in the same cell. */
    private static final int STRETCH = Wording.LONGEST + 5;

    private static final int STEP = 20;

    private final Path folder;

    TextFreeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void passes_no_text_on(ExportFormat format) throws Exception {
        assertThat(stretches(exported(format, Wording.TEXT_FREE))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"JSONL", "CSV", "PARQUET", "POLECAT", "ICEWS", "GDELT", "WEBANNO", "SCHEMAORG", "TIMELINEJS"})
    void which_the_full_export_does(ExportFormat format) throws Exception {
        assertThat(stretches(exported(format, Wording.FULL))).isNotEmpty();
    }

    /** Stretches of body text that stand in an export, white space and quotation marks aside. */
    private static List<String> stretches(String export) {
        String plain = plain(export);
        List<String> found = new ArrayList<>();
        try (RecordFile record = Mackerel.open()) {
            for (String id : record.reportIds()) {
                String text = plain(record.report(id).report().body());
                for (int i = 0; i + STRETCH <= text.length(); i += STEP) {
                    if (plain.contains(text.substring(i, i + STRETCH))) {
                        found.add(text.substring(i, i + STRETCH));
                        i = text.length(); // one of each report is enough
                    }
                }
            }
        }
        return found;
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\"']+", " ");
    }

    private String exported(ExportFormat format, Wording wording) throws Exception {
        Path target = folder.resolve("out");
        try (RecordFile record = Mackerel.open()) {
            new RecordExport(record, wording).write(format, target, false);
        }
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(file.toString().endsWith(".parquet") ? parquet(file) : decoded(file));
            }
        }
        return all.toString();
    }

    /** Escapes of JSON, HTML and XML undone. */
    private static String decoded(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String json = text.replace("\\n", " ").replace("\\\"", "\"");
        return StringEscapeUtils.unescapeHtml4(json).replace("&#39;", "'");
    }

    private static String parquet(Path file) throws Exception {
        StringBuilder all = new StringBuilder();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM '" + file + "'")) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    all.append(rows.getString(i)).append('\n');
                }
            }
        }
        return all.toString();
    }
}
