package org.rapporteur.story;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.event.Event;

/** Whether the parties of two mentions may be the same. */
enum PartyMatch {
    SAME,
    /** One of them names nobody that is known. */
    UNKNOWN,
    DIFFERENT;

    /** The match of the parties as a whole: who did it and to whom, or who did it together. */
    static PartyMatch of(Event one, Event other) {
        if (one.reciprocal() || other.reciprocal()) {
            return together(all(one), all(other));
        }
        PartyMatch actors = match(one.actors(), other.actors());
        PartyMatch recipients = match(one.recipients(), other.recipients());
        if (actors == DIFFERENT || recipients == DIFFERENT) {
            return DIFFERENT;
        }
        return actors == SAME ? SAME : UNKNOWN;
    }

    /** Those who act on each other: everyone that the shorter list names is in the longer. */
    private static PartyMatch together(Set<ActorReference> one, Set<ActorReference> other) {
        Set<ActorReference> few = one.size() <= other.size() ? one : other;
        Set<ActorReference> many = few == one ? other : one;
        boolean unknown = few.isEmpty();
        for (ActorReference party : few) {
            PartyMatch match = match(Set.of(party), many);
            if (match == DIFFERENT) {
                return DIFFERENT;
            }
            unknown |= match == UNKNOWN;
        }
        return unknown ? UNKNOWN : SAME;
    }

    private static Set<ActorReference> all(Event event) {
        Set<ActorReference> all = new LinkedHashSet<>(event.actors());
        all.addAll(event.recipients());
        return all;
    }

    private static PartyMatch match(Iterable<ActorReference> one, Iterable<ActorReference> other) {
        Set<String> ids = ids(one);
        Set<String> otherIds = ids(other);
        if (ids.isEmpty() || otherIds.isEmpty()) {
            return UNKNOWN;
        }
        return ids.stream().anyMatch(otherIds::contains) || standsFor(one, otherIds) || standsFor(other, ids)
                ? SAME
                : DIFFERENT;
    }

    /** Whether an official or organisation here acts for a country that is named there. */
    private static boolean standsFor(Iterable<ActorReference> parties, Set<String> ids) {
        for (ActorReference party : parties) {
            Actor actor = party.actor();
            if (actor != null && actor.country() != null && ids.contains(actor.country())) {
                return true;
            }
        }
        return false;
    }

    /** The ids of the parties that are settled. */
    static Set<String> ids(Iterable<ActorReference> parties) {
        Set<String> ids = new TreeSet<>();
        for (ActorReference party : parties) {
            Actor actor = party.actor();
            if (actor != null) {
                ids.add(actor.id());
            }
        }
        return ids;
    }
}
