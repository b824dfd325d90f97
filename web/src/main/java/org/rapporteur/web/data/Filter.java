package org.rapporteur.web.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which statements and events are asked for; what is null asks for nothing.
 *
 * @param statements whether statements are asked for
 * @param events whether events are asked for
 * @param who the id of an actor that speaks or takes part
 * @param outlet the name of the outlet that printed a statement
 * @param kind DIRECT, INDIRECT or MIXED
 * @param quad an event's quad class, 1 to 4
 * @param from the first day
 * @param to the last day
 * @param mark what else a statement must be
 */
public record Filter(
        boolean statements,
        boolean events,
        @Nullable String who,
        @Nullable String outlet,
        @Nullable String kind,
        int quad,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Mark mark) {

    public static final Filter ALL = new Filter(true, true, null, null, null, 0, null, null, null);

    /** What a statement may be besides. */
    public enum Mark {
        /** Its source is not settled. */
        UNSETTLED(1),
        /** The program holds it for more likely wrong than right. */
        SHAKY(2),
        /** Someone passed it on. */
        RELAYED(4),
        /** A version of its quotation changes more than typography. */
        ALTERED(8);

        private final int bit;

        Mark(int bit) {
            this.bit = bit;
        }

        int bit() {
            return bit;
        }
    }

    /** The same for statements alone or for events alone. */
    public Filter only(boolean ofStatements) {
        return new Filter(ofStatements, !ofStatements, who, outlet, kind, quad, from, to, mark);
    }

    /** The same on other days. */
    public Filter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Filter(statements, events, who, outlet, kind, quad, first, last, mark);
    }
}
