package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsEvaluationTest {

    private static final String DATE = "date: words right, of events found with their type";
    private static final String TOLD = "date: words right, where the gold has any";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private EvaluationResult score(String text, String date) throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(
                gold,
                "{\"id\": \"e1\", \"date\": \"2023-10-12\", \"domain\": \"politics\", \"text\": \"" + text
                        + "\", \"events\": [{\"event\": \"AGREE\", \"mode\": null, \"trigger\": \"signed\","
                        + " \"actors\": [\"Norway\"], \"recipients\": [\"Iceland\"], \"status\": \"actual\","
                        + " \"reciprocal\": false, \"date\": " + date + "}]}\n");
        return new EventsEvaluation().evaluate(new EvaluationRequest(gold, null, folder.resolve("ours.jsonl")));
    }

    private static double figure(EvaluationResult result, String name) {
        return result.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void a_date_from_the_words_that_tell_it_is_right() throws IOException {
        EvaluationResult result = score("Norway signed a fisheries agreement with Iceland on Monday.", "\"on Monday\"");
        assertThat(figure(result, DATE)).isEqualTo(1);
        assertThat(figure(result, TOLD)).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("ours.jsonl"))).contains("\"date\":\"Monday\"");
    }

    @Test
    void the_reports_own_day_is_right_where_no_words_tell_one() throws IOException {
        EvaluationResult result = score("Norway signed a fisheries agreement with Iceland.", "null");
        assertThat(figure(result, DATE)).isEqualTo(1);
        assertThat(figure(result, TOLD)).isZero();
    }

    @Test
    void a_date_from_other_words_is_wrong_and_shown() throws IOException {
        EvaluationResult result = score("Norway signed a fisheries agreement with Iceland on Monday.", "null");
        assertThat(figure(result, DATE)).isZero();
        assertThat(result.details()).anyMatch(line -> line.startsWith("other date: e1: \"signed\""));
    }
}
