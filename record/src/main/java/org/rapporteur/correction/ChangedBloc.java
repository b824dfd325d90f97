package org.rapporteur.correction;

import java.util.function.UnaryOperator;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.provenance.Amendment;

/** Copies of what is said of blocs with one thing changed. */
final class ChangedBloc {

    private ChangedBloc() {}

    static BlocFact amended(BlocFact it, Amendment amendment) {
        return new BlocFact(
                it.bloc(),
                it.name(),
                it.relation(),
                it.members(),
                it.count(),
                it.modality(),
                it.when(),
                it.evidence(),
                it.provenance().amended(amendment));
    }

    /** With everybody whom it names replaced. */
    static BlocFact renamed(BlocFact it, UnaryOperator<Actor> names) {
        Actor bloc = it.bloc();
        Actor named = bloc == null ? null : names.apply(bloc);
        String name = named == null || named.equals(bloc) ? it.name() : named.name();
        return new BlocFact(
                named,
                name,
                it.relation(),
                it.members().stream().map(names).distinct().toList(),
                it.count(),
                it.modality(),
                it.when(),
                it.evidence(),
                it.provenance());
    }
}
