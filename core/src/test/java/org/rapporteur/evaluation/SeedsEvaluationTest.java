package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedsEvaluationTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @BeforeEach
    void one_report() throws IOException {
        Files.createDirectories(folder.resolve("reports"));
        Files.createDirectories(folder.resolve("gold"));
        Files.writeString(
                folder.resolve("reports/wire.txt"),
                """
                Norway closes Bergen harbour to Icelandic trawlers

                12 October 2023

                BERGEN - Norway imposed sanctions on Iceland on Monday.

                Fisheries Minister Ingrid Sandvoll said the harbour would stay closed until the paper was signed.

                Iceland's fisheries minister, Egil Brandt, said the survey behind the closure was wrong.
                """);
    }

    private EvaluationResult score() throws IOException {
        return new SeedsEvaluation()
                .evaluate(new EvaluationRequest(
                        folder.resolve("gold"), folder.resolve("reports"), folder.resolve("ours")));
    }

    private static double figure(EvaluationResult result, String name) {
        return result.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private void statements(String source, String content) throws IOException {
        Files.writeString(
                folder.resolve("gold/statements.jsonl"),
                "{\"report\": \"wire.txt\", \"kind\": \"indirect\", \"source\": [\"" + source
                        + "\"], \"cue\": \"said\", \"content\": [\"" + content + "\"], \"via\": []}\n");
    }

    @Test
    void a_listed_statement_is_found_with_its_source() throws IOException {
        statements("Ingrid Sandvoll", "the harbour would stay closed until the paper was signed");
        EvaluationResult result = score();
        assertThat(figure(result, "reports read")).isEqualTo(1);
        assertThat(figure(result, "inputs rejected")).isZero();
        assertThat(figure(result, "statements: found")).isEqualTo(1);
        assertThat(figure(result, "statements: right source, of found")).isEqualTo(1);
        assertThat(figure(result, "statements: right kind, of found")).isEqualTo(1);
        assertThat(figure(result, "statements: right relays, of found")).isEqualTo(1);
        assertThat(figure(result, "statements: printed but not listed")).isEqualTo(1);
    }

    @Test
    void another_source_is_counted_and_listed() throws IOException {
        statements("Karin Holm", "the harbour would stay closed until the paper was signed");
        EvaluationResult result = score();
        assertThat(figure(result, "statements: found")).isEqualTo(1);
        assertThat(figure(result, "statements: right source, of found")).isZero();
        assertThat(result.details()).anyMatch(detail -> detail.startsWith("statement with other source: wire.txt"));
    }

    @Test
    void other_words_are_missed() throws IOException {
        statements("Ingrid Sandvoll", "herring prices had doubled since spring");
        EvaluationResult result = score();
        assertThat(figure(result, "statements: found")).isZero();
        assertThat(result.details()).anyMatch(detail -> detail.startsWith("statement missed: wire.txt"));
    }

    @Test
    void a_listed_event_is_found_with_its_parties() throws IOException {
        Files.writeString(
                folder.resolve("gold/events.jsonl"),
                "{\"report\": \"wire.txt\", \"event\": \"SANCTION\", \"actor\": [\"NOR GOV\"], \"recipient\":"
                        + " [\"ISL GOV\"], \"text\": \"Norway imposed sanctions on Iceland\"}\n");
        EvaluationResult result = score();
        assertThat(figure(result, "events: found")).isEqualTo(1);
        assertThat(figure(result, "events: found with right parties")).isEqualTo(1);
        assertThat(figure(result, "events: printed but not listed")).isZero();
    }

    @Test
    void gold_files_that_are_missing_are_left_out_of_the_scores() throws IOException {
        assertThat(score().figures())
                .extracting(EvaluationResult.Figure::name)
                .containsExactly("reports read", "inputs rejected");
    }

    @Test
    void predictions_have_the_golds_names_and_forms() throws IOException {
        score();
        assertThat(folder.resolve("ours/statements.jsonl"))
                .content()
                .contains("\"report\":\"wire.txt\"", "\"source\":[\"Ingrid Sandvoll\"]", "\"kind\":\"indirect\"");
        assertThat(folder.resolve("ours/events.jsonl")).content().contains("\"event\":\"SANCTION\"");
    }

    @Test
    void a_listed_bloc_is_found_with_its_members() throws IOException {
        Files.writeString(
                folder.resolve("reports/pact.txt"),
                """
                Lake states sign a pact

                12 October 2024

                The boats are paid for by AUKUS (Australia, Britain and the United States), the harbour master said.
                """);
        Files.writeString(
                folder.resolve("gold/blocs.jsonl"),
                """
                {"report": "pact.txt", "bloc": "AUKUS", "members": ["AUS", "GBR", "USA"], "text": "AUKUS (Australia, Britain and the United States)"}
                {"report": "pact.txt", "bloc": "NATO", "members": null, "text": "the alliance"}
                """);
        EvaluationResult result = score();
        assertThat(figure(result, "blocs: found")).isEqualTo(0.5);
        assertThat(figure(result, "blocs: found with right members")).isEqualTo(0.5);
    }

    @Test
    void a_broken_gold_line_names_file_and_line() throws IOException {
        Files.writeString(folder.resolve("gold/statements.jsonl"), "\n{\"report\": \n");
        assertThatThrownBy(this::score)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("statements.jsonl")
                .hasMessageContaining("2");
    }

    @Test
    void a_folder_of_gold_that_holds_no_reports_is_an_error_when_none_is_named() {
        EvaluationRequest request = new EvaluationRequest(folder.resolve("gold"), null, null);
        assertThatThrownBy(() -> new SeedsEvaluation().evaluate(request)).isInstanceOf(IOException.class);
    }
}
