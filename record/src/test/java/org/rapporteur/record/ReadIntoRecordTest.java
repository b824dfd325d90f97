package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.attribution.Statement;
import org.rapporteur.attribution.StatementKind;
import org.rapporteur.copy.AlignedSpans;
import org.rapporteur.copy.CopyClass;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.intake.RawReport;
import org.rapporteur.intake.Rejection;
import org.rapporteur.intake.Report;
import org.rapporteur.pipeline.Progress;
import org.rapporteur.pipeline.Rapporteur;
import org.rapporteur.pipeline.ReadSummary;
import org.rapporteur.pipeline.Settings;
import org.rapporteur.pipeline.Stages;
import org.rapporteur.record.RecordException.Kind;
import org.rapporteur.text.Span;

/** The pipeline and the record together: interruption, resumption, a full disk, rejections over several runs. */
class ReadIntoRecordTest {

    private static final List<Path> INPUTS =
            IntStream.range(0, 90).mapToObj(i -> Path.of("note-" + i)).toList();

    private final Path folder;

    ReadIntoRecordTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static ReadSummary read(RecordFile record, int threads, Stages stages) {
        return Rapporteur.builder()
                .stages(stages)
                .settings(new Settings(threads, 16, Duration.ofSeconds(2)))
                .build()
                .read(INPUTS, record, Progress.NONE);
    }

    private static Stages stages() {
        return stages(origin -> false, Set.of("note-13", "note-70"));
    }

    private static Stages stages(Predicate<String> fatal, Set<String> unreadable) {
        return new Stages(
                (paths, inputs, rejections) -> paths.forEach(path -> inputs.accept(new RawReport(
                        path.toString(),
                        text(path.toString()).getBytes(StandardCharsets.UTF_8),
                        RawReport.Format.TEXT,
                        RawReport.Metadata.NONE))),
                (raw, taken, rejected) -> {
                    if (unreadable.contains(raw.origin())) {
                        rejected.accept(new Rejection(raw.origin(), "byte 7", "is not UTF-8"));
                    } else {
                        taken.accept(SampleAffair.report(
                                SampleAffair.id(raw.origin()), raw.origin(), text(raw.origin()), null, null));
                    }
                },
                report -> {
                    if (fatal.test(report.origin())) {
                        throw new OutOfMemoryError("made up for " + report.origin());
                    }
                    return SampleAffair.findings(report, List.of(), List.of()).text();
                },
                text -> List.of(statement(text.report())),
                (text, statements) -> List.of(),
                (ids, loader) -> IntStream.range(1, ids.size())
                        .mapToObj(i -> link(ids.get(0), ids.get(i)))
                        .toList(),
                (ids, loader, links) -> List.of(),
                (ids, loader, links) -> List.of(),
                (ids, loader, links, stories) -> List.of());
    }

    private static String text(String origin) {
        return "The clerk said that " + origin + " was filed. " + "It was long. ".repeat(40);
    }

    private static Statement statement(Report report) {
        return new Statement(
                report.id() + ".s1",
                report.id(),
                StatementKind.INDIRECT,
                new Span(0, 9),
                List.of(),
                new Span(10, 14),
                List.of(new Span(15, 40)),
                List.of(),
                null,
                List.of(),
                false,
                false,
                null,
                null,
                new Span(0, 40),
                SampleAffair.RULES);
    }

    private static CopyLink link(String original, String copy) {
        return new CopyLink(
                "c-" + copy,
                original,
                copy,
                false,
                List.of("the same words"),
                CopyClass.EDITED,
                List.of(new AlignedSpans(new Span(0, 9), new Span(0, 9), 1)),
                0.5,
                0.5,
                SampleAffair.RULES);
    }

    private List<String> inOneGo() {
        try (RecordFile record = RecordFile.open(folder.resolve("whole.rapporteur"))) {
            assertThat(read(record, 1, stages())).isEqualTo(new ReadSummary(90, 88, 0, 2, true));
            assertThat(record.totals().inputs()).isEqualTo(90);
            return Contents.of(record);
        }
    }

