package org.rapporteur.attribution;

import org.rapporteur.actor.ActorReference;
import org.rapporteur.text.Span;

/**
 * A party that a statement is about, and whether the statement is for or against it.
 *
 * @param party who
 * @param direction for or against
 * @param evidence the words that show it
 */
public record Stance(ActorReference party, Direction direction, Span evidence) {

    /** For or against. */
    public enum Direction {
        FOR,
        AGAINST
    }
}
