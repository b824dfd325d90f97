package org.rapporteur.cli.brief;

import java.util.List;
import org.rapporteur.attribution.Statement;

/**
 * One thing said, with every report that prints it.
 *
 * @param versions the statements, the earliest report's first; at least one
 * @param independent how many independent sources report it
 */
public record Saying(List<Statement> versions, int independent) {

    public Saying {
        versions = List.copyOf(versions);
    }

    /** The earliest version, which stands for all. */
    public Statement first() {
        return versions.get(0);
    }
}
