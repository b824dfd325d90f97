package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.evaluation.EvaluationResult.Figure;

/** Counts for {@link QuotationsEvaluation}. */
final class QuotationsScore {

    /** The sense is not what it was. */
    private static final Set<String> CHANGED =
            Set.of("MEANING_CHANGED", "POLARITY_CHANGED", "MODALITY_CHANGED", "NUMBER_CHANGED", "NAME_CHANGED");

    private static final Set<String> HARMLESS = Set.of("VERBATIM", "TYPOGRAPHY", "MARKED_CUT");

    /** What says of other words that their sense is the same. */
    private static final Set<String> SAME_SENSE = Set.of("UNMARKED_CUT", "REWORDED");

    private final MacroF1 grades = new MacroF1();
    private final Map<String, int[]> kinds = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> dangers = new ArrayList<>();
    private long pairs;
    private long harmless;

    /** One pair, the grade that was printed and why. */
    void add(QuotationsGold pair, String printed, List<String> reasons) {
        pairs++;
        grades.add(pair.grade(), printed);
        int[] kind = kinds.computeIfAbsent(pair.kind(), key -> new int[2]);
        kind[0]++;
        if (printed.equals(pair.grade())) {
            kind[1]++;
            return;
        }
        errors.add(line("wrong", pair, printed, reasons));
        if (CHANGED.contains(pair.grade()) && (HARMLESS.contains(printed) || SAME_SENSE.contains(printed))) {
            dangers.add(line("dangerous", pair, printed, reasons));
            harmless += HARMLESS.contains(printed) ? 1 : 0;
        }
    }

    private static String line(String what, QuotationsGold pair, String printed, List<String> reasons) {
        return what + ": " + pair.id() + ": " + pair.grade() + " printed as " + printed + " " + reasons + ": "
                + pair.earlier().words() + " -> " + pair.later().words();
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("pairs", pairs));
        figures.add(new Figure("macro-F1 over grades", grades.macro()));
        figures.add(new Figure("right", grades.micro()));
        kinds.forEach((kind, counts) -> figures.add(new Figure("right, " + kind, Gold.share(counts[1], counts[0]))));
        figures.add(new Figure("sense changed, printed as unchanged", dangers.size()));
        figures.add(new Figure("sense changed, printed as verbatim, typography or marked cut", harmless));
        return figures;
    }

    List<String> details() {
        List<String> details = new ArrayList<>(grades.lines("grade"));
        details.addAll(dangers);
        details.addAll(errors);
        return details;
    }
}
