package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.Repair;
import org.rapporteur.intake.Report;
import org.rapporteur.text.EvidencedDate;

/** What is known of each report against the list: date, title, byline, and boilerplate kept out of the body. */
final class SeedsReports {

    private SeedsReports() {}

    static void score(
            List<JsonNode> gold, SeedsFindings findings, List<EvaluationResult.Figure> figures, List<String> details) {
        int dates = 0;
        int titles = 0;
        int bylines = 0;
        int boilerplate = 0;
        int out = 0;
        for (JsonNode row : gold) {
            Report report = report(findings, Gold.text(row, "report"));
            if (report == null) {
                details.add("report not in the record: " + Gold.text(row, "report"));
                continue;
            }
            EvidencedDate published = report.published();
            String iso = published == null ? "" : published.iso();
            dates += iso.equals(Gold.text(row, "published")) ? 1 : 0;
            titles += same(row, "title", report.title()) ? 1 : 0;
            bylines += holdsAuthors(row, report) ? 1 : 0;
            for (JsonNode line : row.path("boilerplate")) {
                boilerplate++;
                boolean gone = isOut(report, line.asText());
                out += gone ? 1 : 0;
                if (!gone) {
                    details.add("boilerplate in the body: " + report.origin() + ": " + line.asText());
                }
            }
            details.add("report " + report.origin() + ": date " + (iso.isEmpty() ? "unknown" : iso) + " (listed "
                    + Gold.text(row, "published") + "), title " + report.title() + ", byline " + report.authors()
                    + ", repairs " + report.repairs().stream().map(Repair::kind).toList());
        }
        figures.add(new EvaluationResult.Figure("reports: in gold", gold.size()));
        figures.add(new EvaluationResult.Figure("reports: right date", dates));
        figures.add(new EvaluationResult.Figure("reports: right title", titles));
        figures.add(new EvaluationResult.Figure("reports: right byline", bylines));
        figures.add(new EvaluationResult.Figure("reports: boilerplate in gold", boilerplate));
        figures.add(new EvaluationResult.Figure("reports: boilerplate out of the body", out));
    }

    private static @Nullable Report report(SeedsFindings findings, String origin) {
        return findings.reports().stream()
                .map(ReadReport::report)
                .filter(report -> report.origin().equals(origin))
                .findFirst()
                .orElse(null);
    }

    /** Whether the listed byline names every author printed, and there is one where it names a person. */
    private static boolean holdsAuthors(JsonNode row, Report report) {
        WordBag line = WordBag.of(Gold.text(row, "byline"));
        return report.authors().stream().map(WordBag::of).allMatch(author -> author.shared(line) == author.size())
                && (row.path("byline").isNull()
                        || !row.has("byline")
                        || !report.authors().isEmpty());
    }

    private static boolean same(JsonNode row, String field, @Nullable String ours) {
        String gold = Gold.text(row, field);
        return gold.isEmpty()
                ? ours == null || !row.has(field)
                : ours != null && WordBag.of(gold).f1(WordBag.of(ours)) == 1;
    }

    /** Whether no line of a boilerplate string stands in the body more often than a note in brackets allows. */
    private static boolean isOut(Report report, String boilerplate) {
        String line = boilerplate.replaceFirst(" \\(its second appearance.*\\)$", "");
        String body = squeeze(report.body());
        for (String part : line.lines().toList()) {
            if (body.contains(squeeze(part))) {
                return false;
            }
        }
        return true;
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** A report as the list has it. */
    static Map<String, Object> row(Report report) {
        Map<String, Object> row = new LinkedHashMap<>();
        EvidencedDate published = report.published();
        row.put("report", report.origin());
        row.put("published", published == null ? null : published.iso());
        row.put("exact", published != null && published.precision() == EvidencedDate.Precision.DAY);
        row.put("how", published == null ? null : published.how());
        row.put("title", report.title());
        row.put("byline", report.authors().isEmpty() ? null : String.join(", ", report.authors()));
        row.put(
                "boilerplate",
                report.blocks().stream()
                        .filter(block -> !block.kind().isRead())
                        .map(Block::span)
                        .map(report::words)
                        .toList());
        row.put("body", report.body());
        return row;
    }
}
