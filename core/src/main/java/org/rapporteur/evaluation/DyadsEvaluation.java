package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Annotator;
import org.rapporteur.evaluation.EvaluationResult.Figure;
import org.rapporteur.event.DyadTyper;
import org.rapporteur.event.PloverType;
import org.rapporteur.text.Span;

/**
 * Scores the type of the event between two given parties: macro-F1 of type, of quad class and of conflict or not. A row
 * has {@code marked}, the sentence with {@code <s>actor</s>} and {@code <t>recipient</t>}; its {@code event} may be
 * {@code YIELD}, which joins CONCEDE and RETREAT.
 */
public final class DyadsEvaluation implements Evaluation {

    private static final String YIELD = "YIELD";

    @Override
    public String task() {
        return "dyads";
    }

    @Override
    public EvaluationResult evaluate(EvaluationRequest request) throws IOException {
        Annotator annotator = new Annotator();
        DyadTyper typer = new DyadTyper();
        MacroF1 types = new MacroF1();
        MacroF1 quads = new MacroF1();
        MacroF1 conflict = new MacroF1();
        List<String> details = new ArrayList<>();
        List<Map<String, Object>> predictions = new ArrayList<>();
        for (JsonNode row : Gold.rows(request.gold())) {
            MarkedSentence sentence = MarkedSentence.of(Gold.text(row, "marked"));
            String id = Gold.text(row, "id");
            AnnotatedText text = annotator.annotate(PlainReports.of(id, sentence.text()));
            Map<String, Double> likely = new TreeMap<>();
            typer.types(text, sentence.actors(), sentence.recipients())
                    .forEach((one, share) -> likely.merge(joined(one), share, Double::sum));
            String type = Collections.max(likely.entrySet(), Map.Entry.comparingByValue())
                    .getKey();
            String gold = Gold.text(row, "event");
            int quad = row.path("quad").asInt();
            types.add(gold, type);
            quads.add(String.valueOf(quad), String.valueOf(quad(type)));
            conflict.add(String.valueOf(quad > 2), String.valueOf(quad(type) > 2));
            if (!gold.equals(type)) {
                details.add(id + ": " + gold + " printed: " + type + " in: " + Gold.text(row, "marked"));
            }
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("id", id);
            line.put("event", type);
            line.put("quad", quad(type));
            predictions.add(line);
        }
        Gold.write(request.predictions(), predictions);
        List<String> lines = new ArrayList<>(types.lines("type"));
        lines.addAll(details);
        return new EvaluationResult(
                task(),
                List.of(
                        new Figure("dyads", predictions.size()),
                        new Figure("type: macro-F1", types.macro()),
                        new Figure("quad: macro-F1", quads.macro()),
                        new Figure("conflict: macro-F1", conflict.macro())),
                lines);
    }

    /** The codebook that joins CONCEDE and RETREAT counts both as material cooperation. */
    private static int quad(String type) {
        return type.equals(YIELD)
                ? PloverType.RETREAT.quad()
                : PloverType.valueOf(type).quad();
    }

    private static String joined(PloverType type) {
        return type == PloverType.CONCEDE || type == PloverType.RETREAT ? YIELD : type.name();
    }

    /** A sentence and where its parties stand. */
    private record MarkedSentence(String text, List<Span> actors, List<Span> recipients) {

        static MarkedSentence of(String marked) {
            StringBuilder text = new StringBuilder();
            List<Span> actors = new ArrayList<>();
            List<Span> recipients = new ArrayList<>();
            int begin = 0;
            int at = 0;
            while (at < marked.length()) {
                boolean open = marked.startsWith("<s>", at) || marked.startsWith("<t>", at);
                boolean close = marked.startsWith("</s>", at) || marked.startsWith("</t>", at);
                if (open) {
                    begin = text.length();
                } else if (close && text.length() > begin) {
                    (marked.charAt(at + 2) == 's' ? actors : recipients).add(new Span(begin, text.length()));
                }
                if (!open && !close) {
                    text.append(marked.charAt(at));
                }
                at += open ? 3 : close ? 4 : 1;
            }
            return new MarkedSentence(text.toString(), actors, recipients);
        }
    }
}
