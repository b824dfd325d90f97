package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.evaluation.EvaluationResult.Figure;
import org.rapporteur.intake.IntakeOutcome;
import org.rapporteur.intake.RawReport;
import org.rapporteur.intake.RawReport.Metadata;
import org.rapporteur.intake.Report;
import org.rapporteur.intake.ReportIntake;

/**
 * Scores intake on saved pages: the task {@code intake}. The gold has {@code id}, {@code url}, {@code body},
 * {@code title}, {@code authors}, {@code published}, {@code must} and {@code mustNot} (snippets); the pages lie in
 * {@link EvaluationRequest#reports()}, or else in {@code pages} beside the gold, as {@code ID.html.gz} or
 * {@code ID.html}. The body is scored by {@link IntakeShingles}, paragraphs by {@link IntakeParagraphs}.
 */
public final class IntakeEvaluation implements Evaluation {

    private record Scored(String id, IntakeShingles body, IntakePage gold, IntakePage found) {}

    @Override
    public String task() {
        return "intake";
    }

    @Override
    public EvaluationResult evaluate(EvaluationRequest request) throws IOException {
        Path gold = request.gold();
        Path pages = request.reports() == null ? gold.resolveSibling("pages") : request.reports();
        IntakeTally tally = new IntakeTally();
        List<Scored> scored = new ArrayList<>();
        List<ObjectNode> predictions = new ArrayList<>();
        for (JsonNode row : Gold.rows(gold, IntakeEvaluation::problem)) {
            String id = row.path("id").asText();
            IntakePage wanted = IntakePage.of(row);
            IntakePage found = read(pages, id, row.path("url").asText(null));
            scored.add(new Scored(id, tally.add(row, wanted, found), wanted, found));
            predictions.add(prediction(id, found));
        }
        Gold.write(request.predictions(), predictions);
        List<Figure> figures = tally.figures();
        return new EvaluationResult(task(), figures, details(scored));
    }

    private static @Nullable String problem(JsonNode row) {
        return row.path("id").isTextual() && row.path("body").isTextual() ? null : "no id or no body";
    }

    /** What intake makes of a page, by the page alone but for its address; nothing where it is rejected. */
    private static IntakePage read(Path pages, String id, @Nullable String url) throws IOException {
        Metadata metadata = new Metadata(null, null, null, null, url);
        RawReport raw = new RawReport(id, bytes(pages, id), RawReport.Format.HTML, metadata);
        if (new ReportIntake().read(raw) instanceof IntakeOutcome.Taken taken) {
            Report report = taken.report();
            String published =
                    report.published() == null ? null : report.published().iso();
            return new IntakePage(report.body(), report.title(), report.authors(), published);
        }
        return new IntakePage("", null, List.of(), null);
    }

    private static byte[] bytes(Path pages, String id) throws IOException {
        Path packed = pages.resolve(id + ".html.gz");
        if (!Files.exists(packed)) {
            return Files.readAllBytes(pages.resolve(id + ".html"));
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    private static ObjectNode prediction(String id, IntakePage found) {
        ObjectNode row = Gold.JSON.createObjectNode();
        row.put("id", id).put("body", found.body()).put("title", found.title());
        found.authors().forEach(row.putArray("authors")::add);
        return row.put("published", found.published());
    }

    /** The pages with the worst bodies first; then each wrong title, author and date. */
    private static List<String> details(List<Scored> scored) {
        List<String> details = new ArrayList<>();
        scored.stream()
                .filter(page -> page.body.f1() < 0.9)
                .sorted((a, b) -> Double.compare(a.body.f1(), b.body.f1()))
                .forEach(page -> details.add(String.format(
                        Locale.ROOT,
                        "body %.3f (extra %.3f, missed %.3f) %s",
                        page.body.f1(),
                        page.body.extra(),
                        page.body.missed(),
                        page.id)));
        for (Scored page : scored) {
            if (!page.found.hasTitleOf(page.gold)) {
                details.add("title " + page.id + ": " + page.found.title() + " | gold: " + page.gold.title());
            }
            if (!page.found.hasAuthorsOf(page.gold)) {
                details.add("authors " + page.id + ": " + page.found.authors() + " | gold: " + page.gold.authors());
            }
            if (page.gold.published() != null && !page.found.hasDateOf(page.gold)) {
                details.add("date " + page.id + ": " + page.found.published() + " | gold: " + page.gold.published());
            }
        }
        return details;
    }
}
