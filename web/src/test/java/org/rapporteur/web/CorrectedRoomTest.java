package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.PloverType;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.record.MadeReport;
import org.rapporteur.record.RecordFile;
import org.rapporteur.story.Occurrence;

/** What asks the record directly answers as corrected, on the pages and by the API, and as found once all is undone. */
class CorrectedRoomTest {

    private static final Actor SPEAKER = new Actor("speaker", "Gudrun Haldorsen", Actor.Kind.PERSON, "NOR", List.of());
    private static final Actor MINISTER = new Actor("minister", "Ciaran Isbister", Actor.Kind.PERSON, "NOR", List.of());
    private static final Actor ENVOY = new Actor("envoy", "Birta Dunleavy", Actor.Kind.PERSON, "NOR", List.of());
    private static final Actor COUNCIL = new Actor("council", "Nordmark Council", Actor.Kind.BLOC, null, List.of());
    private static final Actor UNION = new Actor("union", "Sudmark Union", Actor.Kind.BLOC, null, List.of());

    /** The only report with these actors; the made ones before it are of 2024. */
    private static final String LAST = MadeRecord.id(100);

    private static final String COPY = MadeRecord.id(3);
    private static final String QUOTATION = "quote." + COPY;
    private static final String STORY = "st-" + MadeRecord.id(0);
    private static final String OCCURRENCE = "oc-" + MadeRecord.id(2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private ReadingRoom room;

    @SuppressWarnings("NullAway.Init")
    private Client client;

    private int corrections;

    @BeforeEach
    void open() {
        Path file = folder.resolve("made.rapporteur");
        MadeRecord.write(file, 8, 6, "");
        MadeReport last = new MadeReport(LAST, "Outlet 1", "2025-06-01")
                .block(BlockKind.TITLE, "Council meets")
                .says(SPEAKER, "The old ferry must go by summer", COUNCIL, null)
                .says(ENVOY, "The harbour must stay", null, null)
                .says(MINISTER, "The quota is fair", null, null)
                .does(PloverType.CONSULT, SPEAKER, "called on", MINISTER)
                .counts(COUNCIL, ENVOY)
                .counts(UNION, ENVOY);
        try (RecordFile record = RecordFile.open(file)) {
            record.add(List.of(last.findings()));
            Affair affair = record.foundAffair();
            List<Occurrence> occurrences = new ArrayList<>(affair.occurrences());
            occurrences.add(new Occurrence(
                    "oc-last",
                    PloverType.CONSULT,
                    "2025-06-01",
                    null,
                    List.of(SPEAKER.name()),
                    List.of(MINISTER.name()),
                    List.of(LAST + ".e1"),
                    List.of(LAST),
                    List.of()));
            record.replaceAffair(new Affair(affair.copies(), affair.quotations(), affair.stories(), occurrences));
        }
        room = ReadingRoom.open(Settings.local(file, 0));
        client = new Client(room.address());
    }

    @AfterEach
    void close() {
        room.close();
    }

    /** @param fields names and values in turn; several ids are parted by a bar */
    private void correct(String... fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            body.put(fields[i], fields[i + 1].contains("|") ? List.of(fields[i + 1].split("\\|")) : fields[i + 1]);
        }
        var made = client.postJson(
                "/api/corrections",
                new ObjectMapper().valueToTree(body).toString(),
                "X-Rapporteur-Token",
                room.changeToken());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        corrections++;
    }

    private void undo() {
        correct("do", "undo", "correction", String.valueOf(corrections));
    }

