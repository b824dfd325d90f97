package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;

/**
 * Statements against the list: one is found where a printed statement of the same report has content whose words agree
 * by F1 of at least .5; its source is right where the actors named are the listed ones.
 */
final class SeedsStatements {

    private SeedsStatements() {}

    static void score(
            List<JsonNode> gold, SeedsFindings findings, List<EvaluationResult.Figure> figures, List<String> details) {
        int found = 0;
        int source = 0;
        int kind = 0;
        int relays = 0;
        Set<Statement> matched = new HashSet<>();
        for (JsonNode row : gold) {
            Statement best = best(row, findings, matched);
            if (best == null) {
                details.add("statement missed: " + describe(row));
                continue;
            }
            found++;
            matched.add(best);
            ReadReport report = findings.byId(best.reportId());
            boolean right = sameSources(row, best, findings);
            source += right ? 1 : 0;
            kind += Gold.text(row, "kind").equalsIgnoreCase(best.kind().name()) ? 1 : 0;
            relays += sameRelays(row, best) ? 1 : 0;
            if (!right) {
                details.add("statement with other source: " + describe(row) + " -- printed: "
                        + describe(findings, report, best));
            } else if (!sameRelays(row, best)) {
                details.add("statement with other relays: " + describe(row) + " -- printed: "
                        + describe(findings, report, best));
            }
        }
        Set<String> listed = gold.stream().map(row -> Gold.text(row, "report")).collect(Collectors.toSet());
        int printed = notListed(findings, matched, listed, details);
        figures.add(new EvaluationResult.Figure("statements: in gold", gold.size()));
        figures.add(new EvaluationResult.Figure("statements: found", Gold.share(found, gold.size())));
        figures.add(new EvaluationResult.Figure("statements: right source, of found", Gold.share(source, found)));
        figures.add(new EvaluationResult.Figure("statements: right kind, of found", Gold.share(kind, found)));
        figures.add(new EvaluationResult.Figure("statements: right relays, of found", Gold.share(relays, found)));
        figures.add(new EvaluationResult.Figure("statements: printed but not listed", printed));
    }

    private static int notListed(
            SeedsFindings findings, Set<Statement> matched, Set<String> listed, List<String> details) {
        int printed = 0;
        for (ReadReport report : findings.reports()) {
            String origin = report.report().origin();
            for (Statement one : report.statements()) {
                if (listed.contains(origin) && !matched.contains(one)) {
                    printed++;
                    details.add("statement not listed: " + describe(findings, report, one));
                }
            }
        }
        return printed;
    }

    private static @Nullable Statement best(JsonNode row, SeedsFindings findings, Set<Statement> taken) {
        WordBag words = WordBag.of(content(row));
        Statement best = null;
        double bestF1 = 0;
        for (Statement one : findings.statements(Gold.text(row, "report"))) {
            ReadReport report = findings.byId(one.reportId());
            double f1 = words.f1(WordBag.of(content(report, one))) + (sameSources(row, one, findings) ? 0.001 : 0);
            if (f1 >= 0.5 && f1 > bestF1 && !taken.contains(one)) {
                best = one;
                bestF1 = f1;
            }
        }
        return best;
    }

    private static boolean sameSources(JsonNode row, Statement one, SeedsFindings findings) {
        List<WordBag> gold = new ArrayList<>();
        row.path("source").forEach(name -> gold.add(WordBag.of(name.asText())));
        List<WordBag> ours =
                findings.names(one.sources()).stream().map(WordBag::of).toList();
        boolean all = gold.stream().allMatch(name -> ours.stream().anyMatch(name::isSameName));
        boolean only = ours.stream().allMatch(name -> gold.stream().anyMatch(name::isSameName));
        return all && only;
    }

    private static boolean sameRelays(JsonNode row, Statement one) {
        List<WordBag> gold = new ArrayList<>();
        row.path("via").forEach(name -> gold.add(WordBag.of(name.asText())));
        List<WordBag> ours =
                one.relays().stream().map(Relay::name).map(WordBag::of).toList();
        return gold.size() == ours.size()
                && gold.stream().allMatch(name -> ours.stream().anyMatch(name::isSameName));
    }

    private static String content(JsonNode row) {
        StringBuilder content = new StringBuilder();
        row.path("content").forEach(part -> content.append(part.asText()).append(' '));
        return content.toString();
    }

    private static String content(ReadReport report, Statement one) {
        return String.join(" ", one.content().stream().map(report::words).toList());
    }

    private static String describe(JsonNode row) {
        return Gold.text(row, "report") + ": " + row.path("source") + " " + Gold.text(row, "cue") + ": " + content(row);
    }

    private static String describe(SeedsFindings findings, ReadReport report, Statement one) {
        String words = one.sourceWords() == null ? "-" : report.words(one.sourceWords());
        String cue = one.cue() == null ? "-" : report.words(one.cue());
        return report.report().origin() + ": " + findings.names(one.sources()) + " (" + words + ") " + cue + ": "
                + content(report, one)
                + (one.relays().isEmpty()
                        ? ""
                        : " via " + one.relays().stream().map(Relay::name).toList())
                + (one.parent() == null ? "" : " [nested]");
    }
}
