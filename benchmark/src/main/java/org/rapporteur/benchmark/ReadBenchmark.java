package org.rapporteur.benchmark;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.rapporteur.intake.RawReport;
import org.rapporteur.pipeline.ReportFindings;

/** The stages for one report, on one thread: sentences per second; the main score is whole corpora per second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
public class ReadBenchmark {

    /** Counts sentences beside JMH's own operations. */
    @State(Scope.Thread)
    @AuxCounters
    public static class Count {
        public long sentences;
    }

    /** Sentences, tokens, tags, quotations, times. */
    @Benchmark
    public void annotation(Corpus corpus, Count count, Blackhole hole) {
        for (ReportFindings findings : corpus.findings) {
            hole.consume(corpus.stages.annotation().annotate(findings.report()));
        }
        count.sentences += corpus.sentences();
    }

    /** Statements, on text that is annotated already. */
    @Benchmark
    public void attribution(Corpus corpus, Count count, Blackhole hole) {
        for (ReportFindings findings : corpus.findings) {
            hole.consume(corpus.stages.attribution().attribute(findings.text()));
        }
        count.sentences += corpus.sentences();
    }

    /** Events, on text whose statements are known. */
    @Benchmark
    public void events(Corpus corpus, Count count, Blackhole hole) {
        for (ReportFindings findings : corpus.findings) {
            hole.consume(corpus.stages.events().code(findings.text(), findings.statements()));
        }
        count.sentences += corpus.sentences();
    }

    /** From bytes to labelled blocks. */
    @Benchmark
    public void intake(Corpus corpus, Count count, Blackhole hole) {
        for (RawReport raw : corpus.raw) {
            corpus.stages.intake().read(raw, hole::consume, hole::consume);
        }
        count.sentences += corpus.sentences();
    }

    /** Everything from bytes to findings. */
    @Benchmark
    public void oneReport(Corpus corpus, Count count, Blackhole hole) {
        for (RawReport raw : corpus.raw) {
            hole.consume(corpus.rapporteur.read(raw));
        }
        count.sentences += corpus.sentences();
    }
}
