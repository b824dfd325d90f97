package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.export.ExportFormat;

class ExportCommandTest {

    private final Path folder;
    private String record = "";

    ExportCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void makeRecord() {
        record = Run.bridgeRecord(folder).toString();
    }

    @Test
    void every_format_is_told_by_help_and_completed_by_the_shell() {
        String help = Run.of("export", "--help").out();
        String completion = Run.of("completion").out();
        for (ExportFormat format : ExportFormat.values()) {
            assertThat(help).containsPattern("\\R  " + format.id() + " +\\Q" + format.description() + "\\E");
            assertThat(completion)
                    .containsPattern("export_pos_param_args.*\"" + format.id() + "\"|\\b" + format.id() + "\\b");
        }
    }

    @Test
    void an_unknown_format_is_answered_with_those_there_are() {
        Run run =
                Run.of("export", "xlsx", "-r", record, "-o", folder.resolve("x").toString());
        assertThat(run.code()).isEqualTo(ExitStatus.USAGE.code());
        assertThat(run.err()).contains("there is no format 'xlsx'", "polecat", "parquet");
    }

    @Test
    void a_file_is_replaced_only_by_force() throws Exception {
        Path file = Files.writeString(folder.resolve("events.txt"), "mine");
        Run refused = Run.of("export", "polecat", "-r", record, "-o", file.toString());
        assertThat(refused.code()).isEqualTo(ExitStatus.IO.code());
        assertThat(refused.err()).contains(file.toString(), "--force");
        assertThat(file).hasContent("mine");
        assertThat(Run.of("export", "polecat", "--force", "-r", record, "-o", file.toString())
                        .code())
                .isZero();
        assertThat(file).content().startsWith("Event ID\tEvent Date");
    }

    @Test
    void json_lines_and_csv_replace_what_is_there_as_they_always_did() throws Exception {
        Path file = Files.writeString(folder.resolve("affair.jsonl"), "old");
        assertThat(Run.of("export", "jsonl", "-r", record, "-o", file.toString())
                        .code())
                .isZero();
        assertThat(file).content().startsWith("{");
    }

    @Test
    void what_a_format_has_no_room_for_is_told() {
        Run run = Run.of("export", "timelinejs", "-r", record);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("{");
        Run json = Run.of(
                "export",
                "prov",
                "--json",
                "-r",
                record,
                "-o",
                folder.resolve("p").toString());
        assertThat(json.out()).contains("\"format\"", "\"written\"", "\"left_out\"");
    }

    @Test
    void text_free_passes_no_text_on() {
        assertThat(Run.of("export", "jsonl", "-r", record).out()).contains("\"text\":\"");
        assertThat(Run.of("export", "jsonl", "--text-free", "-r", record).out())
                .contains("\"text\":null", "\"text_sha256\":\"");
    }
}
