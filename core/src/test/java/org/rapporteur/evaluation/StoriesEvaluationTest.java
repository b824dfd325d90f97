package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesEvaluationTest {

    private static final String ROW =
            "{\"id\":\"%s\",\"date\":%s,\"title\":\"%s\",\"text\":\"%s\",\"cluster\":\"%s\",\"storyline\":\"%s\"}";

    private final Path folder;

    StoriesEvaluationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path gold(String... lines) throws IOException {
        return Files.write(folder.resolve("gold.jsonl"), List.of(lines));
    }

    @Test
    void right_stories_score_one_and_predictions_come_in_gold_order() throws IOException {
        Path gold = gold(
                ROW.formatted(
                        "y",
                        "\"2024-05-05\"",
                        "Dam in Cahora reopened",
                        "Engineers reopened the Cahora dam on Sunday.\\nThe turbines had stood still for a month.",
                        "c1",
                        "l1"),
                ROW.formatted(
                        "x",
                        "\"2024-13-65\"",
                        "Cahora dam runs again",
                        "The turbines of the Cahora dam run again after a month, engineers said on Sunday.",
                        "c1",
                        "l1"),
                ROW.formatted("w", "null", "Choir wins prize", "A choir from Bergen won in Riga.", "c2", "l2"));
        Path predictions = folder.resolve("out.jsonl");

        EvaluationResult result = new StoriesEvaluation().evaluate(new EvaluationRequest(gold, null, predictions));

        assertThat(result.figures())
                .contains(
                        new EvaluationResult.Figure("reports", 3),
                        new EvaluationResult.Figure("story b-cubed f", 1.0),
                        new EvaluationResult.Figure("story pair f", 1.0),
                        new EvaluationResult.Figure("story adjusted rand", 1.0),
                        new EvaluationResult.Figure("storyline b-cubed f", 1.0));
        assertThat(result.details()).isEmpty();
        List<String> lines = Files.readAllLines(predictions);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("{\"id\":\"y\",\"cluster\":\"st-");
        assertThat(lines.get(2)).startsWith("{\"id\":\"w\",\"cluster\":\"st-").contains("\"storyline\":\"sl-");
    }

    @Test
    void the_measures_are_those_of_the_papers() {
        Map<String, String> gold = Map.of("a", "1", "b", "1", "c", "1", "d", "2");
        Map<String, String> found = Map.of("a", "x", "b", "x", "c", "y", "d", "y");

        GroupScores scores = GroupScores.of(gold, found);

        assertThat(scores.cubedPrecision()).isEqualTo((1 + 1 + 0.5 + 0.5) / 4);
        assertThat(scores.cubedRecall()).isEqualTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4);
        assertThat(scores.pairPrecision()).isEqualTo(0.5);
        assertThat(scores.pairRecall()).isEqualTo(1 / 3.0);
        assertThat(scores.adjustedRand()).isEqualTo(0);
    }

    @Test
    void a_broken_line_is_named_with_its_file_and_number() throws IOException {
        Path gold = gold(ROW.formatted("a", "null", "", "Rain.", "1", "1"), "{\"id\":");

        assertThatThrownBy(() -> new StoriesEvaluation().evaluate(new EvaluationRequest(gold, null, null)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gold.jsonl, line 2");
    }

    @Test
    void a_line_without_a_text_is_named_too() throws IOException {
        Path gold = gold("{\"id\":\"a\",\"cluster\":\"1\",\"storyline\":\"1\"}");

        assertThatThrownBy(() -> new StoriesEvaluation().evaluate(new EvaluationRequest(gold, null, null)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 1: no text field \"text\"");
    }
}
