package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.pipeline.MemoryStore;
import org.rapporteur.pipeline.Progress;
import org.rapporteur.pipeline.Rapporteur;

/**
 * Scores the whole program on a small affair with what a careful reader takes from it: statements, events, quotations,
 * blocs, copies, stories and what is known of the reports, each in a file of its name in the gold folder. A gold file
 * that is missing is left out of the scores. Predictions are files of the same names and forms for all reports.
 */
public final class SeedsEvaluation implements Evaluation {

    private static final List<String> FILES =
            List.of("statements", "events", "quotations", "blocs", "copies", "stories", "reports");

    @Override
    public String task() {
        return "seeds";
    }

    /**
     * @throws IOException also where the request names no folder of reports and the gold folder holds none
     */
    @Override
    public EvaluationResult evaluate(EvaluationRequest request) throws IOException {
        Path reports = request.reports() == null ? request.gold() : request.reports();
        MemoryStore store = new MemoryStore();
        Rapporteur.builder().build().read(inputs(reports), store, Progress.NONE);
        SeedsFindings findings = SeedsFindings.of(store);
        List<EvaluationResult.Figure> figures = new ArrayList<>();
        List<String> details = new ArrayList<>();
        figures.add(
                new EvaluationResult.Figure("reports read", store.reportIds().size()));
        figures.add(new EvaluationResult.Figure(
                "inputs rejected", store.rejections().size()));
        for (String file : FILES) {
            Path gold = request.gold().resolve(file + ".jsonl");
            if (Files.exists(gold)) {
                score(file, Gold.rows(gold), findings, figures, details);
            }
        }
        write(request, findings);
        return new EvaluationResult(task(), figures, details);
    }

    /** The reports of a folder: gold files and notes that stand beside them are none. */
    private static List<Path> inputs(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            List<Path> inputs = files.filter(file -> !isGold(file.getFileName().toString()))
                    .sorted()
                    .toList();
            if (inputs.isEmpty()) {
                throw new IOException("no reports in " + folder);
            }
            return inputs;
        }
    }

    private static boolean isGold(String name) {
        return name.equals("README.md") || FILES.stream().anyMatch(file -> name.equals(file + ".jsonl"));
    }

    private static void score(
            String file,
            List<JsonNode> gold,
            SeedsFindings findings,
            List<EvaluationResult.Figure> figures,
            List<String> details) {
        switch (file) {
            case "statements" -> SeedsStatements.score(gold, findings, figures, details);
            case "events" -> SeedsEvents.score(gold, findings, figures, details);
            case "quotations" -> SeedsQuotations.score(gold, findings, figures, details);
            case "blocs" -> SeedsBlocs.score(gold, findings, figures, details);
            case "copies" -> SeedsGroups.copies(gold, findings, figures, details);
            case "stories" -> SeedsGroups.stories(gold, findings, figures, details);
            case "reports" -> SeedsReports.score(gold, findings, figures, details);
            default -> figures.add(new EvaluationResult.Figure(file + ": in gold, not coded yet", gold.size()));
        }
    }

    private static void write(EvaluationRequest request, SeedsFindings findings) throws IOException {
        Path folder = request.predictions();
        if (folder == null) {
            return;
        }
        Files.createDirectories(folder);
        for (String file : FILES) {
            Gold.write(folder.resolve(file + ".jsonl"), findings.rows(file));
        }
    }
}
