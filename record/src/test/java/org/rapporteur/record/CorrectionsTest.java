package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;
import org.rapporteur.attribution.StatementKind;
import org.rapporteur.copy.CopyClass;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.correction.Change;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.CorrectionException;
import org.rapporteur.correction.HistoryEntry;
import org.rapporteur.correction.Signature;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverType;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.provenance.Amendment;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;

/** What people correct: every kind, its undoing, and what stays. */
class CorrectionsTest {

    private static final String WIRE = SampleAffair.id("wire.txt");
    private static final String MILL = SampleAffair.id("mill.html");
    private static final String NOTE = SampleAffair.id("folder/note.txt");
    private static final Signature ANNA = new Signature("Anna", Instant.parse("2026-01-02T03:04:05Z"), "why not");

    private final Path file;
    private final RecordFile record;

    CorrectionsTest(@TempDir Path folder) {
        file = folder.resolve("quay.rapporteur");
        record = RecordFile.open(file);
        SampleAffair.fill(record);
    }

    @AfterEach
    void close() {
        record.close();
    }

    private Correction correct(Change change, String... ids) {
        return record.correct(change, List.of(ids), ANNA);
    }

    private Statement statement(String id) {
        String report = id.substring(0, id.indexOf('.'));
        return record.report(report).statements().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Event event(String report) {
        return record.report(report).events().get(0);
    }

    private List<String> speakers(String id) {
        return statement(id).sources().stream()
                .map(ActorReference::actor)
                .map(actor -> actor == null ? "?" : actor.name())
                .toList();
    }

    @Test
    void an_accepted_finding_says_by_whom_and_is_otherwise_as_found() {
        Correction made = correct(new Change.Accept(), WIRE + ".e1");
        assertThat(event(WIRE).provenance().amendments())
                .containsExactly(new Amendment(made.id(), "accepted", "Anna", "2026-01-02T03:04:05Z", "why not"));
        assertThat(event(WIRE).provenance().confidence()).isEqualTo(0.5);
        assertThat(record.found(WIRE).events().get(0).provenance().amendments()).isEmpty();
    }

    @Test
    void a_rejected_statement_is_gone_from_its_report_and_from_the_search_and_its_children_move_up() {
        correct(new Change.Reject(), WIRE + ".s1");
        assertThat(record.report(WIRE).statements()).extracting(Statement::id).containsExactly(WIRE + ".s2");
        assertThat(statement(WIRE + ".s2").parent()).isNull();
        assertThat(event(WIRE).assertedBy()).isNull();
        assertThat(record.search("widened", 9)).extracting(SearchHit::id).doesNotContain(WIRE + ".s1");
        assertThat(record.totals().statements()).isEqualTo(2);
        assertThat(record.affair().quotations().get(0).versions().get(0).statementId())
                .isNull();
        assertThat(record.found(WIRE).statements()).hasSize(2);
    }

    @Test
    void a_rejected_event_leaves_its_occurrence_which_is_told_anew() {
        correct(new Change.Reject(), WIRE + ".e1");
        Occurrence left = record.affair().occurrences().get(0);
        assertThat(left.eventIds()).containsExactly(MILL + ".e1");
        assertThat(left.recipients()).isEmpty();
        assertThat(left.date()).isNull();
        assertThat(left.amendments()).extracting(Amendment::what).containsExactly("rejected");
    }

    @Test
    void a_rejected_occurrence_takes_its_mentions_with_it() {
        correct(new Change.Reject(), "o-" + WIRE);
        assertThat(record.affair().occurrences()).isEmpty();
        assertThat(record.report(WIRE).events()).isEmpty();
        assertThat(record.report(MILL).events()).isEmpty();
        assertThat(record.totals().events()).isZero();
    }

    @Test
    void copies_bloc_facts_quotations_versions_and_memberships_can_be_rejected() {
        correct(new Change.Reject(), "c-" + WIRE);
        assertThat(record.affair().copies()).isEmpty();
        assertThat(record.affair().stories().get(0).sources()).hasSize(3);
        assertThat(record.affair().occurrences().get(0).independentReports()).hasSize(2);
        correct(new Change.Reject(), NOTE + ".b2");
        assertThat(record.report(NOTE).blocs()).hasSize(1);
        correct(new Change.Reject(), "q-" + WIRE + "/2");
        assertThat(record.affair().quotations()).isEmpty();
        correct(new Change.Reject(), "t-" + WIRE + "/" + NOTE);
        assertThat(record.affair().stories())
                .extracting(Story::reportIds)
                .containsExactlyInAnyOrder(List.of(WIRE, MILL), List.of(NOTE));
        assertThat(record.history()).allMatch(HistoryEntry::isInEffect);
    }

    @Test
    void an_event_gets_another_type_mode_and_status_and_its_occurrence_follows() {
        correct(new Change.RetypeEvent(PloverType.ACCUSE, "allege", EventStatus.NEGATED), MILL + ".e1");
        assertThat(event(MILL).type()).isEqualTo(PloverType.ACCUSE);
        assertThat(event(MILL).mode()).isEqualTo("allege");
        assertThat(event(MILL).status()).isEqualTo(EventStatus.NEGATED);
        assertThat(record.affair().occurrences().get(0).disagreements()).anyMatch(it -> it.startsWith("type: accuse"));
        correct(new Change.RetypeEvent(PloverType.AID, null, null), MILL + ".e1");
        assertThat(event(MILL).mode()).isNull();
        assertThat(event(MILL).provenance().amendments()).hasSize(2);
        assertThatThrownBy(() -> correct(new Change.RetypeEvent(PloverType.AID, "allege", null), MILL + ".e1"))
                .isInstanceOf(CorrectionException.class)
                .hasMessageContaining("AID has no mode allege");
    }

    @Test
    void a_statement_gets_another_kind_and_side() {
        correct(new Change.RetypeStatement(StatementKind.MIXED, Change.Side.FOR, null), WIRE + ".s1");
        assertThat(statement(WIRE + ".s1").kind()).isEqualTo(StatementKind.MIXED);
        assertThat(statement(WIRE + ".s1").stances())
                .extracting(Stance::direction)
                .containsExactly(Stance.Direction.FOR);
        correct(new Change.RetypeStatement(null, Change.Side.AGAINST, SampleAffair.LATVIA), MILL + ".s1");
        assertThat(statement(MILL + ".s1").stances()).hasSize(1);
        correct(new Change.RetypeStatement(null, Change.Side.NONE, null), MILL + ".s1");
        assertThat(statement(MILL + ".s1").stances()).isEmpty();
        assertThatThrownBy(() -> correct(new Change.RetypeStatement(null, Change.Side.FOR, null), WIRE + ".s2"))
                .hasMessageContaining("name the one that is meant");
    }

    @Test
    void sources_parties_and_relays_become_others() {
        correct(new Change.Source(null, SampleAffair.LATVIA), WIRE + ".s2");
        assertThat(speakers(WIRE + ".s2")).containsExactly("Latvia");
        assertThat(record.search("Latvia late", 9)).extracting(SearchHit::id).containsExactly(WIRE + ".s2");
        correct(new Change.Source("ilze-brandt", SampleAffair.ESTONIA), WIRE + ".s1");
        assertThat(speakers(WIRE + ".s1")).containsExactly("Estonia", "?");
        correct(new Change.Party(Change.Role.RECIPIENT, "LVA", SampleAffair.ESTONIA), WIRE + ".e1");
        assertThat(record.affair().occurrences().get(0).recipients()).containsExactly("Estonia");
        correct(new Change.Relays(List.of("Desk TV")), WIRE + ".s1");
        assertThat(statement(WIRE + ".s1").relays()).containsExactly(new Relay("Desk TV", null));
        assertThatThrownBy(
                        () -> correct(new Change.Party(Change.Role.ACTOR, "NATO", SampleAffair.ESTONIA), WIRE + ".e1"))
                .hasMessageContaining("NATO is no actor of the event");
    }

    @Test
    void merged_actors_are_one_everywhere_also_in_reports_that_come_later() {
        correct(new Change.Merge(null), "EST", "LVA");
        assertThat(record.affair().occurrences().get(0).recipients()).containsExactly("Estonia");
        assertThat(record.report(NOTE).blocs().get(0).members()).containsExactly(SampleAffair.ESTONIA);
        assertThat(statement(WIRE + ".s1").sources().get(1).candidates())
                .containsExactly(SampleAffair.ESTONIA, SampleAffair.MINISTER);
        try (RecordFile other = RecordFile.open(file.resolveSibling("other.rapporteur"))) {
            other.add(List.of(SampleAffair.note()));
            other.correct(new Change.Merge(null), List.of("EST", "LVA"), ANNA);
            other.add(List.of(SampleAffair.wire()));
            assertThat(other.report(WIRE).events().get(0).recipients().get(1).actor())
                    .isEqualTo(SampleAffair.ESTONIA);
        }
    }

    @Test
    void some_mentions_of_an_actor_become_another_actors() {
        Actor other = new Actor("ilze-brandt-kalns", "Ilze Brandt-Kalns", Actor.Kind.PERSON, null, List.of());
        correct(new Change.Split(other), "ilze-brandt", MILL + ".s1");
        assertThat(speakers(MILL + ".s1")).containsExactly("Ilze Brandt-Kalns");
        assertThat(speakers(WIRE + ".s1")).containsExactly("Ilze Brandt", "?");
        assertThat(record.search("Kalns", 9)).extracting(SearchHit::id).contains(MILL + ".s1");
        assertThat(record.actor("ilze brandt-kalns")).isEqualTo(other);
        correct(new Change.Merge(null), "ilze-brandt", "ilze-brandt-kalns");
        assertThat(speakers(MILL + ".s1")).containsExactly("Ilze Brandt");
    }

    @Test
    void occurrences_and_stories_are_split_and_merged() {
        correct(new Change.Split(null), "o-" + WIRE, MILL + ".e1");
        List<Occurrence> two = record.affair().occurrences();
        assertThat(two)
                .extracting(Occurrence::eventIds)
                .containsExactlyInAnyOrder(List.of(WIRE + ".e1"), List.of(MILL + ".e1"));
        String made = two.stream()
                .map(Occurrence::id)
                .filter(id -> id.startsWith("oc-"))
                .findFirst()
                .orElseThrow();
        assertThat(record.resolveId(made.substring(0, 6))).contains(made);
        correct(new Change.Merge(null), "o-" + WIRE, made);
        assertThat(record.affair().occurrences()).hasSize(1);
        correct(new Change.Split(null), "t-" + WIRE, NOTE, MILL);
        List<Story> stories = record.affair().stories();
        assertThat(stories).extracting(Story::reportIds).containsExactlyInAnyOrder(List.of(WIRE), List.of(MILL, NOTE));
        assertThat(stories).allSatisfy(story -> assertThat(story.amendments()).hasSize(1));
        assertThat(record.reports()).allMatch(one -> one.storyId() != null);
        correct(new Change.Merge(null), stories.get(0).id(), stories.get(1).id());
        assertThat(record.affair().stories()).hasSize(1);
        assertThat(record.affair().stories().get(0).reportIds()).containsExactly(WIRE, MILL, NOTE);
    }

    @Test
    void copies_are_marked_turned_and_unmarked() {
        correct(new Change.Copy(CopyClass.VERBATIM), MILL, WIRE);
        CopyLink turned = record.affair().copies().get(0);
        assertThat(turned.original()).isEqualTo(MILL);
        assertThat(turned.copyClass()).isEqualTo(CopyClass.VERBATIM);
        assertThat(turned.shareOfOriginal()).isEqualTo(0.75);
        correct(new Change.Copy(null), WIRE, NOTE);
        assertThat(record.affair().copies()).hasSize(2);
        assertThat(record.affair().stories().get(0).sources()).hasSize(1);
        assertThat(record.copyOutlines()).extracting(CopyLink::original).containsExactlyInAnyOrder(MILL, WIRE);
        assertThat(record.copiesAmong(List.of(WIRE, NOTE)))
                .singleElement()
                .satisfies(link -> assertThat(link.original()).isEqualTo(WIRE));
        correct(new Change.NotCopy(), NOTE, WIRE);
        correct(new Change.NotCopy(), MILL, WIRE);
        assertThat(record.affair().copies()).isEmpty();
        assertThat(record.affair().stories().get(0).sources()).hasSize(3);
    }

    @Test
    void a_report_gets_another_date_and_its_story_and_findings_with_it() {
        correct(new Change.Date("2025-03-11"), WIRE);
        assertThat(Objects.requireNonNull(record.report(WIRE).report().published())
                        .iso())
                .isEqualTo("2025-03-11");
        assertThat(Objects.requireNonNull(record.report(WIRE).report().published())
                        .how())
                .contains("Anna", "was 2025-03-04");
        assertThat(Objects.requireNonNull(statement(WIRE + ".s1").said()).iso()).isEqualTo("2025-03-11");
        assertThat(record.affair().stories().get(0).from()).isEqualTo("2025-03-05");
        assertThat(record.affair().stories().get(0).reportIds()).containsExactly(MILL, WIRE, NOTE);
        assertThat(record.reports().get(0).id()).isEqualTo(MILL);
        assertThatThrownBy(() -> correct(new Change.Date("soon"), WIRE)).hasMessageContaining("soon is no date");
    }

    @Test
    void an_undoing_can_be_undone_and_all_of_it_is_history() {
        correct(new Change.Reject(), WIRE + ".e1");
        correct(new Change.Undo(1));
        assertThat(record.report(WIRE).events()).hasSize(1);
        correct(new Change.Undo(2));
        assertThat(record.report(WIRE).events()).isEmpty();
        assertThat(record.history()).extracting(HistoryEntry::undoneBy).containsExactly(null, 3L, null);
        assertThatThrownBy(() -> correct(new Change.Undo(2))).hasMessageContaining("was undone by 3");
        assertThatThrownBy(() -> correct(new Change.Undo(7))).hasMessageContaining("there is no correction 7");
    }

    @Test
    void nothing_is_kept_of_what_is_refused() {
        for (String id : List.of("", "nobody", WIRE + ".s9", WIRE + ".b7", "q-" + WIRE + "/9", "t-" + WIRE + "/x")) {
            assertThatThrownBy(() -> correct(new Change.Accept(), id)).isInstanceOf(CorrectionException.class);
        }
        assertThatThrownBy(() -> correct(new Change.Accept(), WIRE + ".s9"))
                .hasMessageContaining("near: " + WIRE + ".s1");
        assertThatThrownBy(() -> correct(new Change.Reject(), "t-" + WIRE)).hasMessageContaining("split it");
        assertThatThrownBy(() -> correct(new Change.Copy(null), WIRE, WIRE)).hasMessageContaining("of itself");
        assertThatThrownBy(() -> correct(new Change.Merge(null), "EST", "o-" + WIRE))
                .hasMessageContaining("one kind");
        correct(new Change.Reject(), WIRE + ".s1");
        assertThatThrownBy(() -> correct(new Change.Accept(), WIRE + ".s1"))
                .hasMessageContaining("rejected by an earlier");
        assertThat(record.history()).hasSize(1);
    }

    @Test
    void hostile_names_and_notes_are_kept_as_words() {
        String words = "'; DROP TABLE correction; --\u001b[2J <script>\u0000\ud800 \"\\";
        record.correct(new Change.Accept(), List.of(WIRE + ".s1"), new Signature(words, Instant.EPOCH, words));
        Amendment kept = statement(WIRE + ".s1").provenance().amendments().get(0);
        assertThat(kept.by()).contains("DROP TABLE", "<script>").doesNotContain("\u001b", "\u0000", "\ud800");
        assertThat(record.history()).hasSize(1);
        assertThatThrownBy(() -> new Signature(" \u0000 ", Instant.EPOCH, null)).hasMessageContaining("characters");
        assertThatThrownBy(() -> new Signature("x", Instant.EPOCH, "y".repeat(10_001)))
                .hasMessageContaining("at most");
        Actor odd = new Actor("<b>", "Robert'); --\u202e", Actor.Kind.PERSON, null, List.of());
        correct(new Change.Source(null, odd), WIRE + ".s2");
        assertThat(statement(WIRE + ".s2").sources().get(0).actor()).isEqualTo(odd);
    }

    @Test
    void whatever_was_corrected_undoing_all_of_it_gives_what_was_found() {
        Affair before = record.affair();
        List<String> contents = Contents.of(record);
        List<SearchHit> hits = record.search("widened", 9);
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            int first = record.history().size();
            for (int i = 0; i < 8; i++) {
                try {
                    SomeCorrection.make(record, random, ANNA);
                } catch (CorrectionException e) {
                    assertThat(e).hasMessageNotContaining("null");
                }
            }
            List<HistoryEntry> made = new ArrayList<>(record.history());
            for (int i = made.size() - 1; i >= first; i--) {
                if (record.history().get(i).undoneBy() == null) {
                    correct(new Change.Undo(made.get(i).correction().id()));
                }
            }
            assertThat(record.affair()).as("seed %s", seed).isEqualTo(before);
            assertThat(Contents.of(record)).as("seed %s", seed).isEqualTo(contents);
            assertThat(record.search("widened", 9)).isEqualTo(hits);
        }
    }
}
