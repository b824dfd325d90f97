package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.intake.Rejection;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.pipeline.ReportFindings;
import org.rapporteur.text.EvidencedDate;

class RecordFileTest {

    private final Path folder;

    RecordFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file() {
        return folder.resolve("quay ? é%20.rapporteur");
    }

    @Test
    void every_report_comes_back_as_it_went_in() {
        List<ReportFindings> all = List.of(SampleAffair.wire(), SampleAffair.mill(), SampleAffair.note());
        try (RecordFile record = RecordFile.open(file())) {
            record.add(all);
        }
        try (RecordFile record = RecordFile.openReadOnly(file())) {
            for (ReportFindings one : all) {
                assertThat(record.report(one.report().id()))
                        .usingRecursiveComparison()
                        .isEqualTo(one.toReadReport());
            }
        }
    }

    @Test
    void the_findings_across_reports_come_back_and_replace_the_old_ones() {
        try (RecordFile record = RecordFile.open(file())) {
            SampleAffair.fill(record);
            assertThat(record.affair()).isEqualTo(SampleAffair.affair());
            assertThat(record.isAffairCurrent()).isTrue();

            record.replaceAffair(Affair.NONE);
            assertThat(record.affair()).isEqualTo(Affair.NONE);
        }
    }

    @Test
    void dates_are_put_in_the_place_of_those_noted_before() {
        ReadReport wire = SampleAffair.wire().toReadReport();
        EvidencedDate borrowed = EvidencedDate.parse("2024-05-07", "through another report: a copy of note.txt");
        EvidencedDate monday = EvidencedDate.parse("2024-05-06", "'Monday' in a report of 2024-05-07");
        try (RecordFile record = RecordFile.open(file())) {
            SampleAffair.fill(record);
            assertThat(record.datedByOthers()).isEmpty();

            record.date(List.of(dated(wire, borrowed, monday)));
            assertThat(record.datedByOthers()).containsExactly(wire.id());
            assertThat(record.report(wire.id())).usingRecursiveComparison().isEqualTo(dated(wire, borrowed, monday));

            record.date(List.of(dated(wire, null, null)));
            assertThat(record.datedByOthers()).isEmpty();
            assertThat(record.report(wire.id())).usingRecursiveComparison().isEqualTo(dated(wire, null, null));
        }
    }

    @Test
    void dates_of_reports_that_are_not_there_are_passed_over() {
        try (RecordFile record = RecordFile.open(file())) {
            record.date(List.of(SampleAffair.wire().toReadReport()));
            assertThat(record.reportIds()).isEmpty();
        }
    }

    private static ReadReport dated(
            ReadReport read, @Nullable EvidencedDate published, @Nullable EvidencedDate findings) {
        return new ReadReport(
                read.report().withPublished(published),
                read.sentences(),
                read.quotations(),
                read.statements().stream().map(one -> dated(one, findings)).toList(),
                read.events().stream().map(one -> one.on(findings)).toList(),
                read.blocs());
    }

    private static Statement dated(Statement one, @Nullable EvidencedDate said) {
        return new Statement(
                one.id(),
                one.reportId(),
                one.kind(),
                one.sourceWords(),
                one.sources(),
                one.cue(),
                one.content(),
                one.relays(),
                one.addressee(),
                one.stances(),
                one.attitude(),
                one.negated(),
                said,
                one.parent(),
                one.passage(),
                one.provenance());
    }

