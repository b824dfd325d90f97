package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.record.RecordFile;

/** No long stretch of any report stands in a text-free export, in whatever format. */
@TestInstance(Lifecycle.PER_CLASS)
class TextFreeTest {

    /** What may be quoted, and a little for what stands around it in the same cell. */
    private static final int STRETCH = Wording.LONGEST + 5;

    private static final int STEP = 20;

    private final RecordFile record = Mackerel.open();

    /** Of each body text, white space and quotation marks aside. */
    private final Set<String> stretches = new HashSet<>();

    @BeforeAll
    void cut() {
        for (String id : record.reportIds()) {
            String text = plain(record.report(id).report().body());
            for (int i = 0; i + STRETCH <= text.length(); i += STEP) {
                stretches.add(text.substring(i, i + STRETCH));
            }
        }
    }

    @AfterAll
    void close() {
        record.close();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void passes_no_text_on(ExportFormat format, @TempDir Path folder) throws Exception {
        assertThat(passedOn(format, Wording.TEXT_FREE, folder)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"JSONL", "CSV", "PARQUET", "POLECAT", "ICEWS", "GDELT", "WEBANNO", "SCHEMAORG", "TIMELINEJS"})
    void which_the_full_export_does(ExportFormat format, @TempDir Path folder) throws Exception {
        assertThat(passedOn(format, Wording.FULL, folder)).isNotEmpty();
    }

    /** Stretches of body text that stand in an export. */
    private Set<String> passedOn(ExportFormat format, Wording wording, Path folder) throws Exception {
        String export = plain(Written.words(record, format, wording, folder));
        Set<String> found = new HashSet<>();
        for (int i = 0; i + STRETCH <= export.length(); i++) {
            String stretch = export.substring(i, i + STRETCH);
            if (stretches.contains(stretch)) {
                found.add(stretch);
            }
        }
        return found;
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\"']+", " ");
    }
}
