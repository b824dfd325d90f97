package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionEvaluationTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private EvaluationResult score(String... rows) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), String.join("\n", rows) + "\n");
        return new AttributionEvaluation().evaluate(new EvaluationRequest(gold, null, folder.resolve("ours.jsonl")));
    }

    private static double figure(EvaluationResult result, String name) {
        return result.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** Offsets of the words in the text, in code points, as gold has them. */
    private static String row(String text, String type, String source, String cue, String content) {
        return "{\"doc\": \"d1\", \"text\": \"" + text.replace("\"", "\\\"") + "\", \"attributions\": [{\"type\": \""
                + type + "\", \"source\": " + span(text, source) + ", \"cue\": " + span(text, cue)
                + ", \"content\": " + span(text, content) + "}]}";
    }

    private static String span(String text, String words) {
        int begin = text.indexOf(words);
        int from = text.codePointCount(0, begin);
        return List.of(List.of(from, from + words.codePointCount(0, words.length())))
                .toString();
    }

    private static final String SAID = "Sandvoll said the harbour would stay closed.";

    @Test
    void gold_that_is_what_the_program_finds_scores_one() throws IOException {
        EvaluationResult result = score(row(SAID, "indirect", "Sandvoll", "said", "the harbour would stay closed"));
        for (String label : List.of("source", "cue", "content")) {
            assertThat(figure(result, label + ": exact F1")).isEqualTo(1);
            assertThat(figure(result, label + ": half F1")).isEqualTo(1);
        }
        assertThat(figure(result, "indirect: in gold")).isEqualTo(1);
        assertThat(figure(result, "indirect: exact")).isEqualTo(1);
        assertThat(figure(result, "indirect: right speaker")).isEqualTo(1);
        assertThat(result.details()).isEmpty();
    }

    @Test
    void gold_with_another_speaker_counts_as_found_but_not_as_right() throws IOException {
        EvaluationResult result = score(row(SAID, "indirect", "harbour", "said", "the harbour would stay closed"));
        assertThat(figure(result, "indirect: found")).isEqualTo(1);
        assertThat(figure(result, "indirect: right speaker")).isZero();
        assertThat(figure(result, "source: exact F1")).isZero();
        assertThat(result.details()).hasSize(1).first().asString().startsWith("other speaker: d1");
    }

    @Test
    void content_cut_by_less_than_half_is_found_but_not_exact() throws IOException {
        EvaluationResult result = score(row(SAID, "indirect", "Sandvoll", "said", "harbour would stay closed"));
        assertThat(figure(result, "content: exact F1")).isZero();
        assertThat(figure(result, "content: half F1")).isEqualTo(1);
        assertThat(figure(result, "indirect: found")).isEqualTo(1);
        assertThat(figure(result, "indirect: exact")).isZero();
    }

    @Test
    void a_statement_that_gold_lacks_costs_precision_and_is_listed() throws IOException {
        EvaluationResult result = score("{\"doc\": \"d1\", \"text\": \"" + SAID + "\", \"attributions\": []}");
        assertThat(figure(result, "content: exact precision")).isZero();
        assertThat(result.details()).hasSize(1).first().asString().startsWith("not in gold: d1");
    }

    @Test
    void a_statement_that_nobody_could_find_is_listed_as_missed() throws IOException {
        EvaluationResult result =
                score(row("The harbour is quiet at noon.", "indirect", "The harbour", "is", "quiet at noon"));
        assertThat(figure(result, "indirect: found")).isZero();
        assertThat(result.details()).hasSize(1).first().asString().startsWith("missed: d1");
    }

    @Test
    void offsets_count_code_points_both_ways() throws IOException {
        String text = "🐟🐟 " + SAID;
        EvaluationResult result = score(row(text, "indirect", "Sandvoll", "said", "the harbour would stay closed"));
        assertThat(figure(result, "content: exact F1")).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("ours.jsonl")))
                .contains("\"source\":" + span(text, "Sandvoll").replace(" ", ""));
    }

    @Test
    void a_broken_line_names_file_and_line() {
        assertThatThrownBy(() -> score("{\"doc\": \"d1\", \"text\": \"x\", \"attributions\": []}", "{\"doc\": "))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gold.jsonl")
                .hasMessageContaining("2");
    }

    @Test
    void gold_that_is_not_there_is_an_error() {
        EvaluationRequest request = new EvaluationRequest(folder.resolve("none.jsonl"), null, null);
        assertThatThrownBy(() -> new AttributionEvaluation().evaluate(request)).isInstanceOf(IOException.class);
    }
}
