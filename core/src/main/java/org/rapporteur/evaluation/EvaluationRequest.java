package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to score.
 *
 * @param gold the gold file, or for {@code seeds} the folder of gold files
 * @param reports the folder of reports or pages where the gold has none itself; null for the gold's own default
 * @param predictions where to write predictions in the gold's form and order; null for nowhere
 */
public record EvaluationRequest(Path gold, @Nullable Path reports, @Nullable Path predictions) {

    /** Throws {@link IllegalArgumentException} where predictions would be written over the gold or the reports. */
    public EvaluationRequest {
        if (predictions != null && (isSame(predictions, gold) || (reports != null && isSame(predictions, reports)))) {
            throw new IllegalArgumentException("predictions would be written over what they are scored against: "
                    + predictions + "; name another place");
        }
    }

    private static boolean isSame(Path one, Path other) {
        return real(one).equals(real(other));
    }

    /** Through links, where it is there. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
