package org.rapporteur.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.rapporteur.copy.CopyComparer;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.pipeline.ReportFindings;

/** Comparing two reports in full, on one thread: pairs per second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
public class CopyBenchmark {

    /** More reports make no other pairs, only more of them. */
    private static final int MOST_REPORTS = 20;

    /** Counts pairs beside JMH's own operations. */
    @State(Scope.Thread)
    @AuxCounters
    public static class Count {
        public long pairs;
    }

    private final CopyComparer comparer = new CopyComparer();
    private final List<ReadReport> reports = new ArrayList<>();

    /** Takes the first reports of the corpus. */
    @Setup
    public void take(Corpus corpus) {
        corpus.findings.stream()
                .limit(MOST_REPORTS)
                .map(ReportFindings::toReadReport)
                .forEach(reports::add);
    }

    /** Each report with each later one. */
    @Benchmark
    public void allPairs(Count count, Blackhole hole) {
        for (int i = 0; i < reports.size(); i++) {
            for (int j = i + 1; j < reports.size(); j++) {
                hole.consume(comparer.compare(reports.get(i), reports.get(j)));
                count.pairs++;
            }
        }
    }
}
