package org.rapporteur.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.text.Span;

/**
 * An event as one sentence shows it, before its date and who asserts it are known.
 *
 * @param recipients the actors themselves where it is reciprocal
 * @param passage the words that hold trigger and parties
 * @param confidence 0 to 1
 */
record EventMatch(
        PloverType type,
        @Nullable String mode,
        EventStatus status,
        List<ActorReference> actors,
        List<ActorReference> recipients,
        boolean reciprocal,
        Span trigger,
        Span passage,
        double confidence) {

    /** Whether another is this one, or part of its words: of the same trigger, or one meeting told again. */
    boolean isTold(EventMatch other) {
        boolean again = type == other.type()
                && passage.contains(other.trigger())
                && parties().containsAll(other.parties());
        return trigger.overlaps(other.trigger()) || again;
    }

    /** The same act between others. */
    EventMatch between(List<ActorReference> theActors, List<ActorReference> theRecipients) {
        return new EventMatch(type, mode, status, theActors, theRecipients, reciprocal, trigger, passage, confidence);
    }

    /** This act under another's type and mode; between the other's parties where this lacks a side that the other has. */
    EventMatch typedAs(EventMatch other) {
        boolean complete = !other.actors.isEmpty() && !other.recipients.isEmpty();
        EventMatch told = complete && (actors.isEmpty() || recipients.isEmpty()) ? other : this;
        return new EventMatch(
                other.type,
                other.mode == null && other.type == type ? mode : other.mode,
                status,
                told.actors,
                told.recipients,
                told.reciprocal,
                trigger,
                passage.hull(told.passage),
                Math.max(confidence, other.confidence));
    }

    /** The ids of those who are known of its actors and recipients. */
    Set<String> parties() {
        Set<String> ids = new HashSet<>();
        for (List<ActorReference> references : List.of(actors, recipients)) {
            for (ActorReference reference : references) {
                Actor actor = reference.actor();
                if (actor != null) {
                    ids.add(actor.id());
                }
            }
        }
        return ids;
    }
}
