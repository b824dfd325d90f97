package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.web.api.Endpoint;

/** The HTTP interface: the same data as the pages, whole, and corrected like them. */
class ApiTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private ReadingRoom room;

    @SuppressWarnings("NullAway.Init")
    private Client client;

    @BeforeEach
    void open() {
        Path file = folder.resolve("made.rapporteur");
        MadeRecord.write(file, 40, 6, "");
        room = ReadingRoom.open(Settings.local(file, 0));
        client = new Client(room.address());
    }

    @AfterEach
    void close() {
        room.close();
    }

    private List<String> all(String path, int limit) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            String join = path.contains("?") ? "&" : "?";
            JsonNode page = client.json(path + join + "limit=" + limit + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            page.get("items").forEach(item -> ids.add(item.get("id").asText()));
            JsonNode next = page.get("next");
            cursor = next.isNull() ? null : next.asText();
        }
        return ids;
    }

    @Test
    void pages_of_any_size_add_up_to_the_whole_list() {
        for (String path : List.of(
                "/api/statements",
                "/api/reports",
                "/api/occurrences",
                "/api/stories",
                "/api/families",
                "/api/actors")) {
            List<String> whole = all(path, 1000);
            assertThat(all(path, 7)).as(path).isEqualTo(whole).doesNotHaveDuplicates();
            assertThat(whole).hasSize(client.json(path).get("total").asInt());
        }
        assertThat(all("/api/statements", 1000)).hasSize(240);
    }

    @Test
    void filters_narrow_a_list() {
        int all = client.json("/api/statements").get("total").asInt();
        assertThat(client.json("/api/statements?mark=relayed").get("total").asInt())
                .isBetween(1, all - 1);
        assertThat(client.json("/api/statements?q=ferry").get("total").asInt()).isBetween(1, all - 1);
        assertThat(client.json("/api/statements?from=2024-01-05&to=2024-01-06")
                        .get("total")
                        .asInt())
                .isBetween(1, all - 1);
        assertThat(client.json("/api/statements?outlet=Outlet+1").get("total").asInt())
                .isEqualTo(6);
        assertThat(client.json("/api/statements?stance=for").get("total").asInt())
                .isZero();
        assertThat(client.get("/api/statements?from=whenever").statusCode()).isEqualTo(400);
        assertThat(client.get("/api/statements?cursor=nonsense").statusCode()).isEqualTo(400);
    }

    @Test
    void every_described_address_answers() {
        JsonNode description = client.json("/api/openapi.json");
        assertThat(description.get("openapi").asText()).startsWith("3.1");
        assertThat(description.get("paths").size()).isEqualTo(Endpoint.all().size());
        for (Endpoint endpoint : Endpoint.all()) {
            if (endpoint.isList() || endpoint.path().equals("/affair")) {
                assertThat(client.get("/api" + endpoint.path()).statusCode())
                        .as(endpoint.path())
                        .isEqualTo(200);
            } else if (endpoint.hasId()) {
                var answer = client.get("/api" + endpoint.path().replace("{id}", "none-such"));
                assertThat(answer.statusCode()).as(endpoint.path()).isEqualTo(404);
                assertThat(answer.body()).contains("error");
            }
        }
    }

    @Test
    void a_finding_is_the_same_alone_and_on_its_page() {
        String id = MadeRecord.id(3) + ".s1";
        JsonNode statement = client.json("/api/statements/" + id);
        String content = statement.get("content").get(0).get("words").asText();
        assertThat(client.get("/statement/" + id).body()).contains(content);
        JsonNode span = statement.get("content").get(0).get("span");
        String text =
                client.json("/api/reports/" + MadeRecord.id(3)).get("text").asText();
        assertThat(text.substring(span.get(0).asInt(), span.get(1).asInt())).isEqualTo(content);
    }

    @Test
    void a_rejected_statement_is_gone_everywhere_until_the_rejection_is_undone() {
        String id = MadeRecord.id(0) + ".s2";
        String[] token = {"X-Rapporteur-Token", room.changeToken()};
        var made =
                client.postJson("/api/corrections", "{\"do\":\"reject\",\"id\":\"" + id + "\",\"note\":\"no\"}", token);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(all("/api/statements", 100)).hasSize(239).doesNotContain(id);
        assertThat(client.get("/api/statements/" + id).statusCode()).isEqualTo(404);
        assertThat(client.json("/api/affair").get("totals").get("statement").asInt())
                .isEqualTo(239);
        assertThat(client.get("/report/" + MadeRecord.id(0)).body()).doesNotContain("data-finding=\"" + id);
        client.postJson("/api/corrections", "{\"do\":\"undo\",\"correction\":1}", token);
        assertThat(all("/api/statements", 100)).hasSize(240).contains(id);
    }

    @Test
    void what_can_not_be_corrected_is_told() {
        String[] token = {"X-Rapporteur-Token", room.changeToken()};
        var unknown = client.postJson("/api/corrections", "{\"do\":\"reject\",\"id\":\"none\"}", token);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(client.postJson("/api/corrections", "no json", token).statusCode())
                .isEqualTo(400);
        assertThat(client.postJson("/api/corrections", "{\"do\":\"burn\"}", token)
                        .statusCode())
                .isEqualTo(400);
    }
}
