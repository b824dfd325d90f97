package org.rapporteur.time;

/** Where the clause of a time expression places what it tells, as seen from the report's date. */
public enum Tense {
    PAST,
    FUTURE
}