    private String page(String path) {
        var answer = client.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** What stands between a section's anchor and its end. */
    private String section(String path, String id) {
        String page = page(path);
        int begin = page.indexOf("<section id=\"" + id + "\"");
        return begin < 0 ? "" : page.substring(begin, page.indexOf("</section>", begin));
    }

    private List<String> ids(String path) {
        List<String> ids = new ArrayList<>();
        client.json(path).get("items").forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }

    @Test
    void an_actor_is_called_what_is_left_to_it() {
        String words = "“" + SPEAKER.name() + "”";
        assertThat(section("/actor/speaker", "wordings")).contains(words);
        assertThat(section("/actor/envoy", "wordings")).doesNotContain(words);
        correct("do", "source", "id", LAST + ".s1", "to", "envoy");
        assertThat(section("/actor/speaker", "wordings")).doesNotContain(words);
        assertThat(section("/actor/envoy", "wordings")).contains(words, "/statement/" + LAST + ".s1", ENVOY.name());
        undo();
        assertThat(section("/actor/speaker", "wordings")).contains(words);
    }

    @Test
    void an_actor_acts_with_those_whom_the_corrected_event_names() {
        assertThat(section("/actor/speaker", "events")).contains("/actor/minister", "1 event");
        correct("do", "party", "id", LAST + ".e1", "role", "RECIPIENT", "from", "minister", "to", "envoy");
        assertThat(section("/actor/speaker", "events"))
                .contains("/actor/envoy", "1 event")
                .doesNotContain("minister");
        assertThat(section("/actor/envoy", "events")).contains("/actor/speaker");
        assertThat(section("/actor/minister", "events")).isEmpty();
        assertThat(page("/events?who=envoy")).contains("oc-last");
        assertThat(ids("/api/occurrences?who=minister")).isEmpty();
        correct("do", "reject", "id", LAST + ".e1");
        assertThat(section("/actor/speaker", "events")).isEmpty();
        assertThat(ids("/api/occurrences?who=speaker")).isEmpty();
    }

    @Test
    void a_bloc_has_the_members_that_were_not_rejected_and_those_of_what_it_was_merged_with() {
        assertThat(section("/bloc/council", "members")).contains(ENVOY.name());
        correct("do", "reject", "id", LAST + ".b1");
        assertThat(section("/bloc/council", "members")).doesNotContain(ENVOY.name());
        assertThat(ids("/api/blocs")).containsExactly("union");
        correct("do", "merge", "id", "council|union");
        assertThat(section("/bloc/council", "members")).contains(ENVOY.name(), "Sudmark Union counts");
        assertThat(client.json("/api/blocs/council").get("told")).hasSize(1);
        assertThat(ids("/api/blocs")).containsExactly("council");
        assertThat(page("/blocs")).contains("/bloc/council").doesNotContain("/bloc/union");
        undo();
        assertThat(client.get("/api/blocs/council").statusCode()).isEqualTo(404);
    }

    @Test
    void a_fact_of_a_bloc_keeps_its_number_when_one_before_it_is_rejected() {
        assertThat(page("/report/" + LAST)).contains("data-finding=\"" + LAST + ".b1\"");
        correct("do", "reject", "id", LAST + ".b1");
        assertThat(page("/report/" + LAST))
                .contains("data-finding=\"" + LAST + ".b2\"")
                .doesNotContain("data-finding=\"" + LAST + ".b1\"");
    }

    @Test
    void the_list_of_quotations_has_what_was_not_rejected() {
        assertThat(page("/quotations")).contains(QUOTATION, "2 quotations");
        correct("do", "reject", "id", QUOTATION);
        for (String path : List.of("/quotations", "/quotations?grade=any", "/quotations?grade=polarity_changed")) {
            assertThat(page(path)).doesNotContain(QUOTATION).contains("1 quotation", "quote." + MadeRecord.id(7));
        }
        assertThat(ids("/api/quotations")).containsExactly("quote." + MadeRecord.id(7));
        assertThat(client.json("/api/quotations").get("total").asInt()).isEqualTo(1);
        assertThat(client.json("/api/affair").get("totals").get("altered").asInt())
                .isEqualTo(1);
        String statement = COPY + ".s1";
        assertThat(ids("/api/statements?mark=altered")).doesNotContain(statement);
        assertThat(section("/statement/" + statement, "versions")).isEmpty();
        assertThat(page("/report/" + COPY)).doesNotContain("polarity");
        undo();
        assertThat(ids("/api/quotations")).contains(QUOTATION);
        assertThat(ids("/api/statements?mark=altered")).contains(statement);
    }

    @Test
    void a_story_tells_what_its_corrected_events_disagree_on() {
        assertThat(section("/story/" + STORY, "disagreements")).contains("one of two", OCCURRENCE);
        correct("do", "retype-event", "id", COPY + ".e1", "type", "AID");
        assertThat(section("/story/" + STORY, "disagreements"))
                .contains("type: ")
                .doesNotContain("one of two");
        correct("do", "reject", "id", OCCURRENCE);
        assertThat(section("/story/" + STORY, "disagreements")).doesNotContain(OCCURRENCE);
        assertThat(client.get("/api/occurrences/" + OCCURRENCE).statusCode()).isEqualTo(404);
    }

    @Test
    void filters_by_stance_see_the_side_that_a_statement_is_on_now() {
        String statement = LAST + ".s1";
        assertThat(ids("/api/statements?stance=against&about=council")).containsExactly(statement);
        correct("do", "retype-statement", "id", statement, "side", "FOR");
        assertThat(ids("/api/statements?stance=against&about=council")).isEmpty();
        assertThat(ids("/api/statements?stance=for&about=council")).containsExactly(statement);
        assertThat(page("/statements?stance=for")).contains("/statement/" + statement);
        assertThat(page("/search?q=ferry&stance=for")).contains("/statement/" + statement);
        assertThat(section("/bloc/council", "backing")).contains("/statement/" + statement);
        assertThat(section("/bloc/council", "opposing")).doesNotContain("/statement/" + statement);
        correct("do", "retype-statement", "id", LAST + ".s2", "side", "AGAINST", "party", "minister");
        assertThat(ids("/api/statements?stance=against&about=minister")).containsExactly(LAST + ".s2");
    }

    @Test
    void lists_of_reports_go_by_the_corrected_date() {
        String first = MadeRecord.id(0);
        correct("do", "date", "id", LAST, "date", "2023-01-02");
        String all = page("/reports");
        assertThat(all).contains("2023-01-02").doesNotContain("2025-06-01");
        assertThat(all.indexOf("/report/" + LAST)).isLessThan(all.indexOf("/report/" + first));
        assertThat(page("/reports?from=2023-01-01&to=2023-12-31")).contains("/report/" + LAST, "1 report");
        assertThat(page("/reports?from=2025-01-01")).doesNotContain("/report/" + LAST);
        assertThat(page("/search?q=council")).contains("2023-01-02").doesNotContain("2025-06-01");
        JsonNode reports = client.json("/api/reports");
        assertThat(reports.get("items")).hasSize(9).anySatisfy(report -> {
            assertThat(report.get("id").asText()).isEqualTo(LAST);
            assertThat(report.get("published").asText()).isEqualTo("2023-01-02");
        });
        assertThat(client.json("/api/affair").get("from").asText()).isEqualTo("2023-01-02");
        assertThat(client.json("/api/affair").get("to").asText()).startsWith("2024");
        correct("do", "reject", "id", LAST + ".s1");
        assertThat(client.json("/api/reports?limit=1000").get("items")).anySatisfy(report -> {
            assertThat(report.get("id").asText()).isEqualTo(LAST);
            assertThat(report.get("statements").asInt()).isEqualTo(2);
        });
    }

    @Test
    void copies_and_stories_are_as_corrected_wherever_they_are_told() {
        String original = MadeRecord.id(2);
        correct("do", "not-copy", "id", original + "|" + COPY);
        assertThat(client.json("/api/compare?a=" + original + "&b=" + COPY)
                        .get("copy")
                        .isNull())
                .isTrue();
        assertThat(client.json("/api/affair").get("totals").get("copy_link").asInt())
                .isEqualTo(1);
        correct("do", "split", "id", STORY, "members", COPY);
        assertThat(client.json("/api/stories").get("total").asInt()).isEqualTo(3);
        assertThat(section("/report/" + COPY, "copies")).doesNotContain(STORY);
        assertThat(section("/report/" + original, "copies")).contains(STORY);
    }

    @Test
    void families_and_independent_sources_go_by_the_corrected_copies() {
        String original = MadeRecord.id(2);
        String other = MadeRecord.id(6);
        assertThat(ids("/api/families")).containsExactly(original, other);
        assertThat(section("/report/" + COPY, "family")).contains("/report/" + original);
        assertThat(client.json("/api/occurrences/" + OCCURRENCE).get("knownBy")).hasSize(1);
        correct("do", "not-copy", "id", original + "|" + COPY);
        assertThat(ids("/api/families")).containsExactly(other);
        assertThat(section("/report/" + COPY, "family")).isEmpty();
        assertThat(client.json("/api/families/" + COPY).get("members")).hasSize(1);
        assertThat(client.json("/api/occurrences/" + OCCURRENCE).get("knownBy")).hasSize(2);
        undo();
        correct("do", "date", "id", original, "date", "2024-09-09");
        assertThat(section("/report/" + COPY, "family")).contains("2024-09-09");
    }

    @Test
    void versions_of_a_statement_are_looked_for_where_its_speaker_speaks_now() {
        String same = MadeRecord.id(101);
        room.close();
        try (RecordFile record = RecordFile.open(folder.resolve("made.rapporteur"))) {
            record.add(List.of(new MadeReport(same, "Outlet 2", "2025-06-02")
                    .block(BlockKind.TITLE, "Ferry")
                    .says(ENVOY, "The old ferry must go by summer", null, null)
                    .findings()));
        }
        room = ReadingRoom.open(Settings.local(folder.resolve("made.rapporteur"), 0));
        client = new Client(room.address());
        String path = "/api/statements/" + LAST + ".s1";
        assertThat(client.json(path).get("versions")).hasSize(1);
        correct("do", "source", "id", same + ".s1", "to", "speaker");
        assertThat(client.json(path).get("versions")).hasSize(2);
        correct("do", "date", "id", same, "date", "2025-07-09");
        assertThat(client.json(path).get("versions")).hasSize(1);
    }
}
