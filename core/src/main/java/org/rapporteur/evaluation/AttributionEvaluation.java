package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Annotator;
import org.rapporteur.attribution.Attributor;
import org.rapporteur.attribution.Statement;
import org.rapporteur.text.Span;

/**
 * Scores attribution against PolNeAR's form of gold: CoNLL-style F1 of source, cue and content spans within a sentence,
 * exact and half, and by type the share of attributions found (half of the content's characters covered), exact, and
 * found with the right speaker. The gold has outermost attributions only, so those are what is compared
 * ({@link Attributor#outermost}).
 */
public final class AttributionEvaluation implements Evaluation {

    private static final List<String> TYPES = List.of("direct", "mixed", "indirect");

    @Override
    public String task() {
        return "attribution";
    }

    @Override
    public EvaluationResult evaluate(EvaluationRequest request) throws IOException {
        Annotator annotator = new Annotator();
        Attributor attributor = new Attributor(new ActorLexicon());
        SpanScore score = new SpanScore();
        Map<String, TypeScore> types = new LinkedHashMap<>();
        TYPES.forEach(type -> types.put(type, new TypeScore()));
        List<Map<String, Object>> predictions = new ArrayList<>();
        List<String> details = new ArrayList<>();
        for (JsonNode row : Gold.rows(request.gold())) {
            String text = Gold.text(row, "text");
            String doc = Gold.text(row, "doc");
            AnnotatedText annotated = annotator.annotate(PlainReports.of(doc, text));
            List<Attribution> predicted = attributor.outermost(annotated).stream()
                    .filter(statement -> statement.parent() == null)
                    .map(Attribution::of)
                    .toList();
            List<Attribution> gold = gold(row, text);
            score.add(annotated, gold, predicted);
            compare(doc, text, gold, predicted, types, details);
            predictions.add(prediction(doc, text, predicted));
        }
        Gold.write(request.predictions(), predictions);
        return new EvaluationResult(task(), figures(score, types), details);
    }

    /** An attribution as the gold has it. */
    record Attribution(String type, List<Span> source, List<Span> cue, List<Span> content) {
        static Attribution of(Statement statement) {
            Span source = statement.sourceWords();
            Span cue = statement.cue();
            return new Attribution(
                    statement.kind().name().toLowerCase(Locale.ROOT),
                    source == null ? List.of() : List.of(source),
                    cue == null ? List.of() : List.of(cue),
                    statement.content());
        }

        int covered(Attribution other) {
            int covered = 0;
            for (Span span : content) {
                for (Span theirs : other.content) {
                    covered += span.overlap(theirs);
                }
            }
            return covered;
        }

        int length() {
            return content.stream().mapToInt(Span::length).sum();
        }

        boolean sameSource(Attribution other) {
            return source.isEmpty()
                    ? other.source.isEmpty()
                    : source.stream().anyMatch(span -> other.source.stream().anyMatch(span::overlaps));
        }
    }

    private static List<Attribution> gold(JsonNode row, String text) {
        List<Attribution> gold = new ArrayList<>();
        for (JsonNode one : row.path("attributions")) {
            gold.add(new Attribution(
                    Gold.text(one, "type"),
                    Gold.spans(one.path("source"), text),
                    Gold.spans(one.path("cue"), text),
                    Gold.spans(one.path("content"), text)));
        }
        return gold;
    }

    private static Map<String, Object> prediction(String doc, String text, List<Attribution> predicted) {
        List<Map<String, Object>> attributions = new ArrayList<>();
        for (Attribution one : predicted) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("source", Gold.codePoints(one.source(), text));
            fields.put("cue", Gold.codePoints(one.cue(), text));
            fields.put("content", Gold.codePoints(one.content(), text));
            fields.put("type", one.type());
            attributions.add(fields);
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("doc", doc);
        line.put("attributions", attributions);
        return line;
    }

    /** Counts for one type of attribution. */
    private static final class TypeScore {
        int all;
        int found;
        int exact;
        int speaker;
    }

    private static void compare(
            String doc,
            String text,
            List<Attribution> gold,
            List<Attribution> predicted,
            Map<String, TypeScore> types,
            List<String> details) {
        for (Attribution one : gold) {
            TypeScore score = types.computeIfAbsent(one.type(), key -> new TypeScore());
            Attribution best = best(one, predicted);
            score.all++;
            boolean found = best.covered(one) * 2 >= one.length() && one.length() > 0;
            boolean speaker = found && one.sameSource(best);
            score.found += found ? 1 : 0;
            score.exact += found && best.content().equals(one.content()) ? 1 : 0;
            score.speaker += speaker ? 1 : 0;
            if (!speaker) {
                details.add((found ? "other speaker: " : "missed: ") + doc + ": " + describe(one, text)
                        + (found ? "  printed: " + describe(best, text) : ""));
            }
        }
        for (Attribution one : predicted) {
            Attribution best = best(one, gold);
            if (best.covered(one) == 0) {
                details.add("not in gold: " + doc + ": " + describe(one, text));
            }
        }
    }

    private static final Attribution NONE = new Attribution("none", List.of(), List.of(), List.of());

    private static Attribution best(Attribution one, List<Attribution> others) {
        Attribution best = NONE;
        for (Attribution other : others) {
            best = other.covered(one) > best.covered(one) ? other : best;
        }
        return best;
    }

    private static String describe(Attribution one, String text) {
        return one.type() + " | " + words(one.source(), text) + " | " + words(one.cue(), text) + " | "
                + words(one.content(), text);
    }

    private static String words(List<Span> spans, String text) {
        return String.join(
                " // ",
                spans.stream()
                        .map(span -> span.of(text).replaceAll("\\s+", " "))
                        .toList());
    }

    private static List<EvaluationResult.Figure> figures(SpanScore score, Map<String, TypeScore> types) {
        List<EvaluationResult.Figure> figures = new ArrayList<>(score.figures());
        types.forEach((type, counts) -> {
            figures.add(new EvaluationResult.Figure(type + ": in gold", counts.all));
            figures.add(new EvaluationResult.Figure(type + ": found", Gold.share(counts.found, counts.all)));
            figures.add(new EvaluationResult.Figure(type + ": exact", Gold.share(counts.exact, counts.all)));
            figures.add(new EvaluationResult.Figure(type + ": right speaker", Gold.share(counts.speaker, counts.all)));
        });
        return figures;
    }
}
