package org.rapporteur.story;

import java.util.List;
import org.rapporteur.attribution.Statement;
import org.rapporteur.provenance.Amendment;

/**
 * One thing said, with every report that prints it.
 *
 * @param versions the statements, the earliest report's first; at least one
 * @param sources the independent sources behind them, and how each knows
 */
public record Saying(List<Statement> versions, List<Source> sources) {

    public Saying {
        versions = List.copyOf(versions);
        sources = List.copyOf(sources);
    }

    /** How many independent sources report it. */
    public int independent() {
        return sources.size();
    }

    /** What people did to any of its versions, each thing once. */
    public List<Amendment> amendments() {
        return versions.stream()
                .flatMap(version -> version.provenance().amendments().stream())
                .distinct()
                .toList();
    }

    /** The earliest version, which stands for all. */
    public Statement first() {
        return versions.get(0);
    }
}
