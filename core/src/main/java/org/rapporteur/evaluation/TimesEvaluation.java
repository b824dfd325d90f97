package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.Annotator;
import org.rapporteur.annotation.TimeExpression;
import org.rapporteur.intake.Report;
import org.rapporteur.text.EvidencedDate;

/**
 * Scores time expressions: JSON lines of {@code id}, {@code published} (null for a text without a date), {@code text} and
 * {@code times}, each with its {@code words} (and {@code n}: the how-manieth time that they stand there as whole words) and
 * its TIMEX3 {@code value}, null for one that the text alone does not settle. An expression is found where ours overlaps its
 * words; predictions have the gold's form.
 */
public final class TimesEvaluation implements Evaluation {

    @Override
    public String task() {
        return "times";
    }

    @Override
    public EvaluationResult evaluate(EvaluationRequest request) throws IOException {
        Annotator annotator = Annotator.withoutEncoder();
        TimesScore score = new TimesScore();
        List<Map<String, Object>> predictions = new ArrayList<>();
        for (JsonNode row : Gold.rows(request.gold(), TimesEvaluation::problem)) {
            Report report = PlainReports.of(Gold.text(row, "id"), Gold.text(row, "text"));
            String published = Gold.text(row, "published");
            if (!published.isEmpty()) {
                report = report.withPublished(EvidencedDate.parse(published, "given with the report"));
            }
            List<TimeExpression> found = annotator.annotate(report).times();
            score.add(row, found);
            predictions.add(prediction(row, published, found));
        }
        Gold.write(request.predictions(), predictions);
        return new EvaluationResult(task(), score.figures(), score.details());
    }

    private static @Nullable String problem(JsonNode row) {
        if (Gold.text(row, "text").isEmpty()) {
            return "no text";
        }
        for (JsonNode time : row.path("times")) {
            if (TimesScore.place(Gold.text(row, "text"), time) == null) {
                return "not in the text: " + time;
            }
        }
        return row.path("times").isArray() ? null : "no list of times";
    }

    private static Map<String, Object> prediction(JsonNode row, String published, List<TimeExpression> found) {
        String text = Gold.text(row, "text");
        List<Map<String, Object>> times = new ArrayList<>();
        for (TimeExpression time : found) {
            Map<String, Object> one = new LinkedHashMap<>();
            String words = time.span().of(text);
            one.put("words", words);
            one.put("n", TimesScore.count(text, words, time.span().begin()));
            one.put("value", time.timex());
            times.add(one);
        }
        Map<String, Object> prediction = new LinkedHashMap<>();
        prediction.put("id", Gold.text(row, "id"));
        prediction.put("published", published.isEmpty() ? null : published);
        prediction.put("text", text);
        prediction.put("times", times);
        return prediction;
    }
}
