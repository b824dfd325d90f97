package org.rapporteur.record;

import org.rapporteur.text.Span;

/**
 * A report or a statement that holds all the words searched for.
 *
 * @param kind what was found
 * @param id the id of the report or statement
 * @param reportId the report it stands in (the same as {@code id} for a report)
 * @param snippet words around the first match, matches in [brackets]
 * @param span the first match in a report's clean text; a statement's passage
 */
public record SearchHit(Kind kind, String id, String reportId, String snippet, Span span) {

    /** What can be found. */
    public enum Kind {
        REPORT,
        STATEMENT
    }
}
