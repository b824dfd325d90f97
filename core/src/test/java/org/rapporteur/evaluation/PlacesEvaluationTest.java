package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesEvaluationTest {

    private static final String ROW = "{\"id\": \"p1\", \"text\": \"Two barns burned in Paris, Texas, on Sunday.\","
            + " \"places\": [{\"words\": \"Paris\", \"n\": 1, \"country\": \"COUNTRY\", \"town\": \"Paris\", \"lat\": 33.66,"
            + " \"lon\": -95.56}, {\"words\": \"Texas\", \"n\": 1, \"country\": \"USA\"}]}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private EvaluationResult score(String row) throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(gold, row);
        return new PlacesEvaluation().evaluate(new EvaluationRequest(gold, null, folder.resolve("ours.jsonl")));
    }

    private static double figure(EvaluationResult result, String name) {
        return result.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void what_agrees_scores_one_and_predictions_have_the_form_of_gold() throws IOException {
        EvaluationResult result = score(ROW.replace("COUNTRY", "USA"));
        assertThat(figure(result, "country right, of listed with one")).isEqualTo(1);
        assertThat(figure(result, "town right, of listed")).isEqualTo(1);
        assertThat(figure(result, "wrong though printed")).isZero();
        String ours = Files.readString(folder.resolve("ours.jsonl"));
        assertThat(figure(score(ours), "town right, of listed")).isEqualTo(1);
    }

    @Test
    void another_country_is_wrong_though_printed() throws IOException {
        EvaluationResult result = score(ROW.replace("COUNTRY", "FRA"));
        assertThat(figure(result, "country right, of listed with one")).isEqualTo(0.5);
        assertThat(figure(result, "wrong though printed")).isEqualTo(1);
        assertThat(result.details()).anyMatch(line -> line.startsWith("wrong: p1: Paris"));
    }

    @Test
    void words_that_are_not_in_the_text_are_told_with_their_line() {
        assertThatThrownBy(() -> score(ROW.replace("\"words\": \"Texas\"", "\"words\": \"Tex\"")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 1");
    }
}
