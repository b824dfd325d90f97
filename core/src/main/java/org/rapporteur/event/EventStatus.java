package org.rapporteur.event;

/** What a report holds of an event: PLOVER's historical, future and hypothetical, and negated. */
public enum EventStatus {
    ASSERTED,
    NEGATED,
    HYPOTHETICAL,
    FUTURE,
    HISTORICAL
}
