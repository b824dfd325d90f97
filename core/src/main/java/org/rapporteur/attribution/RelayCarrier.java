package org.rapporteur.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.SentenceView;

/**
 * "According to TASS, Lavrov … He added …": the outlet that a paragraph names first relays the next sentence's
 * statement too where a pronoun is its source.
 */
final class RelayCarrier {

    private @Nullable Relay relay;
    private int block = -1;

    void carry(SentenceView view, List<Draft> found) {
        if (view.sentence().block() != block) {
            relay = null;
            block = view.sentence().block();
        }
        Relay named = leading(view, found);
        if (named == null && relay != null) {
            Relay carried = relay;
            found.stream()
                    .filter(draft -> draft.relays.isEmpty() && isPronoun(draft))
                    .forEach(draft -> draft.relays.add(new Relay(carried.name(), carried.words())));
            relay = found.isEmpty() || !isPronoun(found.get(0)) ? null : relay;
        }
        relay = named != null ? named : relay;
    }

    private static boolean isPronoun(Draft draft) {
        return draft.sourceTo - draft.sourceFrom == 1 && draft.view.isAny(draft.sourceFrom, "he she they it");
    }

    private static @Nullable Relay leading(SentenceView view, List<Draft> found) {
        if (!view.is(0, "according")) {
            return null;
        }
        for (Draft draft : found) {
            if (!draft.relays.isEmpty()) {
                return draft.relays.get(0);
            }
            if (draft.cueSpan != null
                    && draft.cueSpan.begin() == view.token(0).span().begin()
                    && !draft.sources.isEmpty()
                    && draft.sources.get(0).actor() != null
                    && draft.sources.get(0).actor().kind() == org.rapporteur.actor.Actor.Kind.OUTLET) {
                return new Relay(draft.sources.get(0).actor().name(), draft.sourceSpan());
            }
        }
        return null;
    }
}
