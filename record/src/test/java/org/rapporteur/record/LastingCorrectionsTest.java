package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.attribution.Statement;
import org.rapporteur.correction.Change;
import org.rapporteur.correction.HistoryEntry;
import org.rapporteur.correction.Signature;
import org.rapporteur.event.Event;
import org.rapporteur.event.PloverType;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.pipeline.ReportFindings;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;

/** What becomes of corrections when the record is read on, read anew, or brought up to date. */
class LastingCorrectionsTest {

    private static final String WIRE = SampleAffair.id("wire.txt");
    private static final String MILL = SampleAffair.id("mill.html");
    private static final String NOTE = SampleAffair.id("folder/note.txt");
    private static final Signature ANNA = new Signature("Anna", Instant.parse("2026-01-02T03:04:05Z"), null);

    private final Path folder;

    LastingCorrectionsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private RecordFile record(String name) {
        return RecordFile.open(folder.resolve(name + ".rapporteur"));
    }

    /** Findings numbered the other way round, as another version of the program might. */
    private static ReportFindings renumbered(ReportFindings found) {
        List<Statement> statements = new ArrayList<>();
        String id = found.report().id();
        for (Statement one : found.statements()) {
            int number = found.statements().size() - statements.size();
            String parent =
                    one.parent() == null ? null : id + ".s" + found.statements().size();
            statements.add(new Statement(
                    id + ".s" + number,
                    id,
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
                    one.said(),
                    parent,
                    one.passage(),
                    one.provenance()));
        }
        Collections.reverse(statements);
        return new ReportFindings(found.text(), statements, List.of(), found.blocs());
    }

    private static Affair renamed(Affair affair) {
        return new Affair(
                affair.copies(),
                List.of(),
                affair.stories().stream()
                        .map(it -> new Story(
                                "new-" + it.id(),
                                it.title(),
                                it.storyline(),
                                it.reportIds(),
                                it.sources(),
                                it.from(),
                                it.to()))
                        .toList(),
                affair.occurrences().stream()
                        .map(it -> new Occurrence(
                                "new-" + it.id(),
                                it.type(),
                                it.date(),
                                it.place(),
                                it.actors(),
                                it.recipients(),
                                it.eventIds(),
                                it.independentReports(),
                                it.disagreements()))
                        .toList());
    }

    @Test
    void a_run_over_the_same_or_more_reports_keeps_every_correction_though_ids_change() {
        try (RecordFile record = record("more")) {
            record.add(List.of(SampleAffair.wire(), SampleAffair.mill(), SampleAffair.note()));
            record.replaceAffair(SampleAffair.affair());
            record.correct(new Change.Split(null), List.of("t-" + WIRE, NOTE), ANNA);
            record.correct(new Change.Split(null), List.of("o-" + WIRE, MILL + ".e1"), ANNA);
            record.correct(new Change.Reject(), List.of(WIRE + ".s2"), ANNA);
            record.correct(new Change.NotCopy(), List.of(WIRE, MILL), ANNA);
            Affair corrected = record.affair();
            record.add(List.of(SampleAffair.wire()));
            record.replaceAffair(SampleAffair.affair());
            assertThat(record.affair()).isEqualTo(corrected);
            record.replaceAffair(renamed(SampleAffair.affair()));
            assertThat(record.history()).allMatch(HistoryEntry::isInEffect);
            assertThat(record.affair().stories())
                    .extracting(Story::reportIds)
                    .containsExactlyInAnyOrder(List.of(WIRE, MILL), List.of(NOTE));
            assertThat(record.affair().occurrences()).hasSize(2);
        }
    }

    @Test
    void what_the_stages_start_from_is_what_was_found() {
        try (RecordFile record = record("found")) {
            SampleAffair.fill(record);
            record.correct(new Change.Reject(), List.of(WIRE + ".e1"), ANNA);
            assertThat(record.found(WIRE)).isEqualTo(SampleAffair.wire().toReadReport());
            assertThat(record.foundAffair()).isEqualTo(SampleAffair.affair());
        }
    }

