package org.rapporteur.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Statement;

/**
 * The type under which PLOVER's records list an act that is only announced: a visit, a backing or help that is
 * promised is AGREE, harm that is announced or considered is THREATEN (codebook, "commitment to future cooperation" and
 * "threats"; CAMEO 03, "express intent to", and 13). The event itself keeps the type of the act, with its status.
 */
public final class Announced {

    private static final Set<String> BODIES = Set.of("IGO", "UNO", "EUR");

    private Announced() {}

    /**
     * The type for a record.
     *
     * @param statement the statement that asserts the event, null for the reporter
     */
    public static PloverType type(Event event, @Nullable Statement statement) {
        if (event.actors().isEmpty() || !isOwn(event, statement)) {
            return event.type();
        }
        int quad = event.type().quad();
        if (quad <= 2 && event.status() == EventStatus.FUTURE) {
            return PloverType.AGREE;
        }
        return quad == 4 && isOpen(event) ? PloverType.THREATEN : event.type();
    }

    /**
     * Whether an act is what its own actors agree to or threaten with in another event of the sentence: "threatened to break
     * relations" is listed as the threat alone.
     */
    public static boolean isToldBy(Event act, List<Event> others) {
        return isOpen(act)
                && others.stream()
                        .anyMatch(one -> one.status() == EventStatus.ASSERTED
                                && (one.type() == PloverType.AGREE || one.type() == PloverType.THREATEN)
                                && ids(one).equals(ids(act)));
    }

    private static boolean isOpen(Event event) {
        return event.status() == EventStatus.FUTURE || event.status() == EventStatus.HYPOTHETICAL;
    }

    private static Set<String> ids(Event event) {
        Set<String> ids = new HashSet<>();
        for (ActorReference one : event.actors()) {
            Actor actor = one.actor();
            ids.add(actor == null ? "?" : actor.id());
        }
        return ids;
    }

    /**
     * Whether who will do it says so, as far as is known: what others foresee is no promise and no threat. Either side may
     * announce a meeting.
     */
    private static boolean isOwn(Event event, @Nullable Statement statement) {
        if (statement == null) {
            return true;
        }
        Set<String> speakers = countries(statement.sources());
        Set<String> actors = countries(event.actors());
        if (event.reciprocal()) {
            actors.addAll(countries(event.recipients()));
        }
        boolean joint = actors.stream().anyMatch(BODIES::contains);
        return speakers.isEmpty()
                || actors.isEmpty()
                || joint
                || actors.stream().anyMatch(speakers::contains);
    }

    private static Set<String> countries(List<ActorReference> references) {
        Set<String> countries = new HashSet<>();
        for (ActorReference one : references) {
            Actor actor = one.actor();
            if (actor != null && actor.country() != null) {
                countries.add(actor.country());
            }
        }
        return countries;
    }
}
