package org.rapporteur.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.rapporteur.record.RecordFile;

/** Writing the corpus into a record and loading it back: milliseconds for the whole corpus. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
public class RecordBenchmark {

    private Path folder = Path.of("");
    private Path full = Path.of("");
    private int written;

    /** Writes the record that is loaded. */
    @Setup
    public void write(Corpus corpus) throws IOException {
        folder = Files.createTempDirectory("rapporteur-benchmark");
        full = folder.resolve("full.rapporteur");
        try (RecordFile record = RecordFile.open(full)) {
            record.add(corpus.findings);
        }
    }

    /** A new record with all reports, in one transaction. */
    @Benchmark
    public void writeAll(Corpus corpus) {
        try (RecordFile record = RecordFile.open(folder.resolve("new" + written++ + ".rapporteur"))) {
            record.add(corpus.findings);
        }
    }

    /** All reports with their findings. */
    @Benchmark
    public void loadAll(Blackhole hole) {
        try (RecordFile record = RecordFile.openReadOnly(full)) {
            for (String id : record.reportIds()) {
                hole.consume(record.report(id));
            }
        }
    }

    /** Deletes the records that an iteration wrote. */
    @TearDown(Level.Iteration)
    public void sweep() throws IOException {
        delete("new");
    }

    /** Deletes everything. */
    @TearDown
    public void clean() throws IOException {
        delete("");
        Files.delete(folder);
    }

    private void delete(String beginning) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> old = files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            for (Path file : old) {
                Files.delete(file);
            }
        }
    }
}