    @Test
    void in_a_record_read_anew_corrections_find_their_words_not_their_numbers_or_stay_without_effect() {
        try (RecordFile old = record("old");
                RecordFile anew = record("anew")) {
            SampleAffair.fill(old);
            old.correct(new Change.Reject(), List.of(WIRE + ".s2"), ANNA);
            old.correct(new Change.RetypeEvent(PloverType.AID, null, null), List.of(WIRE + ".e1"), ANNA);
            old.correct(new Change.Accept(), List.of(MILL + ".e1"), ANNA);
            old.correct(new Change.Undo(3), List.of(), ANNA);
            anew.add(List.of(renumbered(SampleAffair.wire())));
            assertThat(anew.takeCorrections(old)).isEqualTo(4);
            assertThat(anew.takeCorrections(old)).isZero();
            // What is rejected is ".s1" now; ".s2" is the minister's statement.
            assertThat(anew.report(WIRE).statements()).extracting(Statement::id).containsExactly(WIRE + ".s2");
            assertThat(anew.history().get(0).isInEffect()).isTrue();
            assertThat(anew.history().get(1).withoutEffect()).contains("no longer finds it");
            assertThat(anew.history().get(2).undoneBy()).isEqualTo(4L);
        }
    }

    @Test
    void a_verdict_does_not_pass_to_another_finding_at_the_same_words() {
        try (RecordFile old = record("old");
                RecordFile anew = record("anew")) {
            SampleAffair.fill(old);
            old.correct(new Change.Reject(), List.of(WIRE + ".e1"), ANNA);
            ReportFindings wire = SampleAffair.wire();
            Event event = wire.events().get(0).as(PloverType.ACCUSE);
            anew.add(List.of(new ReportFindings(wire.text(), wire.statements(), List.of(event))));
            anew.takeCorrections(old);
            assertThat(anew.report(WIRE).events()).hasSize(1);
            assertThat(anew.history().get(0).withoutEffect()).contains("is now ACCUSE");
        }
    }

    @Test
    void a_record_of_version_2_is_brought_up_to_date_and_can_be_corrected() {
        Path file = folder.resolve("two.rapporteur");
        Opening.forWriting(file, new Schema(Schema.current().scripts().subList(0, 2)))
                .close();
        try (RecordFile record = RecordFile.open(file)) {
            SampleAffair.fill(record);
            assertThat(record.history()).isEmpty();
            record.correct(new Change.Source(null, SampleAffair.ESTONIA), List.of(MILL + ".s1"), ANNA);
            assertThat(record.search("Estonia", 9)).extracting(SearchHit::id).contains(MILL + ".s1");
        }
        try (RecordFile record = RecordFile.openReadOnly(file)) {
            assertThat(record.history()).hasSize(1);
        }
    }

    @Test
    void corrections_are_only_ever_added_and_an_unknown_one_changes_nothing() {
        Path file = folder.resolve("later.rapporteur");
        try (RecordFile record = RecordFile.open(file)) {
            SampleAffair.fill(record);
            record.correct(new Change.Accept(), List.of(WIRE + ".e1"), ANNA);
        }
        try (Database database = Database.open(file, false, 1000)) {
            assertThatThrownBy(() -> database.run("DELETE FROM correction")).hasMessageContaining("only ever added");
            assertThatThrownBy(() -> database.run("UPDATE correction SET author = 'x'"))
                    .hasMessageContaining("only ever added");
            database.script("INSERT INTO correction (kind, about, change, author, at) VALUES"
                    + " ('translate', '[7]', '{}', 'x', 'y'), ('reject', '{\"no\": 1}', '[]', 'x', 'y')");
        }
        try (RecordFile record = RecordFile.openReadOnly(file)) {
            assertThat(record.affair().copies()).isEqualTo(SampleAffair.affair().copies());
            assertThat(record.history().get(1).withoutEffect()).contains("does not know \"translate\"");
            assertThat(record.history().get(2).withoutEffect()).isNotNull();
        }
    }

    @Test
    void a_reader_sees_what_a_writer_corrects_meanwhile_and_two_writers_exclude_each_other() {
        Path file = folder.resolve("both.rapporteur");
        try (RecordFile writer = RecordFile.open(file)) {
            SampleAffair.fill(writer);
            try (RecordFile reader = RecordFile.openReadOnly(file)) {
                assertThat(reader.report(WIRE).events()).hasSize(1);
                writer.correct(new Change.Reject(), List.of(WIRE + ".e1"), ANNA);
                assertThat(reader.report(WIRE).events()).isEmpty();
                assertThat(reader.affair()).isEqualTo(writer.affair());
            }
            assertThatThrownBy(() -> RecordFile.open(file)).hasMessageContaining("another process");
        }
    }
}
