package org.rapporteur.evaluation;

import java.util.List;

/** Counts for precision and recall: of all statements, and of those alone that were found. */
final class VoicesCount {

    private final String name;
    private int gold;
    private int goldMatched;
    private int printed;
    private int printedMatched;
    private int right;

    VoicesCount(String name) {
        this.name = name;
    }

    /** A statement that is found: how many things gold has and we print there, and how many agree. */
    void found(int inGold, int inPrint, int agreeing) {
        gold += inGold;
        goldMatched += inGold;
        printed += inPrint;
        printedMatched += inPrint;
        right += agreeing;
    }

    /** A statement of the gold that is not found. */
    void missed(int inGold) {
        gold += inGold;
    }

    /** A printed statement that the gold does not have. */
    void extra(int inPrint) {
        printed += inPrint;
    }

    void addTo(List<EvaluationResult.Figure> figures) {
        figures.add(new EvaluationResult.Figure(name + ": in gold", gold));
        add(figures, "of all", gold, printed);
        add(figures, "of matched", goldMatched, printedMatched);
    }

    private void add(List<EvaluationResult.Figure> figures, String of, int inGold, int inPrint) {
        double precision = Gold.share(right, inPrint);
        double recall = Gold.share(right, inGold);
        figures.add(new EvaluationResult.Figure(name + ": precision, " + of, precision));
        figures.add(new EvaluationResult.Figure(name + ": recall, " + of, recall));
        figures.add(new EvaluationResult.Figure(name + ": F1, " + of, Gold.f1(precision, recall)));
    }
}
