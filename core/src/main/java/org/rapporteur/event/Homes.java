package org.rapporteur.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.place.EventPlace;

/**
 * The country of those who are named by a trade alone ("police", "striking teachers", "Shona rebels"): where the event took
 * place, else the one whose state or people is the other side. Codebooks give it to them likewise; no country where two
 * come into question.
 */
final class Homes {

    /** What the state has: who faces one of these faces it at home, as far as nothing else is said. */
    private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY", "PTY", "PRM");

    private static final Set<String> NOWHERE = Set.of("IGO", "UNO", "EUR", "NGO", "MNC", "IMG", "ISM");

    private Homes() {}

    /** The match with the countries of its parties settled as far as place and parties tell. */
    static EventMatch settle(EventMatch match, @Nullable EventPlace place) {
        String country = country(match, place);
        boolean there = place != null;
        return country == null
                ? match
                : match.between(at(match.actors(), country, there), at(match.recipients(), country, there));
    }

    private static @Nullable String country(EventMatch match, @Nullable EventPlace place) {
        if (place != null) {
            return place.place().country();
        }
        Set<String> known = new TreeSet<>();
        boolean state = false;
        for (List<ActorReference> side : List.of(match.actors(), match.recipients())) {
            for (ActorReference one : side) {
                Actor actor = one.actor();
                if (actor != null && actor.country() != null) {
                    known.add(actor.country());
                    state |= actor.sectors().stream().anyMatch(STATE::contains);
                }
            }
        }
        known.removeAll(NOWHERE);
        return state && known.size() == 1 ? known.iterator().next() : null;
    }

    private static List<ActorReference> at(List<ActorReference> parties, String country, boolean there) {
        return parties.stream().map(one -> at(one, country, there)).toList();
    }

    /** Somebody who has a name is at home with the other side only where the event took place there. */
    private static ActorReference at(ActorReference one, String country, boolean there) {
        Actor actor = one.actor();
        if (actor == null || actor.country() != null) {
            return one;
        }
        boolean people = actor.kind() == Actor.Kind.GROUP || (there && actor.kind() == Actor.Kind.PERSON);
        return people
                ? ActorReference.resolved(
                        one.words(), new Actor(actor.id(), actor.name(), actor.kind(), country, actor.sectors()))
                : one;
    }
}
