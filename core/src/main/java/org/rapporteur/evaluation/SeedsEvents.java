package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;

/**
 * Events against the list: one is found where a printed event of the same report has an accepted type and words that
 * overlap the listed ones; its parties are right where the countries or organisations agree on both sides.
 */
final class SeedsEvents {

    private SeedsEvents() {}

    static void score(
            List<JsonNode> gold, SeedsFindings findings, List<EvaluationResult.Figure> figures, List<String> details) {
        int found = 0;
        int parties = 0;
        Set<String> matched = new HashSet<>();
        for (JsonNode row : gold) {
            Event best = best(row, findings);
            if (best == null) {
                details.add("event missed: " + row.path("report").asText() + ": "
                        + row.path("event").asText() + " " + row.path("actor") + " -> " + row.path("recipient") + ": "
                        + Gold.text(row, "text"));
                continue;
            }
            found++;
            matched.add(best.id());
            boolean right = between(row, best);
            parties += right ? 1 : 0;
            if (!right) {
                details.add("event with other parties: " + row.path("event").asText() + " " + row.path("actor") + " -> "
                        + row.path("recipient") + " -- printed: " + describe(findings, best));
            }
        }
        Set<String> listed = gold.stream().map(row -> Gold.text(row, "report")).collect(Collectors.toSet());
        int printed = 0;
        for (ReadReport report : findings.reports()) {
            for (Event event : report.events()) {
                if (listed.contains(report.report().origin()) && !matched.contains(event.id())) {
                    printed++;
                    details.add("event not listed: " + describe(findings, event));
                }
            }
        }
        figures.add(new EvaluationResult.Figure("events: in gold", gold.size()));
        figures.add(new EvaluationResult.Figure("events: found", Gold.share(found, gold.size())));
        figures.add(new EvaluationResult.Figure("events: found with right parties", Gold.share(parties, gold.size())));
        figures.add(new EvaluationResult.Figure("events: printed but not listed", printed));
    }

    private static @Nullable Event best(JsonNode row, SeedsFindings findings) {
        Event best = null;
        double bestScore = 0;
        for (ReadReport report : findings.reports()) {
            if (!report.report().origin().equals(Gold.text(row, "report"))) {
                continue;
            }
            String text = Gold.text(row, "text");
            int at = report.report().text().text().indexOf(text);
            for (Event event : report.events()) {
                boolean overlaps = at >= 0
                        ? event.passage().begin() < at + text.length()
                                && at < event.passage().end()
                        : WordBag.of(text).f1(WordBag.of(report.words(event.passage()))) >= 0.5;
                double score = between(row, event)
                        ? 3
                        : (agree(row.path("actor"), event.actors()) ? 2 : 1)
                                + (agree(row.path("recipient"), event.recipients()) ? 1 : 0);
                if (overlaps && accepted(row, event) && score > bestScore) {
                    best = event;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /** Whether the parties agree on both sides; of what two do to each other, whoever is named first. */
    private static boolean between(JsonNode row, Event event) {
        if (!event.reciprocal()) {
            return agree(row.path("actor"), event.actors()) && agree(row.path("recipient"), event.recipients());
        }
        Set<String> theirs = new HashSet<>(listed(row.path("actor")));
        theirs.addAll(listed(row.path("recipient")));
        Set<String> ours = new HashSet<>(printed(event.actors()));
        ours.addAll(printed(event.recipients()));
        return ours.equals(theirs);
    }

    private static boolean accepted(JsonNode row, Event event) {
        Set<String> types = new HashSet<>();
        types.add(Gold.text(row, "event"));
        row.path("also").forEach(type -> types.add(type.asText()));
        return types.contains(event.type().name());
    }

    /** Whether the countries or organisations are the same; sectors are not compared. */
    private static boolean agree(JsonNode gold, List<ActorReference> ours) {
        return printed(ours).equals(listed(gold));
    }

    private static Set<String> listed(JsonNode gold) {
        Set<String> codes = new HashSet<>();
        gold.forEach(code -> codes.add(first(code.asText())));
        return codes;
    }

    private static Set<String> printed(List<ActorReference> ours) {
        return SeedsFindings.codes(ours).stream().map(SeedsEvents::first).collect(Collectors.toSet());
    }

    private static String first(String code) {
        return code.matches("[A-Z]{3} .*") ? code.substring(0, 3) : code;
    }

    private static String describe(SeedsFindings findings, Event event) {
        ReadReport report = findings.byId(event.reportId());
        return report.report().origin() + ": " + event.type() + " " + SeedsFindings.codes(event.actors()) + " -> "
                + SeedsFindings.codes(event.recipients()) + " " + event.status() + ": " + report.words(event.passage());
    }
}
