package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementsEvaluationTest {

    private static final String PASSAGE = "{\"id\": \"p1\", \"outlet\": \"Harbour Post\", \"text\":"
            + " \"Fisheries Minister Ingrid Sandvoll told reporters the harbour would close, Xinhua reported."
            + " She accused Iceland of fishing at night.\", \"statements\": [HERE]}\n";
    private static final String FIRST = "{\"content\": [\"the harbour would close\"], \"cue\": \"told\", \"source\":"
            + " \"Fisheries Minister Ingrid Sandvoll\", \"who\": [{\"name\": \"Ingrid Sandvoll\", \"also\":"
            + " [\"Sandvoll\"]}], \"meant\": \"person\", \"relays\": [\"Xinhua\"], \"addressee\": \"reporters\","
            + " \"in\": null, \"stances\": []}";
    private static final String SECOND = "{\"content\": [\"Iceland of fishing at night\"], \"cue\": \"accused\","
            + " \"source\": \"She\", \"who\": [{\"name\": \"Ingrid Sandvoll\", \"also\": []}], \"meant\": \"person\","
            + " \"relays\": [\"Xinhua\"], \"addressee\": null, \"in\": null, \"stances\": [{\"party\": \"Iceland\", \"name\":"
            + " \"Iceland\", \"side\": \"against\", \"words\": \"accused\"}]}";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private EvaluationResult score(String statements) throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(gold, PASSAGE.replace("HERE", statements));
        return new StatementsEvaluation().evaluate(new EvaluationRequest(gold, null, folder.resolve("ours.jsonl")));
    }

    private static double figure(EvaluationResult result, String name) {
        return result.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void what_agrees_in_all_scores_one() throws IOException {
        EvaluationResult result = score(FIRST + ", " + SECOND);
        assertThat(figure(result, "statements: found")).isEqualTo(1);
        assertThat(figure(result, "relays: F1, of all")).isEqualTo(1);
        assertThat(figure(result, "addressee: F1, of all")).isEqualTo(1);
        assertThat(figure(result, "who: right, of answered")).isEqualTo(1);
        assertThat(figure(result, "stance: F1, of all")).isEqualTo(1);
        assertThat(figure(result, "statements: printed but not listed")).isZero();
    }

    @Test
    void what_gold_does_not_list_costs_precision_only_of_all() throws IOException {
        EvaluationResult result = score(SECOND);
        assertThat(figure(result, "statements: printed but not listed")).isEqualTo(1);
        assertThat(figure(result, "addressee: precision, of all")).isZero();
        assertThat(figure(result, "stance: precision, of matched")).isEqualTo(1);
    }

    @Test
    void a_missed_statement_costs_recall() throws IOException {
        String missed =
                FIRST.replace("the harbour would close", "reported. She").replace("Xinhua", "Iceland");
        EvaluationResult result = score(missed + ", " + SECOND);
        assertThat(figure(result, "statements: found")).isEqualTo(0.5);
        assertThat(figure(result, "relays: recall, of all")).isEqualTo(0.5);
        assertThat(result.details()).anyMatch(line -> line.startsWith("statement missed: p1"));
    }

    @Test
    void another_name_is_wrong_and_an_answer_to_the_unresolved_is_counted() throws IOException {
        EvaluationResult other = score(FIRST.replace("Ingrid Sandvoll\", \"also", "Egil Brandt\", \"also")
                .replace("[\"Sandvoll\"]", "[]"));
        assertThat(figure(other, "who: right, of answered")).isZero();
        EvaluationResult open = score(FIRST.replace("\"meant\": \"person\"", "\"meant\": \"unresolved\""));
        assertThat(figure(open, "who: unresolved but answered")).isEqualTo(1);
    }

    @Test
    void predictions_have_the_form_of_gold() throws IOException {
        score(FIRST + ", " + SECOND);
        Path predictions = folder.resolve("ours.jsonl");
        EvaluationResult itself = new StatementsEvaluation().evaluate(new EvaluationRequest(predictions, null, null));
        assertThat(figure(itself, "relays: F1, of all")).isEqualTo(1);
        assertThat(figure(itself, "who: right, of answered")).isEqualTo(1);
    }

    @Test
    void a_broken_row_is_told_with_its_line() {
        assertThatThrownBy(() -> score("{\"content\": [\"x\"], \"in\": 7}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 1");
    }
}
