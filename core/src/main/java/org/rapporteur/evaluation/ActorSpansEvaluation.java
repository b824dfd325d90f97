package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Annotator;
import org.rapporteur.annotation.RoleMark;
import org.rapporteur.evaluation.EvaluationResult.Figure;
import org.rapporteur.text.Span;

/**
 * Scores who acts and who is acted upon, word by word: a row has {@code tokens} and {@code tags} in BIO with S an actor,
 * T a recipient and R both. Exact F1 of spans; one who is both counts as actor and as recipient.
 */
public final class ActorSpansEvaluation implements Evaluation {

    @Override
    public String task() {
        return "actor-spans";
    }

    @Override
    public EvaluationResult evaluate(EvaluationRequest request) throws IOException {
        Annotator annotator = new Annotator();
        MacroF1 actors = new MacroF1();
        MacroF1 recipients = new MacroF1();
        List<Map<String, Object>> predictions = new ArrayList<>();
        for (JsonNode row : Gold.rows(request.gold())) {
            List<String> tokens = strings(row.path("tokens"));
            List<String> tags = tags(annotator, tokens);
            List<String> gold = strings(row.path("tags"));
            count(actors, "SR", gold, tags);
            count(recipients, "TR", gold, tags);
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("tokens", tokens);
            line.put("tags", tags);
            predictions.add(line);
        }
        Gold.write(request.predictions(), predictions);
        return new EvaluationResult(
                task(),
                List.of(
                        new Figure("sentences", predictions.size()),
                        new Figure("actor: exact F1", actors.micro()),
                        new Figure("recipient: exact F1", recipients.micro())),
                List.of());
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(one -> strings.add(one.asText()));
        return strings;
    }

    private static List<String> tags(Annotator annotator, List<String> tokens) {
        StringBuilder sentence = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String token : tokens) {
            sentence.append(sentence.length() == 0 ? "" : " ");
            spans.add(new Span(sentence.length(), sentence.length() + token.length()));
            sentence.append(token);
        }
        AnnotatedText text = annotator.annotate(PlainReports.of("", sentence.toString()));
        List<String> tags = new ArrayList<>(java.util.Collections.nCopies(tokens.size(), "O"));
        for (RoleMark mark : text.roles()) {
            Span words = text.span(mark.from(), mark.to());
            boolean begun = false;
            for (int i = 0; i < spans.size(); i++) {
                if (spans.get(i).overlaps(words)) {
                    tags.set(i, (begun ? "I-" : "B-") + letter(mark.role()));
                    begun = true;
                }
            }
        }
        return tags;
    }

    private static String letter(RoleMark.Role role) {
        return switch (role) {
            case ACTOR -> "S";
            case RECIPIENT -> "T";
            case BOTH -> "R";
        };
    }

    private static void count(MacroF1 count, String kinds, List<String> gold, List<String> tags) {
        List<Span> theirs = spans(gold, kinds);
        List<Span> ours = spans(tags, kinds);
        theirs.forEach(span -> count.gold("span"));
        ours.forEach(span -> count.printed("span"));
        ours.stream().filter(theirs::contains).forEach(span -> count.right("span"));
    }

    private static List<Span> spans(List<String> tags, String kinds) {
        List<Span> spans = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= tags.size(); i++) {
            String tag = i < tags.size() ? tags.get(i) : "O";
            boolean inside = begin >= 0 && tag.startsWith("I-");
            if (begin >= 0 && !inside) {
                spans.add(new Span(begin, i));
                begin = -1;
            }
            boolean opens = tag.startsWith("B-") && kinds.indexOf(tag.charAt(2)) >= 0;
            begin = opens ? i : begin;
        }
        return spans;
    }
}
