package org.rapporteur.attribution;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;

/**
 * "…, Lavrov told TASS. He added …", "According to TASS, Lavrov … He added …": what passed on a statement passes on what
 * the same source goes on to say, until somebody else speaks, is told, or passes on.
 */
final class RelayCarrier {

    private static final int REACH = 700;

    private List<Relay> relays = List.of();
    private Set<String> speakers = Set.of();
    private boolean whole;
    private int from = -1;

    /** Carries relays on into the statements of the next sentence; call in text order. */
    void carry(List<Draft> found, Predicate<Relay> isOutlet) {
        for (Draft draft : found) {
            if (draft.parent != null) {
                continue;
            }
            Set<String> who = ids(draft);
            boolean near = draft.begin() - from < REACH;
            boolean same = near && ((who.isEmpty() || whole) ? isPronoun(draft) : who.equals(speakers));
            boolean goesOn = same && draft.relays.isEmpty() && draft.addressee == null;
            if (goesOn) {
                relays.forEach(relay -> draft.relays.add(new Relay(relay.name(), relay.words())));
            } else if (isLeadingOutlet(draft)) {
                relays = List.of(outlet(draft));
                whole = true;
            } else {
                whole = false;
                relays = List.copyOf(draft.relays.stream().filter(isOutlet).toList());
                speakers = who;
            }
            from = draft.begin();
        }
    }

    /** "According to the agency, Wang Yi did not mention the dispute": whoever is meant by "he" next came through it. */
    private static boolean isLeadingOutlet(Draft draft) {
        Actor first = draft.sources.size() == 1 ? draft.sources.get(0).actor() : null;
        return first != null
                && first.kind() == Actor.Kind.OUTLET
                && draft.view.is(0, "according")
                && draft.sourceFrom == 2;
    }

    private static Relay outlet(Draft draft) {
        Actor actor = draft.sources.get(0).actor();
        return new Relay(actor == null ? "" : actor.name(), draft.sourceSpan());
    }

    private static Set<String> ids(Draft draft) {
        return draft.sources.stream()
                .map(ActorReference::actor)
                .filter(actor -> actor != null)
                .map(RelayCarrier::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String id(@Nullable Actor actor) {
        return actor == null ? "" : actor.id();
    }

    private static boolean isPronoun(Draft draft) {
        return draft.sourceTo - draft.sourceFrom == 1 && draft.view.isAny(draft.sourceFrom, "he she they it");
    }
}
