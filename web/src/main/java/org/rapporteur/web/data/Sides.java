package org.rapporteur.web.data;

import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.Stance;
import org.rapporteur.record.RecordReader;

/** Which statements are for or against somebody. */
public final class Sides {

    private static final String STANCES =
            """
            SELECT statement.key AS key FROM stance JOIN statement ON statement.id = stance.statement_id
              LEFT JOIN actor ON actor.key = stance.actor
             WHERE (?1 IS NULL OR actor.id = ?1) AND (?2 IS NULL OR direction = ?2)
               AND statement.report_id NOT IN (SELECT value FROM json_each(?3))""";

    private Sides() {}

    /**
     * The keys of the statements that take a side.
     *
     * @param about the id of an actor, null for anybody
     * @param direction null for either
     */
    public static BitSet taken(
            @Nullable String about, Stance.@Nullable Direction direction, RecordReader reader, Overlay overlay) {
        BitSet keys = new BitSet();
        reader.query(
                        STANCES,
                        row -> row.number("key"),
                        about,
                        direction == null ? null : direction.name(),
                        overlay.ids())
                .forEach(keys::set);
        overlay.reports().values().stream()
                .flatMap(read -> read.statements().stream())
                .filter(statement -> statement.stances().stream().anyMatch(it -> fits(it, about, direction)))
                .map(statement -> overlay.key(statement.id()))
                .filter(Objects::nonNull)
                .forEach(keys::set);
        return keys;
    }

    private static boolean fits(Stance stance, @Nullable String about, Stance.@Nullable Direction direction) {
        return (about == null || Wording.isNamed(stance.party().actor(), about))
                && (direction == null || stance.direction() == direction);
    }
}
