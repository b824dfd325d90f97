package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluation.EvaluationResult.Figure;

class IntakeEvaluationTest {

    private static final String ONE =
            "Ministers from four coastal states met on Wednesday to settle the quota for herring.";
    private static final String TWO =
            "The talks ran into the night and the delegates left without a word to the press.";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test
    Path folder;

    private EvaluationResult evaluate(String body) throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(
                folder.resolve("pages/p1.html"),
                "<title>Herring talks</title><h1>Herring talks</h1><p>" + ONE + "</p><p>" + TWO + "</p>");
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(
                gold,
                "{\"id\":\"p1\",\"url\":\"https://harbour.example/2025/03/12/herring\",\"title\":\"Herring talks\",\"authors\":[],"
                        + "\"published\":\"2025-03-12\",\"body\":\"" + body
                        + "\",\"must\":[\"the delegates left\"],\"mustNot\":[\"Home\"]}\n");
        return new IntakeEvaluation().evaluate(new EvaluationRequest(gold, null, folder.resolve("out.jsonl")));
    }

    private static double figure(EvaluationResult result, String name) {
        return result.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .mapToDouble(Figure::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_page_read_rightly_scores_full_marks_and_is_predicted_in_the_golds_form() throws IOException {
        EvaluationResult result = evaluate(ONE + "\\n\\n" + TWO);
        for (String name : List.of(
                "body F1",
                "paragraphs kept",
                "wanted snippets found",
                "title exact",
                "date exact, where the gold has one")) {
            assertThat(figure(result, name)).as(name).isEqualTo(1.0);
        }
        assertThat(figure(result, "paragraph ends glued")).isZero();
        assertThat(figure(result, "unwanted snippets found")).isZero();
        assertThat(Files.readAllLines(folder.resolve("out.jsonl")))
                .containsExactly("{\"id\":\"p1\",\"body\":\"" + ONE + "\\n\\n" + TWO
                        + "\",\"title\":\"Herring talks\",\"authors\":[],\"published\":\"2025-03-12\"}");
    }

    @Test
    void what_is_missed_lowers_recall_alone() throws IOException {
        EvaluationResult result = evaluate(
                ONE + "\\n\\n" + TWO + "\\n\\nNo one would say on which day they would meet again at the port.");
        assertThat(figure(result, "body precision")).isEqualTo(1.0);
        assertThat(figure(result, "body recall")).isBetween(0.5, 0.9);
        assertThat(result.details()).anyMatch(line -> line.startsWith("body 0.") && line.endsWith("p1"));
    }

    @Test
    void a_gold_line_that_is_no_row_is_named_by_file_and_line() throws IOException {
        Path gold = Files.writeString(folder.resolve("bad.jsonl"), "\n{\"id\": 7\n");
        assertThatThrownBy(() -> new IntakeEvaluation().evaluate(new EvaluationRequest(gold, folder, null)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bad.jsonl, line 2");
    }
}
