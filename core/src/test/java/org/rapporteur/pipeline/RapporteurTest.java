package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.intake.Rejection;
import org.rapporteur.intake.Report;
import org.rapporteur.story.Story;

@Timeout(20)
class RapporteurTest {

    private final RememberingStore store = new RememberingStore();

    private static Rapporteur rapporteur(Stages stages, int threads) {
        return Rapporteur.builder()
                .stages(stages)
                .settings(new Settings(threads, 16, Duration.ofSeconds(2)))
                .build();
    }

    private static List<Path> paths(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Path.of((i % 10 == 3 ? "bad-" : i % 10 == 7 ? "badly-" : "report-") + i))
                .toList();
    }

    @Test
    void every_input_is_added_or_rejected_and_the_counts_add_up() {
        ReadSummary summary = rapporteur(FakeStages.with(FakeStages.SAID), 3).read(paths(100), store, Progress.NONE);

        assertThat(summary).isEqualTo(new ReadSummary(100, 80, 0, 20, true));
        assertThat(store.reports).hasSize(80);
        assertThat(store.rejections).hasSize(20);
    }

    @Test
    void what_is_stored_does_not_depend_on_the_number_of_threads() {
        Stages slowAtTimes = FakeStages.with(text -> {
            pause(text.report().origin().hashCode() % 3 == 0 ? 3 : 0);
            return FakeStages.SAID.attribute(text);
        });
        RememberingStore one = new RememberingStore();
        rapporteur(slowAtTimes, 1).read(paths(60), one, Progress.NONE);
        rapporteur(slowAtTimes, 8).read(paths(60), store, Progress.NONE);

        assertThat(new ArrayList<>(store.reports.keySet())).isEqualTo(new ArrayList<>(one.reports.keySet()));
        assertThat(store.rejections).isEqualTo(one.rejections);
        assertThat(store.affair).isEqualTo(one.affair);
    }

    @Test
    void findings_across_reports_come_sorted_by_id() {
        rapporteur(FakeStages.with(FakeStages.SAID), 2).read(paths(20), store, Progress.NONE);

        assertThat(store.affair.stories()).hasSize(16).isSortedAccordingTo(Comparator.comparing(Story::id));
    }

    @Test
    void a_stage_that_fails_costs_one_report_and_is_named() {
        Stages stages = FakeStages.with(text -> {
            if (text.report().origin().equals("report-5")) {
                throw new IllegalStateException("two cues, no source");
            }
            return FakeStages.SAID.attribute(text);
        });
        ReadSummary summary =
                rapporteur(stages, 2).read(List.of(Path.of("report-4"), Path.of("report-5")), store, Progress.NONE);

        assertThat(summary).isEqualTo(new ReadSummary(2, 1, 0, 1, true));
        assertThat(store.rejections)
                .containsExactly(new Rejection(
                        "report-5",
                        null,
                        "internal error in stage attribution: java.lang.IllegalStateException: two cues, no source"));
    }

    @Test
    void nesting_without_end_costs_one_report() {
        Stages stages = FakeStages.with(report -> FakeStages.annotate(endless(report, 0)), FakeStages.SAID);
        assertThat(rapporteur(stages, 1).read(paths(1), store, Progress.NONE).rejected())
                .isEqualTo(1);
        assertThat(store.rejections.get(0).reason())
                .startsWith("internal error in stage annotation: java.lang.StackOverflowError");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static Report endless(Report report, int depth) {
        return endless(report, depth + 1);
    }

    @Test
    void findings_that_point_nowhere_cost_one_report() {
        Stages stages = FakeStages.with(text -> List.of(FakeStages.statement(text, "nobody.s9")));
        rapporteur(stages, 1).read(paths(1), store, Progress.NONE);
        assertThat(store.rejections)
                .containsExactly(new Rejection(
                        "report-0", null, "internal error in stage attribution: no statement of id nobody.s9"));
    }

    @Test
    void reports_there_already_are_skipped_before_annotation() {
        AtomicInteger annotated = new AtomicInteger();
        Stages stages = FakeStages.with(
                report -> {
                    annotated.incrementAndGet();
                    return FakeStages.annotate(report);
                },
                FakeStages.SAID);
        rapporteur(stages, 2).read(paths(10), store, Progress.NONE);
        ReadSummary again = rapporteur(stages, 2).read(paths(12), store, Progress.NONE);

        assertThat(again).isEqualTo(new ReadSummary(12, 2, 8, 2, true));
        assertThat(annotated).hasValue(10);
    }

    @Test
    void nothing_new_means_no_work_across_reports() {
        Rapporteur rapporteur = rapporteur(FakeStages.with(FakeStages.SAID), 2);
        rapporteur.read(paths(10), store, Progress.NONE);
        assertThat(rapporteur.read(paths(10), store, Progress.NONE).regrouped()).isFalse();
        assertThat(store.regroupings).isEqualTo(1);
    }

    @Test
    void the_same_input_given_twice_is_one_report() {
        List<Path> twice = List.of(Path.of("report-1"), Path.of("report-1"));
        assertThat(rapporteur(FakeStages.with(FakeStages.SAID), 2).read(twice, store, Progress.NONE))
                .isEqualTo(new ReadSummary(2, 1, 1, 0, true));
    }

    @Test
    void reports_are_committed_in_batches() {
        rapporteur(FakeStages.with(FakeStages.SAID), 4).read(paths(40), store, Progress.NONE);
        assertThat(store.batches).hasSize(3).allMatch(size -> size <= 16);
    }

    @Test
    void a_finished_report_does_not_wait_longer_than_its_batch_may() {
        Stages slow = FakeStages.with(text -> {
            pause(text.report().origin().equals("report-1") ? 400 : 0);
            return FakeStages.SAID.attribute(text);
        });
        Rapporteur.builder()
                .stages(slow)
                .settings(new Settings(2, 16, Duration.ofMillis(50)))
                .build()
                .read(List.of(Path.of("report-0"), Path.of("report-1")), store, Progress.NONE);
        assertThat(store.batches).containsExactly(1, 1);
    }

    @Test
    void no_more_inputs_are_taken_up_than_can_be_worked_on() {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Stages plain = FakeStages.with(FakeStages.SAID);
        Stages.Walker counting = (paths, inputs, rejections) -> plain.walker()
                .walk(
                        paths,
                        raw -> {
                            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                            inputs.accept(raw);
                        },
                        rejections);
        Stages stages = new Stages(
                counting,
                plain.intake(),
                plain.annotation(),
                plain.attribution(),
                plain.events(),
                plain.copies(),
                plain.quotations(),
                plain.stories(),
                plain.occurrences());
        Progress leaving = new Progress() {
            @Override
            public void step(String origin) {
                inside.decrementAndGet();
                pause(1);
            }
        };
        rapporteur(stages, 2)
                .read(IntStream.range(0, 100).mapToObj(i -> Path.of("r" + i)).toList(), store, leaving);
        // Four on the belt, one before it, one just taken off.
        assertThat(most.get()).isLessThanOrEqualTo(6);
    }

    @Test
    void a_store_that_fails_ends_the_run_with_what_was_committed() {
        RememberingStore full = new RememberingStore() {
            @Override
            public synchronized void add(List<ReportFindings> findings) {
                if (reports.size() >= 16) {
                    throw new IllegalStateException("disk full");
                }
                super.add(findings);
            }
        };
        Rapporteur rapporteur = rapporteur(FakeStages.with(FakeStages.SAID), 4);
        assertThatThrownBy(() -> rapporteur.read(
                        IntStream.range(0, 500).mapToObj(i -> Path.of("r" + i)).toList(), full, Progress.NONE))
                .hasMessage("disk full");
        assertThat(full.reports).hasSize(16);
    }

    @Test
    void an_error_ends_the_run_after_the_batches_before_it() {
        Stages stages = FakeStages.with(text -> {
            if (text.report().origin().equals("r40")) {
                throw new OutOfMemoryError("made up");
            }
            return FakeStages.SAID.attribute(text);
        });
        assertThatThrownBy(() -> rapporteur(stages, 4)
                        .read(
                                IntStream.range(0, 100)
                                        .mapToObj(i -> Path.of("r" + i))
                                        .toList(),
                                store,
                                Progress.NONE))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(store.reports).hasSize(32);
        assertThat(store.isAffairCurrent()).isFalse();
    }

    @Test
    void a_walker_that_fails_ends_the_run_and_says_so() {
        Stages plain = FakeStages.with(FakeStages.SAID);
        Stages.Walker broken = (paths, inputs, rejections) -> {
            plain.walker().walk(paths, inputs, rejections);
            throw new IllegalStateException("the folder is gone");
        };
        Stages stages = new Stages(
                broken,
                plain.intake(),
                plain.annotation(),
                plain.attribution(),
                plain.events(),
                plain.copies(),
                plain.quotations(),
                plain.stories(),
                plain.occurrences());
        assertThatThrownBy(() -> rapporteur(stages, 2).read(paths(20), store, Progress.NONE))
                .hasMessage("the folder is gone");
    }

    @Test
    void progress_tells_every_input_and_the_stages_after_them() {
        List<String> told = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void started(long total) {
                told.add("of " + total);
            }

            @Override
            public void step(String origin) {
                told.add(origin);
            }

            @Override
            public void stage(String name) {
                told.add(name);
            }

            @Override
            public void done() {
                told.add("done");
            }
        };
        rapporteur(FakeStages.with(FakeStages.SAID), 4).read(paths(4), store, progress);
        assertThat(told)
                .containsExactly(
                        "of -1",
                        "report-0",
                        "report-1",
                        "report-2",
                        "bad-3",
                        "copies",
                        "quotations",
                        "stories",
                        "occurrences",
                        "done");
    }

    @Test
    void one_report_alone_is_read_without_a_store() {
        Rapporteur rapporteur = rapporteur(FakeStages.with(FakeStages.SAID), 1);
        assertThat(rapporteur.read(FakeStages.report("r")).statements()).hasSize(1);
        assertThat(rapporteur.read(FakeStages.raw("r"))).isInstanceOf(Reading.Read.class);
        assertThat(rapporteur.read(FakeStages.raw("badly")))
                .isEqualTo(new Reading.Rejected(new Rejection("badly", "byte 0", "holds no words")));
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
