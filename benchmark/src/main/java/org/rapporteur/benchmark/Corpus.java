package org.rapporteur.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.rapporteur.intake.RawReport;
import org.rapporteur.pipeline.Rapporteur;
import org.rapporteur.pipeline.Reading;
import org.rapporteur.pipeline.ReportFindings;
import org.rapporteur.pipeline.Stages;

/** The reports to measure on: those under {@code -p path=…}, else the example affair; all kept in memory. */
@State(Scope.Benchmark)
public class Corpus {

    @Param("examples/mackerel/reports")
    public String path = "";

    final Stages stages = Stages.standard();
    final Rapporteur rapporteur = Rapporteur.builder().stages(stages).threads(1).build();
    final List<RawReport> raw = new ArrayList<>();
    final List<ReportFindings> findings = new ArrayList<>();

    /** Reads everything once; what cannot be read is left out. */
    @Setup
    public void read() {
        stages.walker().walk(List.of(Path.of(path)), this::read, rejected -> {});
        if (raw.isEmpty()) {
            throw new IllegalArgumentException("no reports under " + path);
        }
    }

    private void read(RawReport report) {
        if (rapporteur.read(report) instanceof Reading.Read read) {
            raw.add(report);
            findings.add(read.findings());
        }
    }

    /** How many sentences all reports have together. */
    long sentences() {
        return findings.stream().mapToLong(it -> it.text().sentences().size()).sum();
    }
}
