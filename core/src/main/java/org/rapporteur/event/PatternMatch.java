package org.rapporteur.event;

import java.util.List;
import org.rapporteur.actor.ActorReference;

/**
 * A pattern found in a sentence with its parties; positions are token indices.
 *
 * @param pattern what matched
 * @param triggerFrom the first token of the trigger
 * @param triggerTo the token after its last
 * @param actors who acts
 * @param recipients who is acted upon
 * @param reciprocal whether both act on each other
 * @param from the first token of trigger and parties
 * @param to the token after the last of them
 */
record PatternMatch(
        EventPattern pattern,
        int triggerFrom,
        int triggerTo,
        List<ActorReference> actors,
        List<ActorReference> recipients,
        boolean reciprocal,
        int from,
        int to) {}
