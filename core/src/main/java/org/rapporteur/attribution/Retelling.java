package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.ReportActors;

/** People and bodies who pass on by saying in a statement of their own what another said. */
final class Retelling {

    private Retelling() {}

    /**
     * People and bodies who retell: to what is nearer than the statement around one come its source and its relays.
     * Call for outer statements first.
     */
    static void add(Draft inner, ReportActors actors) {
        Draft outer = inner.parent;
        if (outer == null) {
            return;
        }
        List<Relay> chain = new ArrayList<>(
                inner.relays.stream().filter(relay -> outer.lacks(relay)).toList());
        if (outer.hasSource() && !isSame(inner, outer)) {
            ActorReference source = outer.sources.isEmpty()
                    ? ActorReference.unresolved(outer.sourceSpan(), List.of())
                    : outer.sources.get(0);
            chain.add(Draft.relay(actors, outer.view, outer.sourceFrom, outer.sourceTo, source));
        }
        chain.addAll(outer.relays);
        inner.relays.clear();
        for (Relay relay : chain) {
            inner.addRelay(relay);
        }
    }

    /** Whether someone retells their own words. */
    private static boolean isSame(Draft inner, Draft outer) {
        Actor one = only(inner);
        Actor other = only(outer);
        return one != null && other != null && one.id().equals(other.id());
    }

    private static @Nullable Actor only(Draft draft) {
        return draft.sources.size() == 1 ? draft.sources.get(0).actor() : null;
    }
}
