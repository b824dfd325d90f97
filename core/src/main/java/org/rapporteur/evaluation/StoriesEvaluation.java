package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.evaluation.EvaluationResult.Figure;
import org.rapporteur.story.Story;
import org.rapporteur.story.StoryFinder;

/**
 * Scores stories and storylines against gold groups of reports: B-cubed (Bagga and Baldwin 1998), pairs and adjusted
 * Rand index (Hubert and Arabie 1985) over all reports, singletons included. A gold line is a whole report: {@code id},
 * {@code date} or null, {@code title}, {@code text}, {@code cluster}, {@code storyline}.
 */
public final class StoriesEvaluation implements Evaluation {

    @Override
    public String task() {
        return "stories";
    }

    @Override
    public EvaluationResult evaluate(EvaluationRequest request) throws IOException {
        Map<String, JsonNode> rows = GoldReports.rows(request.gold());
        Map<String, ReadReport> reports = new LinkedHashMap<>();
        rows.forEach((id, row) -> reports.put(id, GoldReports.report(id, row)));
        long start = System.nanoTime();
        List<Story> stories =
                new StoryFinder().group(List.copyOf(reports.keySet()), GoldReports.loader(reports), List.of());
        double seconds = (System.nanoTime() - start) / 1e9;
        Map<String, String> clusters = new LinkedHashMap<>();
        Map<String, String> storylines = new LinkedHashMap<>();
        for (Story story : stories) {
            story.reportIds().forEach(id -> clusters.put(id, story.id()));
            story.reportIds().forEach(id -> storylines.put(id, story.storyline()));
        }
        Gold.write(request.predictions(), predictions(rows.keySet(), clusters, storylines));
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("reports", rows.size()));
        figures.add(new Figure("stories", stories.size()));
        figures.add(new Figure("seconds", seconds));
        figures.addAll(GroupScores.of(field(rows, "cluster"), clusters).figures("story"));
        figures.addAll(GroupScores.of(field(rows, "storyline"), storylines).figures("storyline"));
        return new EvaluationResult(task(), figures, details(field(rows, "cluster"), stories));
    }

    private static Map<String, String> field(Map<String, JsonNode> rows, String field) {
        Map<String, String> values = new LinkedHashMap<>();
        rows.forEach((id, row) -> values.put(id, row.path(field).asText()));
        return values;
    }

    private static List<ObjectNode> predictions(
            Iterable<String> ids, Map<String, String> clusters, Map<String, String> storylines) {
        List<ObjectNode> lines = new ArrayList<>();
        for (String id : ids) {
            ObjectNode line = Gold.JSON.createObjectNode();
            line.put("id", id).put("cluster", clusters.get(id)).put("storyline", storylines.get(id));
            lines.add(line);
        }
        return lines;
    }

    /** Stories that mix gold clusters, and gold clusters that are split, each with its parts. */
    private static List<String> details(Map<String, String> gold, List<Story> stories) {
        List<String> details = new ArrayList<>();
        Map<String, Map<String, Integer>> parts = new TreeMap<>();
        for (Story story : stories) {
            Map<String, Integer> mix = new TreeMap<>();
            story.reportIds().forEach(id -> mix.merge(gold.getOrDefault(id, ""), 1, Integer::sum));
            mix.forEach((cluster, n) ->
                    parts.computeIfAbsent(cluster, key -> new TreeMap<>()).put(story.id(), n));
            if (mix.size() > 1) {
                details.add("mixed " + story.id() + " " + mix + ": " + story.title());
            }
        }
        parts.forEach((cluster, split) -> {
            if (split.size() > 1) {
                details.add("split " + cluster + " " + split);
            }
        });
        return details;
    }
}
