package org.rapporteur.evaluation;

import java.io.IOException;

/** Scores the program against gold data for one task. */
public interface Evaluation {

    /** The task's name on the command line, for example {@code pairs}. */
    String task();

    /**
     * Runs the program over the gold's inputs, writes the predictions where asked for, and scores them.
     *
     * @throws IOException where gold cannot be read or predictions cannot be written; a gold line that is no valid
     *     row is an {@code IOException} that names file and line
     */
    EvaluationResult evaluate(EvaluationRequest request) throws IOException;
}
