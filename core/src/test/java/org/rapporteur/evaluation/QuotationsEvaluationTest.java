package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotationsEvaluationTest {

    private static final String ROW =
            """
            {"id": "q1", "a": {"outlet": "Norden Wire", "date": "2023-05-09", "text": "\u201cWe may dig the tunnel this \
            year,\u201d Marek Tamberg said.", "quote": "We may dig the tunnel this year,"}, "b": {"outlet": "Pier Post", \
            "date": "2023-05-10", "text": "\u201cWe VERB dig the tunnel this year,\u201d Marek Tamberg said.", "quote": \
            "We VERB dig the tunnel this year,"}, "grade": "MODALITY_CHANGED", "kind": "natural", "why": "surer"}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private EvaluationResult score(String rows) throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(gold, rows);
        return new QuotationsEvaluation().evaluate(new EvaluationRequest(gold, null, folder.resolve("ours.jsonl")));
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
        EvaluationResult result = score(ROW.replace("VERB", "will"));
        assertThat(figure(result, "macro-F1 over grades")).isEqualTo(1);
        String ours = Files.readString(folder.resolve("ours.jsonl"));
        assertThat(ours).contains("\"grade\":\"MODALITY_CHANGED\"");
        assertThat(figure(score(ours), "macro-F1 over grades")).isEqualTo(1);
    }

    @Test
    void a_changed_sense_that_is_printed_as_unchanged_is_dangerous() throws IOException {
        EvaluationResult result = score(ROW.replace("VERB", "may"));
        assertThat(figure(result, "sense changed, printed as unchanged")).isEqualTo(1);
        assertThat(figure(result, "sense changed, printed as verbatim, typography or marked cut"))
                .isEqualTo(1);
        assertThat(result.details()).anyMatch(line -> line.startsWith("dangerous: q1: MODALITY_CHANGED printed as"));
    }

    @Test
    void a_pair_that_is_not_joined_counts_as_different() throws IOException {
        String other = ROW.replace(
                "We VERB dig the tunnel this year,", "Nets were empty and herring came late all along these shores,");
        EvaluationResult result = score(other.replace("MODALITY_CHANGED", "DIFFERENT"));
        assertThat(figure(result, "right")).isEqualTo(1);
    }

    @Test
    void other_words_long_after_are_another_utterance() throws IOException {
        String row = ROW.replace("VERB", "will").replace("2023-05-10", "2024-02-12");
        EvaluationResult result = score(row.replace("MODALITY_CHANGED", "DIFFERENT"));
        assertThat(figure(result, "right")).isEqualTo(1);
    }

    @Test
    void other_words_for_what_was_said_in_another_language_are_a_translation() throws IOException {
        String row = ROW.replace("We VERB dig the tunnel this year,", "This year the tunnel could be bored by us,")
                .replace(
                        "Marek Tamberg said.\", \"quote\": \"This",
                        "Marek Tamberg said in Estonian.\", \"quote\": \"This");
        EvaluationResult result = score(row.replace("MODALITY_CHANGED", "TRANSLATION"));
        assertThat(figure(result, "right")).isEqualTo(1);
    }

    @Test
    void a_quotation_that_does_not_stand_in_its_text_is_told_with_its_line() {
        assertThatThrownBy(() -> score(ROW.replace("\"We VERB", "\"They VERB")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 1");
    }
}
