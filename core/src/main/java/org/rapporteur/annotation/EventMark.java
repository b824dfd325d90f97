package org.rapporteur.annotation;

import java.util.List;

/**
 * An event as the encoder reads it in one window.
 *
 * @param from the index of its trigger's first token in {@link AnnotatedText#tokens()}
 * @param to the index after the trigger's last token
 * @param type a type of PLOVER 2.0, in capitals
 * @param mode a mode of that type; empty for none
 * @param status in lower case: asserted, negated, hypothetical, future or historical
 * @param actors who act, in text order
 * @param recipients who are acted upon, in text order
 * @param confidence how likely the encoder holds that a trigger begins there, 0 to 1
 */
public record EventMark(
        int from,
        int to,
        String type,
        String mode,
        String status,
        List<Party> actors,
        List<Party> recipients,
        double confidence) {

    /** Tokens that name a party, and how likely the event has it, 0 to 1. */
    public record Party(int from, int to, double confidence) {}

    public EventMark {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
