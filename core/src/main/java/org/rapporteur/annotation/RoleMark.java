package org.rapporteur.annotation;

/**
 * Tokens that name who acts or is acted upon in some event, as the encoder reads them.
 *
 * @param from the index of the first token in {@link AnnotatedText#tokens()}
 * @param to the index after the last one
 * @param confidence how likely the encoder holds it, 0 to 1
 */
public record RoleMark(int from, int to, Role role, double confidence) {

    /** What somebody is in events. */
    public enum Role {
        ACTOR,
        RECIPIENT,
        BOTH
    }
}
