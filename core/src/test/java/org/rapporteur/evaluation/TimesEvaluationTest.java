package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimesEvaluationTest {

    private static final String ROW =
            "{\"id\": \"t1\", \"published\": \"2024-04-10\", \"text\": \"The board met on Tuesday and"
                    + " will meet in June.\", \"times\": [TIMES]}\n";
    private static final String TUESDAY = "{\"words\": \"Tuesday\", \"n\": 1, \"value\": \"2024-04-09\"}";
    private static final String JUNE = "{\"words\": \"in June\", \"value\": \"2024-06\"}";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private EvaluationResult score(String rows) throws IOException {
        Path gold = folder.resolve("times.jsonl");
        Files.writeString(gold, rows);
        return new TimesEvaluation().evaluate(new EvaluationRequest(gold, null, folder.resolve("ours.jsonl")));
    }

    private static double figure(EvaluationResult result, String name) {
        return result.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void what_overlaps_is_found_and_what_agrees_is_right() throws IOException {
        EvaluationResult result = score(ROW.replace("TIMES", TUESDAY + ", " + JUNE));
        assertThat(figure(result, "found, of gold")).isEqualTo(1);
        assertThat(figure(result, "value right, of gold")).isEqualTo(1);
        assertThat(figure(result, "printed but not in gold")).isZero();
        assertThat(result.details()).isEmpty();
    }

    @Test
    void a_wrong_value_and_one_too_many_are_listed() throws IOException {
        EvaluationResult result = score(ROW.replace("TIMES", JUNE.replace("2024", "2023")));
        assertThat(figure(result, "found, of gold")).isEqualTo(1);
        assertThat(figure(result, "value right, of gold")).isZero();
        assertThat(figure(result, "printed but not in gold")).isEqualTo(1);
        assertThat(result.details()).hasSize(2);
    }

    @Test
    void without_a_date_gold_without_a_value_wants_none() throws IOException {
        String undated = ROW.replace("\"2024-04-10\"", "null");
        EvaluationResult result = score(undated.replace("TIMES", TUESDAY.replace("\"2024-04-09\"", "null")));
        assertThat(figure(result, "value right, of gold")).isEqualTo(1);
    }

    @Test
    void predictions_have_the_golds_form_and_score_one() throws IOException {
        score(ROW.replace("TIMES", ""));
        EvaluationResult result = score(Files.readString(folder.resolve("ours.jsonl")));
        assertThat(figure(result, "times in gold")).isEqualTo(2);
        assertThat(figure(result, "value right, of gold")).isEqualTo(1);
    }

    @Test
    void words_that_do_not_stand_there_are_an_error_with_their_line() {
        assertThatThrownBy(() -> score(ROW.replace("TIMES", "{\"words\": \"Monday\", \"value\": \"2024-04-08\"}")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 1");
    }
}
