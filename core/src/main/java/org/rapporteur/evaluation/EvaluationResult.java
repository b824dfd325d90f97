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

    /** A named figure: a share from 0 to 1, or a count. */
    public record Figure(String name, double value) {}

    public EvaluationResult {
        figures = List.copyOf(figures);
        details = List.copyOf(details);
    }
}
