package org.rapporteur.evaluation;

import java.util.List;

/**
 * Figures in the order to print, then lines of detail.
 *
 * @param task the task's name
 * @param figures named figures
 * @param details misses and wrong ones, one line each; may be long
 */
public record EvaluationResult(String task, List<Figure> figures, List<String> details) {

    /**
     * A named figure.
     *
     * @param name what it counts or measures
     * @param value a count, or a share or measure
     * @param isCount whether it is a whole number of things
     */
    public record Figure(String name, double value, boolean isCount) {

        /** A share or another measure. */
        public Figure(String name, double value) {
            this(name, value, false);
        }

        /** A count. */
        public Figure(String name, long count) {
            this(name, (double) count, true);
        }
    }

    public EvaluationResult {
        figures = List.copyOf(figures);
        details = List.copyOf(details);
    }
}
