package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.TimeExpression;
import org.rapporteur.text.Span;

/** Counts time expressions found and missed, and their values right and wrong. */
final class TimesScore {

    private final List<String> details = new ArrayList<>();
    private int texts;
    private int gold;
    private int found;
    private int right;
    private int printed;
    private int extra;

    void add(JsonNode row, List<TimeExpression> ours) {
        String text = Gold.text(row, "text");
        Set<TimeExpression> used = new HashSet<>();
        texts++;
        printed += ours.size();
        for (JsonNode time : row.path("times")) {
            Span place = place(text, time);
            String value = Gold.text(time, "value");
            List<TimeExpression> met = ours.stream()
                    .filter(one -> place != null && one.span().overlaps(place))
                    .toList();
            used.addAll(met);
            boolean fits = met.stream().anyMatch(one -> agrees(one, value));
            gold++;
            found += met.isEmpty() ? 0 : 1;
            right += fits ? 1 : 0;
            if (!fits) {
                String problem = met.isEmpty() ? "missed" : "wrong value";
                details.add(problem + " " + Gold.text(row, "id") + " (" + Gold.text(row, "published") + "): "
                        + Gold.text(time, "words") + " = " + value + ours(met, text) + " | " + text);
            }
        }
        for (TimeExpression one : ours) {
            if (!used.contains(one)) {
                extra++;
                details.add("not in gold " + Gold.text(row, "id") + ":" + ours(List.of(one), text) + " | " + text);
            }
        }
    }

    /** Gold without a value wants one that is not anchored. */
    private static boolean agrees(TimeExpression one, String value) {
        return value.isEmpty() ? one.period().isEmpty() : one.timex().equals(value);
    }

    private static String ours(List<TimeExpression> times, String text) {
        StringBuilder words = new StringBuilder();
        times.forEach(one -> words.append("; ours: ")
                .append(one.span().of(text))
                .append(" = ")
                .append(one.timex()));
        return words.toString();
    }

    /** Where the words of a gold time stand; null where they don't. */
    static @Nullable Span place(String text, JsonNode time) {
        String words = Gold.text(time, "words");
        int n = Math.max(1, time.path("n").asInt(1));
        Matcher matcher = whole(words).matcher(text);
        for (int i = 1; matcher.find(); i++) {
            if (i == n) {
                return new Span(matcher.start(), matcher.end());
            }
        }
        return null;
    }

    /** The how-manieth time words stand at a place. */
    static int count(String text, String words, int begin) {
        Matcher matcher = whole(words).matcher(text);
        int count = 0;
        while (matcher.find() && matcher.start() <= begin) {
            count++;
        }
        return Math.max(1, count);
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])");
    }

    List<EvaluationResult.Figure> figures() {
        return List.of(
                new EvaluationResult.Figure("texts", texts),
                new EvaluationResult.Figure("times in gold", gold),
                new EvaluationResult.Figure("found, of gold", Gold.share(found, gold)),
                new EvaluationResult.Figure("value right, of gold", Gold.share(right, gold)),
                new EvaluationResult.Figure("printed", printed),
                new EvaluationResult.Figure("printed but not in gold", extra));
    }

    List<String> details() {
        return List.copyOf(details);
    }
}
