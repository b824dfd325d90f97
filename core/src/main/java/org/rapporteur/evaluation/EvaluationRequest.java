package org.rapporteur.evaluation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to score.
 *
 * @param gold the gold file, or for {@code seeds} the folder of gold files
 * @param reports the folder of reports or pages where the gold has none itself; null for the gold's own default
 * @param predictions where to write predictions in the gold's form and order; null for nowhere
 */
public record EvaluationRequest(Path gold, @Nullable Path reports, @Nullable Path predictions) {}