    @Test
    void the_number_of_threads_does_not_show_in_the_export() throws Exception {
        try (RecordFile record = RecordFile.open(folder.resolve("many.rapporteur"))) {
            read(record, 7, stages());
            assertThat(Contents.of(record)).isEqualTo(inOneGo());
        }
    }

    @Test
    void an_interrupted_run_resumes_to_the_same_export() throws Exception {
        Path file = folder.resolve("broken.rapporteur");
        try (RecordFile record = RecordFile.open(file)) {
            assertThatThrownBy(() -> read(record, 3, stages("note-55"::equals, Set.of("note-13", "note-70"))))
                    .isInstanceOf(OutOfMemoryError.class);
            assertThat(record.totals().reports()).isEqualTo(47);
            assertThat(record.isAffairCurrent()).isFalse();
        }
        try (RecordFile record = RecordFile.open(file)) {
            assertThat(read(record, 2, stages())).isEqualTo(new ReadSummary(90, 41, 47, 2, true));
            assertThat(Contents.of(record)).isEqualTo(inOneGo());
        }
    }

    @Test
    void a_run_that_ended_before_the_work_across_reports_does_it_next_time() {
        Path file = folder.resolve("late.rapporteur");
        try (RecordFile record = RecordFile.open(file)) {
            read(record, 2, stages());
            record.add(List.of(SampleAffair.note()));
        }
        try (RecordFile record = RecordFile.open(file)) {
            assertThat(read(record, 2, stages())).isEqualTo(new ReadSummary(90, 0, 88, 2, true));
            assertThat(record.affair().copies()).hasSize(88);
            assertThat(record.isAffairCurrent()).isTrue();
        }
    }

    @Test
    void a_full_disk_ends_the_run_with_the_batches_before_and_a_rerun_completes_it() throws Exception {
        Path file = folder.resolve("full.rapporteur");
        try (RecordFile record = Opening.forWriting(file, Schema.current())) {
            record.limitGrowth(50);
            assertThatThrownBy(() -> read(record, 3, stages()))
                    .isInstanceOfSatisfying(
                            RecordException.class, e -> assertThat(e.kind()).isEqualTo(Kind.DISK_FULL))
                    .hasMessageContaining("full.rapporteur");
        }
        try (RecordFile record = RecordFile.openReadOnly(file)) {
            assertThat(record.totals().reports()).isPositive().isLessThan(88);
            for (String id : record.reportIds()) {
                assertThat(record.report(id).statements()).hasSize(1);
            }
        }
        try (RecordFile record = RecordFile.open(file)) {
            read(record, 2, stages());
            assertThat(Contents.of(record)).isEqualTo(inOneGo());
        }
    }

    @Test
    void an_input_that_reads_well_now_is_no_longer_listed_as_rejected() {
        Path file = folder.resolve("mended.rapporteur");
        try (RecordFile record = RecordFile.open(file)) {
            read(record, 2, stages(origin -> false, Set.of("note-13", "note-70")));
            assertThat(record.rejections()).hasSize(2);
        }
        try (RecordFile record = RecordFile.open(file)) {
            read(record, 2, stages(origin -> false, Set.of("note-70")));
            assertThat(record.rejections()).extracting(Rejection::origin).containsExactly("note-70");
            assertThat(record.totals().inputs()).isEqualTo(90);
        }
    }

    @Test
    void a_report_that_stands_in_the_record_and_breaks_later_is_both_until_it_reads_again() {
        Path file = folder.resolve("wavering.rapporteur");
        for (Set<String> unreadable : List.of(Set.<String>of(), Set.of("note-5"))) {
            try (RecordFile record = RecordFile.open(file)) {
                read(record, 2, stages(origin -> false, unreadable));
                assertThat(record.rejections()).hasSize(unreadable.size());
            }
        }
        try (RecordFile record = RecordFile.open(file)) {
            read(record, 2, stages(origin -> false, Set.of()));
            assertThat(record.rejections()).isEmpty();
            assertThat(record.totals().reports()).isEqualTo(90);
        }
    }
}
