package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.story.Occurrence;

/** Records that earlier versions of the program wrote. */
class OlderRecordTest {

    private static final Schema FIRST = new Schema(Schema.current().scripts().subList(0, 1));

    /** What version 1 kept of a report with an event and its occurrence. */
    private static final String ROWS =
            """
            INSERT INTO report (id, origin, text, offset_map)
              VALUES ('0123456789ab', 'old.txt', 'Latvia met Estonia.', '[[0,19,0,19]]');
            INSERT INTO block VALUES ('0123456789ab', 0, 'BODY', 'Latvia met Estonia.', 0, 19);
            INSERT INTO made_by VALUES (1, 'event', '2', NULL);
            INSERT INTO event (id, report_id, position, type, quad, reciprocal, status, trigger, trigger_begin,
                trigger_end, passage, passage_begin, passage_end, made_by, confidence)
              VALUES ('0123456789ab.e1', '0123456789ab', 0, 'CONSULT', 1, 1, 'ASSERTED', 'met', 7, 10,
                'Latvia met Estonia', 0, 18, 1, 0.9);
            INSERT INTO occurrence (id, type) VALUES ('oc-1', 'CONSULT');
            INSERT INTO occurrence_event VALUES ('oc-1', 0, '0123456789ab.e1');
            """;

    private final Path file;

    OlderRecordTest(@TempDir Path folder) {
        file = folder.resolve("old.rapporteur");
        Opening.forWriting(file, FIRST).close();
        try (Database database = Database.open(file, false, 1000)) {
            database.script(ROWS);
        }
    }

    @Test
    void a_record_of_version_3_has_no_offices_and_takes_those_of_further_reports(@TempDir Path folder) {
        Path third = folder.resolve("third.rapporteur");
        Opening.forWriting(third, new Schema(Schema.current().scripts().subList(0, 3)))
                .close();
        try (Database database = Database.open(third, false, 1000)) {
            database.script(ROWS);
        }
        assertThatThrownBy(() -> RecordFile.openReadOnly(third)).hasMessageContaining("earlier version 3");
        try (RecordFile record = RecordFile.open(third)) {
            assertThat(record.offices("0123456789ab")).isEmpty();
            record.add(List.of(SampleAffair.wire()));
            assertThat(record.offices(SampleAffair.id("wire.txt")))
                    .isEqualTo(SampleAffair.wire().offices())
                    .isNotEmpty();
        }
    }

    @Test
    void a_record_without_places_is_refused_until_it_is_brought_up_to_date() {
        assertThatThrownBy(() -> RecordFile.openReadOnly(file))
                .isInstanceOfSatisfying(
                        RecordException.class, e -> assertThat(e.kind()).isEqualTo(RecordException.Kind.OLDER_VERSION))
                .hasMessageContaining("rapporteur read");
    }

    @Test
    void brought_up_to_date_it_holds_what_it_held_and_takes_places_and_blocs() {
        try (RecordFile record = RecordFile.open(file)) {
            assertThat(record.metadata()).containsEntry("schema_version", "4");
            ReadReport old = record.report("0123456789ab");
            assertThat(old.blocs()).isEmpty();
            assertThat(old.events()).singleElement().satisfies(event -> {
                assertThat(event.place()).isNull();
                assertThat(old.words(event.trigger())).isEqualTo("met");
            });
            assertThat(record.affair().occurrences())
                    .extracting(Occurrence::place)
                    .containsOnlyNulls();

            record.add(List.of(SampleAffair.wire(), SampleAffair.note()));
            assertThat(record.report(SampleAffair.id("wire.txt")))
                    .usingRecursiveComparison()
                    .isEqualTo(SampleAffair.wire().toReadReport());
        }
    }
}
