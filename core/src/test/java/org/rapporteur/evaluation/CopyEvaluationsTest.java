package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyEvaluationsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REPORT =
            "The night train from Tartu stood for six hours in the snow near Tapa on Friday. "
                    + "Passengers shared blankets, and a schoolteacher read aloud from a novel until the lamps failed. The railway "
                    + "sent a plough from Rakvere, which broke an axle at the second crossing. A second one came at dawn.";
    private static final String OTHER =
            "Shares in the brewery rose after it sold its bottling plant in Riga. The buyer, a "
                    + "family firm from Vilnius, will keep all ninety workers. Analysts had expected a lower price.";

    private final Path folder;

    CopyEvaluationsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String line(String label, String a, String b) {
        ObjectNode row = JSON.createObjectNode();
        row.put("ida", "x")
                .put("idb", "y")
                .put("a", a)
                .put("b", b)
                .put("label", label)
                .put("kind", "k" + label);
        return row.toString();
    }

    private static double figure(EvaluationResult result, String name) {
        return result.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void pairs_are_scored_and_predicted_in_code_points() throws IOException {
        String shifted = "\ud83d\ude82\ud83d\ude82 " + REPORT;
        Path gold = Files.write(
                folder.resolve("gold.jsonl"), List.of(line("1", REPORT, shifted), line("0", REPORT, OTHER)));
        Path predictions = folder.resolve("out.jsonl");
        EvaluationResult result = new PairsEvaluation().evaluate(new EvaluationRequest(gold, null, predictions));
        assertThat(figure(result, "AUC")).isEqualTo(1);
        assertThat(figure(result, "recall at threshold")).isEqualTo(1);
        assertThat(result.details()).isEmpty();
        JsonNode first = JSON.readTree(Files.readAllLines(predictions).get(0));
        assertThat(first.get("label").asInt()).isEqualTo(1);
        assertThat(first.get("class").asText()).isEqualTo("verbatim");
        JsonNode span = first.get("spans").get(0);
        assertThat(span.get(2).asInt() - span.get(0).asInt())
                .as("two engines and a space, each one code point")
                .isEqualTo(3);
    }

    @Test
    void a_reprint_is_found_where_its_shared_words_are_covered() throws IOException {
        Path gold = Files.write(
                folder.resolve("gold.jsonl"), List.of(line("verbatim", REPORT, REPORT), line("edited", REPORT, OTHER)));
        EvaluationResult result = new ReprintsEvaluation().evaluate(new EvaluationRequest(gold, null, null));
        assertThat(figure(result, "found")).isEqualTo(0.5);
        assertThat(figure(result, "right class")).isEqualTo(0.5);
        assertThat(result.details()).hasSize(1);
    }

    @Test
    void a_broken_gold_line_is_named_with_file_and_line() throws IOException {
        Path gold = Files.write(folder.resolve("gold.jsonl"), List.of(line("1", REPORT, REPORT), "{\"a\": 1}"));
        assertThatThrownBy(() -> new PairsEvaluation().evaluate(new EvaluationRequest(gold, null, null)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gold.jsonl, line 2: no pair");
    }

    @Test
    void ties_count_half_in_the_area_and_no_threshold_parts_them() {
        Ranking ranking = new Ranking(List.of(
                new Ranking.Scored(0.9, true),
                new Ranking.Scored(0.5, true),
                new Ranking.Scored(0.5, false),
                new Ranking.Scored(0.1, false)));
        assertThat(ranking.areaUnderCurve()).isEqualTo(0.875);
        assertThat(ranking.bestF1()).isEqualTo(0.8);
        assertThat(ranking.recallAtFalsePositives(0.01)).isEqualTo(0.5);
    }
}
