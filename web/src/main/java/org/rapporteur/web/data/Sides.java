package org.rapporteur.web.data;

import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.Stance;
import org.rapporteur.record.RecordReader;

/** Which statements are for or against somebody. */
public final class Sides {

    private static final String TAKEN =
            "SELECT statement.key AS key FROM stance JOIN statement ON statement.id = stance.statement_id";

    /** Alone, so that it goes by the index of actors. */
    private static final String ABOUT = " JOIN actor ON actor.key = stance.actor WHERE actor.id = ?2 AND";

    private static final String DIRECTION = " (?1 IS NULL OR direction = ?1)";

    private Sides() {}

    /**
     * The keys of the statements that take a side.
     *
     * @param about the id of an actor, null for anybody
     * @param direction null for either
     */
    public static BitSet taken(
            @Nullable String about, Stance.@Nullable Direction direction, RecordReader reader, Overlay overlay) {
        String side = direction == null ? null : direction.name();
        BitSet keys = new BitSet();
        (about == null
                        ? reader.query(TAKEN + " WHERE" + DIRECTION, row -> row.number("key"), side)
                        : reader.query(TAKEN + ABOUT + DIRECTION, row -> row.number("key"), side, about))
                .forEach(keys::set);
        overlay.keys().forEach(keys::clear);
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
