package org.rapporteur.correction;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Statement;
import org.rapporteur.event.Event;
import org.rapporteur.provenance.Amendment;

/** Puts one actor in the place of others in the findings of a report. */
final class ActorMap {

    private final List<String> others;
    private final Actor into;
    private final Amendment amendment;

    ActorMap(List<String> others, Actor into, Amendment amendment) {
        this.others = List.copyOf(others);
        this.into = into;
        this.amendment = amendment;
    }

    private Actor actor(Actor actor) {
        return others.contains(actor.id()) ? into : actor;
    }

    private ActorReference reference(ActorReference reference) {
        Actor actor = reference.actor();
        return new ActorReference(
                reference.words(),
                actor == null ? null : actor(actor),
                reference.candidates().stream().map(this::actor).distinct().toList());
    }

    /** Everywhere in the report; whether anything changed. */
    boolean everywhere(ReportState state) {
        boolean changed = false;
        for (String id : List.copyOf(state.statements.keySet())) {
            changed |= statement(state, id);
        }
        for (String id : List.copyOf(state.events.keySet())) {
            changed |= event(state, id);
        }
        for (String id : List.copyOf(state.blocs.keySet())) {
            changed |= changed(state.blocs.get(id), it -> ChangedBloc.renamed(it, this::actor), it -> {
                state.blocs.put(id, ChangedBloc.amended(it, amendment));
            });
        }
        return changed;
    }

    /** In one statement or event. */
    boolean in(ReportState state, String id) {
        return statement(state, id) || event(state, id);
    }

    private boolean statement(ReportState state, String id) {
        Statement it = state.statements.get(id);
        return changed(it, one -> ChangedStatement.renamed(one, this::reference), one -> {
            state.statements.put(id, ChangedStatement.amended(one, amendment));
        });
    }

    private boolean event(ReportState state, String id) {
        Event it = state.events.get(id);
        return changed(it, one -> ChangedEvent.renamed(one, this::reference), one -> {
            state.events.put(id, ChangedEvent.amended(one, amendment));
        });
    }

    private static <T> boolean changed(@Nullable T before, UnaryOperator<T> change, Consumer<T> keep) {
        if (before == null) {
            return false;
        }
        T after = change.apply(before);
        boolean differs = !Objects.equals(before, after);
        if (differs) {
            keep.accept(after);
        }
        return differs;
    }
}
