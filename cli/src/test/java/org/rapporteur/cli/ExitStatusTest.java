package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a script sees when things go wrong. */
class ExitStatusTest {

    @Test
    void the_codes_are_a_promise_to_scripts() {
        assertThat(ExitStatus.values()).extracting(ExitStatus::code).containsExactly(0, 1, 2, 3, 4, 5, 6, 141);
    }

    @Test
    void a_misspelt_command_is_answered_with_the_right_one() {
        Run run = Run.of("breif");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("breif").contains("brief").contains("--help");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void no_command_is_a_misuse_that_says_what_there_is() {
        Run run = Run.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("read, brief, show");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "brief",
                "show",
                "who",
                "search",
                "compare",
                "timeline",
                "sources",
                "export",
                "correct",
                "evaluate",
                "completion"
            })
    void every_command_has_help_with_an_example(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: rapporteur " + command, "Example:", "--json");
    }

    @Test
    void a_wrong_actor_file_is_named_with_its_line(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("blocs.tsv"), "NATO\tSWE\tfriend\t2024\t\tmine\n");
        String record = folder.resolve("x.rapporteur").toString();
        Run told = Run.of("read", folder.toString(), "-r", record, "--actors", folder.toString());
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("blocs.tsv:1: column 3 is \"friend\"");
        Run set = Run.of(
                Map.of("RAPPORTEUR_ACTORS", folder.resolve("nowhere").toString()),
                false,
                "read",
                folder.toString(),
                "-r",
                record);
        assertThat(set.code()).isEqualTo(2);
        assertThat(set.err()).contains("nowhere: no folder of actor files");
    }

    @Test
    void a_missing_record_is_named(@TempDir Path folder) {
        Path file = folder.resolve("nowhere.rapporteur");
        for (String command : new String[] {"brief", "timeline"}) {
            Run run = Run.of(command, "-r", file.toString());
            assertThat(run.code()).isEqualTo(ExitStatus.RECORD.code());
            assertThat(run.err()).contains("nowhere.rapporteur").doesNotContain("Exception", "\tat ");
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_that_is_no_record_is_named_and_left_alone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "milk, bread");
        assertThat(Run.of("show", "a1", "-r", file.toString()).code()).isEqualTo(ExitStatus.RECORD.code());
        assertThat(file).hasContent("milk, bread");
    }

    @Test
    void a_page_that_cannot_be_written_is_an_input_output_failure(@TempDir Path folder) {
        String record = Run.bridgeRecord(folder).toString();
        Run run = Run.of(
                "brief",
                "-r",
                record,
                "--html",
                folder.resolve("no/such/folder.html").toString());
        assertThat(run.code()).isEqualTo(ExitStatus.IO.code());
    }

    @Test
    void an_unknown_task_is_answered_with_the_known_ones() {
        Run run = Run.of("evaluate", "astrology", "--gold", "x");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "astrology",
                        "actor-spans, attribution, dyads, events, intake, pairs, places, quotations, records, reprints, "
                                + "seeds, statements, stories, times");
    }

    @Test
    void gold_that_is_missing_or_no_gold_is_named(@TempDir Path folder) throws IOException {
        assertThat(Run.of("evaluate", "pairs").err()).contains("--gold");
        for (String task :
                new String[] {"attribution", "intake", "pairs", "reprints", "seeds", "statements", "stories"}) {
            Run missing =
                    Run.of("evaluate", task, "--gold", folder.resolve("none").toString());
            assertThat(missing.code()).as(task).isEqualTo(ExitStatus.IO.code());
            assertThat(missing.err()).as(task).contains("none").doesNotContain("\tat ");
        }
        Path garbage = Files.writeString(folder.resolve("garbage.jsonl"), "milk, bread\n");
        for (String task : new String[] {"attribution", "intake", "pairs", "reprints", "stories"}) {
            Run broken = Run.of("evaluate", task, "--gold", garbage.toString());
            assertThat(broken.code()).as(task).isEqualTo(ExitStatus.IO.code());
            assertThat(broken.err()).as(task).containsPattern("garbage.jsonl(:|, line )1");
        }
    }

    @Test
    void csv_needs_a_place_to_write_to(@TempDir Path folder) {
        String record = Run.bridgeRecord(folder).toString();
        assertThat(Run.of("export", "csv", "-r", record).code()).isEqualTo(2);
    }

    @Test
    void a_closed_pipe_ends_quietly_and_a_full_disk_does_not() {
        assertThat(broken("Broken pipe")).isEqualTo(new Run(141, "", ""));
        Run full = broken("No space left on device");
        assertThat(full.code()).isEqualTo(ExitStatus.IO.code());
        assertThat(full.err()).containsOnlyOnce("No space left on device");
    }

    private static Run broken(String reason) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        Shell shell = new Shell(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new GuardedOutput(out), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                false,
                false);
        return new Run(Main.run(shell, "completion"), "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void completion_prints_a_script_that_knows_the_commands() {
        assertThat(Run.of("completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("timeline", "compare", "not-copy");
    }
}
