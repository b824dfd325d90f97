package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Families of copies and how each source knows: on every page that counts sources, and in the API. */
class KnownByTest {

    /** The report that every fourth one is a copy of, and that copy. */
    private static final String ORIGINAL = MadeRecord.id(2);

    private static final String COPY = MadeRecord.id(3);

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
        MadeRecord.write(file, 24, 5, "");
        room = ReadingRoom.open(Settings.local(file, 0));
        client = new Client(room.address());
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Document page(String path) {
        var answer = client.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body(), room.address().toString());
    }

    @Test
    void a_report_shows_its_family_with_the_origin_first_and_a_comparison_for_each_copy() {
        Elements family = page("/report/" + COPY).select("#family ol.sources > li");
        assertThat(family.attr("data-finding")).isEqualTo(ORIGINAL);
        assertThat(family.select("li[aria-current=true]").attr("data-finding")).isEqualTo(COPY);
        assertThat(family.select(".copies a[href^=/compare]").attr("href"))
                .contains("a=" + ORIGINAL)
                .contains("b=" + COPY);
        assertThat(page("/report/" + MadeRecord.id(0)).select("#family")).isEmpty();
    }

    @Test
    void a_family_that_a_person_denies_is_none() {
        String[] token = {"X-Rapporteur-Token", room.changeToken()};
        String wish = "{\"do\":\"not-copy\",\"id\":[\"" + ORIGINAL + "\",\"" + COPY + "\"]}";
        assertThat(client.postJson("/api/corrections", wish, token).statusCode())
                .isEqualTo(201);
        assertThat(page("/report/" + COPY).select("#family")).isEmpty();
        assertThat(client.json("/api/families").get("total").asInt()).isEqualTo(5);
        assertThat(client.json("/api/statements/" + COPY + ".s2").get("knownBy").size())
                .isEqualTo(2);
    }

    @Test
    void a_statement_names_each_independent_source_with_its_words_and_how_it_knows() {
        Document page = page("/statement/" + COPY + ".s1");
        List<Element> sources = page.select("#sources ol.sources > li");
        assertThat(sources).hasSize(1);
        assertThat(sources.get(0).select(".node a").attr("href")).isEqualTo("/report/" + ORIGINAL + "#s1");
        assertThat(sources.get(0).select(".meta a").attr("href")).isEqualTo("/report/" + COPY + "#s1");
        assertThat(sources.get(0).select(".known").attr("data-how")).isEqualTo("agency");
        assertThat(sources.get(0).select(".known").text()).contains("known by agency (Norden Wire)");
        assertThat(page("/report/" + ORIGINAL).getElementById("s1")).isNotNull();
        assertThat(page("/statement/" + COPY + ".s2").select("#sources .known").text())
                .isEqualTo("does not say how it knows");
    }

    @Test
    void an_occurrence_and_a_story_say_how_their_sources_know() {
        Document occurrence = page("/occurrence/oc-" + ORIGINAL);
        assertThat(occurrence.select("#sources ol.sources > li")).hasSize(1);
        assertThat(occurrence.select("#sources .node a").attr("href")).isEqualTo("/report/" + ORIGINAL + "#e1");
        assertThat(occurrence.select("#sources .known").attr("data-how")).isEqualTo("unknown");
        Document story = page("/story/st-" + MadeRecord.id(0));
        assertThat(story.select("#sources > ol.sources > li > .known")).hasSize(3);
        assertThat(story.select("#sayings > ol.findings > li")).hasSize(15);
        assertThat(story.select("#sayings .known[data-how=agency]")).isNotEmpty();
    }

    @Test
    void the_api_tells_the_same() {
        JsonNode family = client.json("/api/families/" + COPY);
        assertThat(family.get("origin").asText()).isEqualTo(ORIGINAL);
        assertThat(family.at("/members/1/from").asText()).isEqualTo(ORIGINAL);
        assertThat(family.at("/members/1/directed").asBoolean()).isTrue();
        assertThat(client.json("/api/families").get("total").asInt()).isEqualTo(6);
        assertThat(client.json("/api/families/" + MadeRecord.id(0))
                        .get("members")
                        .size())
                .isEqualTo(1);
        JsonNode statement = client.json("/api/statements/" + COPY + ".s1");
        assertThat(statement.get("versions").size()).isEqualTo(2);
        assertThat(statement.at("/knownBy/0/how").asText()).isEqualTo("agency");
        assertThat(statement.at("/knownBy/0/through").asText()).isEqualTo("Norden Wire");
        assertThat(statement.at("/knownBy/0/findings/0").asText()).isEqualTo(ORIGINAL + ".s1");
        assertThat(client.json("/api/occurrences/oc-" + ORIGINAL)
                        .at("/knownBy/0/reports")
                        .size())
                .isEqualTo(2);
        assertThat(client.json("/api/stories/st-" + MadeRecord.id(0))
                        .get("knownBy")
                        .size())
                .isEqualTo(3);
    }
}
