package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.copy.CopyLink;

/** Copies and stories against their lists. */
final class SeedsGroups {

    private SeedsGroups() {}

    static void copies(
            List<JsonNode> gold, SeedsFindings findings, List<EvaluationResult.Figure> figures, List<String> details) {
        int found = 0;
        int direction = 0;
        int kind = 0;
        Set<String> matched = new HashSet<>();
        for (JsonNode row : gold) {
            String original = Gold.text(row, "original");
            String copy = Gold.text(row, "copy");
            for (CopyLink link : findings.affair().copies()) {
                Set<String> ends = Set.of(findings.origin(link.original()), findings.origin(link.copy()));
                if (!ends.equals(Set.of(original, copy))) {
                    continue;
                }
                found++;
                matched.add(link.id());
                boolean right =
                        link.directed() && findings.origin(link.original()).equals(original);
                direction += right ? 1 : 0;
                kind += Gold.text(row, "kind").equalsIgnoreCase(link.copyClass().name()) ? 1 : 0;
                details.add("copy " + (right ? "found" : "found, direction not right") + ": " + original + " -> " + copy
                        + " " + link.copyClass() + " because " + link.reasons());
            }
        }
        for (CopyLink link : findings.affair().copies()) {
            if (!matched.contains(link.id())) {
                details.add("copy not listed: " + findings.origin(link.original()) + " -> "
                        + findings.origin(link.copy()) + " " + link.copyClass() + " "
                        + link.provenance().confidence());
            }
        }
        figures.add(new EvaluationResult.Figure("copies: in gold", gold.size()));
        figures.add(new EvaluationResult.Figure("copies: found", found));
        figures.add(new EvaluationResult.Figure("copies: right direction", direction));
        figures.add(new EvaluationResult.Figure("copies: right class", kind));
        figures.add(new EvaluationResult.Figure(
                "copies: printed but not listed", findings.affair().copies().size() - matched.size()));
    }

    static void stories(
            List<JsonNode> gold, SeedsFindings findings, List<EvaluationResult.Figure> figures, List<String> details) {
        Set<Set<String>> ours = findings.affair().stories().stream()
                .map(story -> story.reportIds().stream().map(findings::origin).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        int right = 0;
        for (JsonNode row : gold) {
            Set<String> reports = new HashSet<>();
            row.path("reports").forEach(report -> reports.add(report.asText()));
            boolean same = ours.contains(reports);
            right += same ? 1 : 0;
            if (!same) {
                details.add("story not as listed: " + Gold.text(row, "story") + ": " + reports);
            }
        }
        figures.add(new EvaluationResult.Figure("stories: in gold", gold.size()));
        figures.add(new EvaluationResult.Figure("stories: as listed", right));
        figures.add(new EvaluationResult.Figure("stories: printed", ours.size()));
    }
}