    @Test
    void a_closed_record_is_one_file() throws Exception {
        try (RecordFile record = RecordFile.open(file())) {
            SampleAffair.fill(record);
        }
        try (RecordFile record = RecordFile.openReadOnly(file());
                var files = Files.list(folder)) {
            assertThat(record.reports()).hasSize(3);
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void a_report_there_already_is_left_as_it_is() {
        try (RecordFile record = RecordFile.open(file())) {
            record.add(List.of(SampleAffair.wire(), SampleAffair.wire()));
            record.replaceAffair(Affair.NONE);
            record.add(List.of(SampleAffair.wire()));

            assertThat(record.reportIds()).containsExactly(SampleAffair.id("wire.txt"));
            assertThat(record.isAffairCurrent()).isTrue();
        }
    }

    @Test
    void new_reports_make_the_findings_across_reports_stale() {
        try (RecordFile record = RecordFile.open(file())) {
            assertThat(record.isAffairCurrent()).isTrue();
            record.add(List.of(SampleAffair.note()));
            assertThat(record.isAffairCurrent()).isFalse();
        }
    }

    @Test
    void findings_that_contradict_the_record_are_refused_as_a_whole() {
        try (RecordFile record = RecordFile.open(file())) {
            record.add(List.of(SampleAffair.wire()));
            assertThatThrownBy(() -> record.replaceAffair(SampleAffair.affair()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(record.affair()).isEqualTo(Affair.NONE);
            assertThat(record.isAffairCurrent()).isFalse();
        }
    }

    @Test
    void an_unknown_report_is_no_such_element() {
        try (RecordFile record = RecordFile.open(file())) {
            assertThatThrownBy(() -> record.report("beef")).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void a_rejection_is_noted_once_with_its_newest_reason() {
        try (RecordFile record = RecordFile.open(file())) {
            record.reject(SampleAffair.rejections());
            record.reject(List.of(new Rejection("empty.txt", null, "holds only white space")));

            assertThat(record.rejections())
                    .containsExactly(
                            new Rejection("empty.txt", null, "holds only white space"),
                            new Rejection("lines.jsonl#3", "byte 17", "no JSON: a brace is missing"));
        }
    }

    @Test
    void only_rejections_of_earlier_sessions_are_cleared() {
        Rejection old = new Rejection("a.txt", null, "not UTF-8");
        Rejection fresh = new Rejection("b.txt", null, "not UTF-8");
        try (RecordFile record = RecordFile.open(file())) {
            record.reject(List.of(old));
        }
        try (RecordFile record = RecordFile.open(file())) {
            record.reject(List.of(fresh));
            record.clearRejections(List.of("a.txt", "b.txt"));

            assertThat(record.rejections()).containsExactly(fresh);
        }
    }

    @Test
    void reports_are_listed_by_date_with_the_undated_last() {
        try (RecordFile record = RecordFile.open(file())) {
            SampleAffair.fill(record);
            String story = "t-" + SampleAffair.id("wire.txt");
            assertThat(record.reports())
                    .containsExactly(
                            new ReportSummary(
                                    SampleAffair.id("wire.txt"),
                                    "wire.txt",
                                    "Quay plan shelved",
                                    "Baltic Desk",
                                    "2025-03-04",
                                    story),
                            new ReportSummary(
                                    SampleAffair.id("mill.html"), "mill.html", null, "Daily Mill", "2025-03-05", story),
                            new ReportSummary(
                                    SampleAffair.id("folder/note.txt"), "folder/note.txt", null, null, null, story));
        }
    }

    @Test
    void totals_add_up() {
        try (RecordFile record = RecordFile.open(file())) {
            SampleAffair.fill(record);
            assertThat(record.totals()).isEqualTo(new Totals(5, 3, 2, 7, 3, 2, 1, 1, 1, 1));
        }
    }

    @Test
    void ids_resolve_from_their_beginnings() {
        String wire = SampleAffair.id("wire.txt");
        try (RecordFile record = RecordFile.open(file())) {
            SampleAffair.fill(record);
            assertThat(record.resolveId(wire.substring(0, 6))).contains(wire);
            assertThat(record.resolveId(wire + ".s1")).contains(wire + ".s1");
            assertThat(record.resolveId(wire.substring(0, 6) + ".e1")).contains(wire + ".e1");
            assertThat(record.resolveId("q-")).contains("q-" + wire);
            assertThat(record.resolveId("zz")).isEmpty();
            assertThat(record.resolveId("")).isEmpty();
        }
    }

    @Test
    void an_ambiguous_id_names_the_candidates() {
        String wire = SampleAffair.id("wire.txt");
        try (RecordFile record = RecordFile.open(file())) {
            SampleAffair.fill(record);
            assertThatThrownBy(() -> record.resolveId(wire + ".s"))
                    .isInstanceOfSatisfying(RecordException.class, e -> assertThat(e.kind())
                            .isEqualTo(RecordException.Kind.AMBIGUOUS_ID))
                    .hasMessageContaining(wire + ".s1, " + wire + ".s2");
        }
    }

    @Test
    void the_file_tells_its_version() {
        try (RecordFile record = RecordFile.open(file())) {
            assertThat(record.metadata()).containsEntry("schema_version", "4").containsKey("program_version");
            assertThat(record.metadata().get("program_version")).matches("\\d.*");
        }
    }
}
