package org.rapporteur.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.copy.CopyComparer;
import org.rapporteur.evaluation.EvaluationResult.Figure;

/**
 * Natural reprints, verbatim or edited. A pair is found where it is called a copy and the aligned spans cover at least
 * 90% of the shared words on either side; a word is shared where it stands in a run of five words, case and punctuation
 * apart, that the other text has too.
 */
public final class ReprintsEvaluation implements Evaluation {

    private static final double COVERED = 0.9;

    @Override
    public String task() {
        return "reprints";
    }

    @Override
    public EvaluationResult evaluate(EvaluationRequest request) throws IOException {
        List<CopyGold.Row> rows = CopyGold.compare(request.gold(), new CopyComparer());
        CopyGold.write(rows, request.predictions());
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("pairs", rows.size()));
        figures.add(new Figure(
                "called copies", share(rows, row -> row.found().copyClass().isCopy())));
        figures.add(new Figure("shared words covered", share(rows, ReprintsEvaluation::isCovered)));
        figures.add(new Figure("found", share(rows, ReprintsEvaluation::isFound)));
        figures.add(new Figure("right class", share(rows, ReprintsEvaluation::isRightClass)));
        List<String> details = rows.stream()
                .filter(row -> !isFound(row) || !isRightClass(row))
                .map(ReprintsEvaluation::detail)
                .toList();
        return new EvaluationResult(task(), figures, details);
    }

    private static String detail(CopyGold.Row row) {
        return String.format(
                Locale.ROOT,
                "%s, called %s at %.3f, covered %.2f: %s",
                row.label(),
                row.found().copyClass().name().toLowerCase(Locale.ROOT),
                row.found().score(),
                SharedWords.covered(row),
                row.name());
    }

    private static boolean isFound(CopyGold.Row row) {
        return row.found().copyClass().isCopy() && isCovered(row);
    }

    private static boolean isCovered(CopyGold.Row row) {
        return SharedWords.covered(row) >= COVERED;
    }

    private static boolean isRightClass(CopyGold.Row row) {
        return row.found().copyClass().name().equalsIgnoreCase(row.label());
    }

    private static double share(List<CopyGold.Row> rows, java.util.function.Predicate<CopyGold.Row> is) {
        return Gold.share(rows.stream().filter(is).count(), rows.size());
    }
}
