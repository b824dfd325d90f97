package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that looks into a record, on the bridge affair. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandsTest {

    private Path folder = Path.of("");
    private String record = "";

    @BeforeAll
    void make_the_record(@TempDir Path fresh) {
        folder = fresh;
        record = Run.bridgeRecord(folder).toString();
    }

    private Run run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("-r", record));
        return Run.of(all.toArray(String[]::new));
    }

    private JsonNode json(String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--json");
        Run run = run(all.toArray(String[]::new));
        assertThat(run.code()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void brief_tells_the_affair_on_standard_output_and_nothing_else() {
        Run run = run("brief", "--color=never");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Estonia shuts rail bridge at Valga after inspectors find cracks\n")
                .contains("6 reports from 4 known outlets, 4 independent sources · 2024-05-06 to 2024-05-24")
                .contains("We will [-not-] reopen the bridge")
                .doesNotContain("\u001b");
    }

    @Test
    void brief_writes_a_page_to_a_file() throws IOException {
        Path page = folder.resolve("page.html");
        Run run = run("brief", "--html", page.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Wrote");
        assertThat(page).content().startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void brief_as_json_holds_reports_speakers_and_what_was_rejected() throws IOException {
        JsonNode document = json("brief");
        assertThat(document.get("reports")).hasSize(6);
        assertThat(document.get("independentSourceCount").asInt()).isEqualTo(4);
        assertThat(document.get("rejected").get(0).get("reason").asText()).contains("JPEG");
        assertThat(document.findValuesAsText("speaker")).contains("Riina Tammela");
    }

    @Test
    void show_gives_the_words_the_offsets_and_the_versions_of_a_statement() {
        Run run = run("show", "a30000000003.s1", "--color=never");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Rina Tamela, the rail inspector ?")
                .contains("Quick Rail News")
                .contains("polarity changed");
        int begin = BridgeAffair.REWRITE.statements().get(0).content().get(0).begin();
        assertThat(run.out()).contains("[" + begin + ", ");
    }

    @Test
    void show_gives_the_place_of_an_event_with_the_words_that_name_it() throws IOException {
        int valga = BridgeAffair.WIRE.report().text().text().indexOf("Valga on Monday");
        assertThat(run("show", "a10000000001.e1", "--color=never").out().replaceAll("\\s+", " "))
                .contains("place Valga (EST), 57.78 north, 26.05 east (\"Valga\" [" + valga + ", " + (valga + 5)
                        + ") in the same clause)");
        assertThat(run("show", "o-close", "--color=never").out()).contains("at Valga (EST), in the same clause");
        JsonNode place = json("show", "a10000000001.e1").get("place");
        assertThat(place.get("latitude").asDouble()).isEqualTo(57.7775);
        assertThat(place.get("words").get("words").asText()).isEqualTo("Valga");
        assertThat(json("show", "o-close").get("place").get("name").asText()).isEqualTo("Valga");
    }

    @Test
    void show_of_a_report_tells_who_is_in_which_bloc_in_its_words() throws IOException {
        assertThat(run("show", "a60000000006", "--color=never").out())
                .contains("BLOCS", "named  Baltic Rail League", "members: Estonia, Latvia")
                .contains("“Baltic Rail League (Estonia, Latvia)”");
        assertThat(json("show", "a60000000006").get("blocs").get(1).get("members"))
                .extracting(JsonNode::asText)
                .containsExactly("EST", "LVA");
        assertThat(json("brief").get("blocs").findValuesAsText("relation")).contains("member", "named");
    }

    @Test
    void show_takes_a_unique_beginning_of_an_id() {
        assertThat(run("show", "a4").out()).contains("Rīga asks Tallinn for the bridge file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a10000000001", "a10000000001.e2", "c-reprint", "q-reopen", "st-close", "o-ask"})
    void show_knows_every_kind_of_finding_in_both_forms(String id) throws IOException {
        assertThat(run("show", id).out()).isNotBlank();
        assertThat(json("show", id).get("id").asText()).isEqualTo(id);
    }

    @Test
    void show_of_a_report_labels_its_blocks_and_lists_its_repairs() {
        assertThat(run("show", "a20000000002", "--color=never").out())
                .contains("  related    Read next")
                .contains("made from Baltic Wire");
        assertThat(run("show", "a30000000003", "--color=never").out()).contains("REPAIRS  1", "[-cafÃ©-]{+Estonian+}");
    }

    @Test
    void an_unknown_id_is_told_on_standard_error() {
        Run run = run("show", "ffff");
        assertThat(run.code()).isEqualTo(ExitStatus.NOT_FOUND.code());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("ffff");
    }

    @Test
    void who_finds_a_person_by_part_of_a_name_without_its_accents() {
        Run run = run("who", "maris", "--color=never");
        assertThat(run.out()).contains("Māris Ozolnieks", "Nobody rang us", "road until June");
        assertThat(run.out()).doesNotContain("Tammela ←");
    }

    @Test
    void who_brings_a_country_with_its_events() {
        assertThat(run("who", "estonia", "--color=never").out()).contains("Events", "SANCTION  Estonia → Latvia");
    }

    @Test
    void who_nobody_ends_with_those_who_are_known() {
        Run run = run("who", "Napoleon");
        assertThat(run.code()).isEqualTo(ExitStatus.NOT_FOUND.code());
        assertThat(run.err()).contains("Napoleon", "Riina Tammela");
    }

    @Test
    void search_prints_reports_and_statements_with_their_ids() throws IOException {
        assertThat(run("search", "timetable", "--color=never").out()).contains("Rīga Morning", "a40000000004");
        assertThat(json("search", "timetable").get(0).get("report").asText()).isEqualTo("a40000000004");
    }

    @Test
    void search_for_what_is_not_there_succeeds_with_an_empty_list() throws IOException {
        assertThat(json("search", "submarine")).isEmpty();
        assertThat(run("search", "submarine").err()).contains("submarine");
    }

    @Test
    void compare_tells_class_direction_and_reasons_whichever_report_comes_first() {
        for (Run run :
                List.of(run("compare", "a3", "a1", "--color=never"), run("compare", "a1", "a3", "--color=never"))) {
            assertThat(run.out())
                    .contains("rewritten made from")
                    .contains("spoils the name")
                    .contains("PASSAGES  2 aligned")
                    .contains(" │ ")
                    .containsPattern("\\[-three-]\\s+\\{\\+four\\+}");
        }
    }

    @Test
    void compare_of_strangers_says_that_they_are_independent() throws IOException {
        assertThat(run("compare", "a1", "a4", "--color=never").out()).contains("independent of");
        assertThat(json("compare", "a1", "a4").get("copies")).isEmpty();
    }

    @Test
    void timeline_goes_day_by_day_and_ends_with_what_is_undated() throws IOException {
        assertThat(run("timeline", "--color=never").out())
                .containsSubsequence("2024-05-06\n", "SANCTION", "2024-05-24\n", "AGREE", "future", "undated\n");
        assertThat(json("timeline").get(0).get("date").asText()).isEqualTo("2024-05-06");
    }

    @Test
    void sources_counts_a_copy_with_its_original_once() throws IOException {
        Run run = run("sources", "reopen the bridge before every pier is tested", "--color=never");
        assertThat(run.out()).startsWith("1 independent source\n").contains("goes back to it");
        assertThat(json("sources", "nobody saw a submarine")).isEmpty();
    }

    @Test
    void colour_comes_on_a_terminal_and_yields_to_no_color_and_to_the_option() {
        String[] brief = {"brief", "-r", record};
        assertThat(Run.of(brief).out()).contains("\u001b[");
        assertThat(Run.of(Map.of("NO_COLOR", "1"), true, brief).out()).doesNotContain("\u001b");
        assertThat(Run.of(Map.of(), false, brief).out()).doesNotContain("\u001b");
        assertThat(Run.of(Map.of("NO_COLOR", "1"), false, "brief", "-r", record, "--color=always")
                        .out())
                .contains("\u001b[");
    }

    @Test
    void no_line_is_wider_than_a_narrow_terminal() {
        for (String[] args : new String[][] {
            {"brief", "-r", record}, {"compare", "a1", "a3", "-r", record}, {"show", "a1", "-r", record}
        }) {
            Run run = Run.of(Map.of("COLUMNS", "40"), false, args);
            assertThat(run.out().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
        }
    }

    @Test
    void a_second_run_prints_the_same_bytes() {
        assertThat(run("brief", "--json").out())
                .isEqualTo(run("brief", "--json").out());
        assertThat(run("brief", "--html", "-").out())
                .isEqualTo(run("brief", "--html", "-").out());
    }
}
