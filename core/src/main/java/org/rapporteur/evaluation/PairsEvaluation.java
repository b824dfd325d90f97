package org.rapporteur.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.copy.CopyComparer;
import org.rapporteur.evaluation.EvaluationResult.Figure;

/** Whether two texts are one: renderings of one article (label 1) against independent reports of one event (label 0). */
public final class PairsEvaluation implements Evaluation {

    @Override
    public String task() {
        return "pairs";
    }

    @Override
    public EvaluationResult evaluate(EvaluationRequest request) throws IOException {
        long begin = System.nanoTime();
        List<CopyGold.Row> rows = CopyGold.compare(request.gold(), new CopyComparer());
        double seconds = (System.nanoTime() - begin) / 1e9;
        CopyGold.write(rows, request.predictions());
        List<Figure> figures = new ArrayList<>();
        Ranking ranking = ranking(rows);
        figures.add(new Figure("pairs", rows.size()));
        figures.add(new Figure("AUC", ranking.areaUnderCurve()));
        figures.add(new Figure("best F1", ranking.bestF1()));
        figures.add(new Figure("recall at 1% false positives", ranking.recallAtFalsePositives(0.01)));
        atThreshold(rows, figures);
        figures.add(new Figure("pairs per second", rows.size() / Math.max(seconds, 1e-9)));
        return new EvaluationResult(task(), figures, details(rows));
    }

    private static Ranking ranking(List<CopyGold.Row> rows) {
        return new Ranking(rows.stream()
                .map(row -> new Ranking.Scored(row.found().score(), isCopy(row)))
                .toList());
    }

    private static void atThreshold(List<CopyGold.Row> rows, List<Figure> figures) {
        long printed = rows.stream().filter(PairsEvaluation::isFound).count();
        long right = rows.stream().filter(row -> isFound(row) && isCopy(row)).count();
        long gold = rows.stream().filter(PairsEvaluation::isCopy).count();
        figures.add(new Figure("precision at threshold", Gold.share(right, printed)));
        figures.add(new Figure("recall at threshold", Gold.share(right, gold)));
        Map<String, List<CopyGold.Row>> byKind =
                rows.stream().collect(Collectors.groupingBy(CopyGold.Row::kind, TreeMap::new, Collectors.toList()));
        byKind.forEach((kind, of) -> figures.add(new Figure(
                "called copies: " + kind,
                of.stream().filter(PairsEvaluation::isFound).count() / (double) of.size())));
    }

    private static List<String> details(List<CopyGold.Row> rows) {
        return rows.stream()
                .filter(row -> isFound(row) != isCopy(row))
                .sorted(Comparator.comparing(PairsEvaluation::isCopy)
                        .thenComparing(row -> row.found().score()))
                .map(row -> String.format(
                        java.util.Locale.ROOT,
                        "%s %.3f %s",
                        isCopy(row) ? "missed" : "false",
                        row.found().score(),
                        row.name()))
                .toList();
    }

    private static boolean isCopy(CopyGold.Row row) {
        return row.label().equals("1");
    }

    private static boolean isFound(CopyGold.Row row) {
        return row.found().copyClass().isCopy();
    }
}
