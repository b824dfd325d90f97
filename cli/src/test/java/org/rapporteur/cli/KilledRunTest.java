package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.RecordException;
import org.rapporteur.record.RecordFile;

/** However a run is carried out, and wherever it is killed, the record comes out the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledRunTest {

    private static final int REPORTS = 150;

    private static final int SIGKILLED = 128 + 9;

    /** A run may be over before it is seen to have begun, on a machine that is busy with something else. */
    private static final int MOST_RUNS = 5;

    private Path folder = Path.of("");
    private Path reports = Path.of("");
    private String inOneGo = "";

    @BeforeAll
    void read_all_in_one_go(@TempDir Path fresh) throws IOException {
        folder = fresh;
        reports = Files.createDirectory(folder.resolve("reports"));
        MadeUpReports.write(reports, REPORTS);
        inOneGo = recordOf("go.rapporteur", List.of(reports), "--threads", "4");
        assertThat(inOneGo.lines()).hasSizeGreaterThan(REPORTS);
    }

    @Test
    void a_run_that_was_killed_goes_on_to_the_same_record() throws IOException, InterruptedException {
        Path file = folder.resolve("killed.rapporteur");
        int there = killInMidRun(file);
        for (int run = 1; there < 0 && run < MOST_RUNS; run++) {
            file = folder.resolve("killed" + run + ".rapporteur");
            there = killInMidRun(file);
        }
        assertThat(there).as("reports in the record when the run was killed").isBetween(1, REPORTS - 1);

        Process again = child(file);
        String account = new String(again.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(again.waitFor()).as(account).isZero();
        assertThat(account).contains(", " + there + " already there,");
        assertThat(exported(file)).isEqualTo(inOneGo);
    }

    @Test
    void one_thread_gives_the_same_record_as_four() throws IOException {
        assertThat(recordOf("one.rapporteur", List.of(reports), "--threads", "1"))
                .isEqualTo(inOneGo);
    }

    @Test
    void files_in_another_order_give_the_same_record() throws IOException {
        List<Path> backwards = new ArrayList<>();
        try (Stream<Path> files = Files.list(reports)) {
            files.sorted().forEach(file -> backwards.add(0, file));
        }
        assertThat(recordOf("backwards.rapporteur", backwards)).isEqualTo(inOneGo);
    }

    /** Kills a run as soon as some reports are in; how many are, or -1 where all were in by then. */
    private int killInMidRun(Path record) throws IOException, InterruptedException {
        Process run = child(record);
        while (run.isAlive() && count(record) == 0) {
            run.waitFor(5, TimeUnit.MILLISECONDS);
        }
        int killed = run.destroyForcibly().waitFor();
        int there = count(record);
        return killed == SIGKILLED && there < REPORTS ? there : -1;
    }

    private static int count(Path record) {
        if (!Files.exists(record)) {
            return 0;
        }
        try (RecordFile opened = RecordFile.openReadOnly(record)) {
            return opened.reportIds().size();
        } catch (RecordException notYet) {
            return 0; // the child is about to write its tables
        }
    }

    private Process child(Path record) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "read",
                reports.toString(),
                "-r",
                record.toString(),
                "--threads",
                "1");
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private String recordOf(String name, List<Path> paths, String... options) throws IOException {
        Path file = folder.resolve(name);
        List<String> args = new ArrayList<>(List.of("read", "-r", file.toString()));
        args.addAll(List.of(options));
        paths.forEach(path -> args.add(path.toString()));
        Run run = Run.of(args.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return exported(file);
    }

    private static String exported(Path record) throws IOException {
        Path file = record.resolveSibling(record.getFileName() + ".jsonl");
        Run run = Run.of("export", "jsonl", "-r", record.toString(), "-o", file.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readString(file);
    }
}
