package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.text.Span;

/** A statement under correction. */
final class StatementEdit extends Edit<Statement> {

    StatementEdit(Statement statement, ReadReport found) {
        super(statement, found);
    }

    @Override
    void make(Change change) {
        if (change instanceof Change.RetypeStatement retype) {
            retype(retype);
        } else if (change instanceof Change.Source source) {
            source(source);
        } else if (change instanceof Change.Relays relays) {
            relays(relays);
        } else {
            misfits("what is there is a statement");
        }
    }

    private void retype(Change.RetypeStatement to) {
        if (to.kind() != null) {
            Statement before = finding();
            becomes(
                    ChangedStatement.as(before, to.kind(), before.stances()),
                    "kind " + lower(to.kind()) + " instead of " + lower(before.kind()));
        }
        if (to.side() != null) {
            side(to.side(), to.party());
        }
    }

    private void side(Change.Side side, @Nullable Actor party) {
        Statement statement = finding();
        List<Stance> others = new ArrayList<>(statement.stances());
        if (party == null && others.size() != 1) {
            misfits("the statement takes sides on " + others.size() + " parties; name the one that is meant");
            return;
        }
        others.removeIf(one -> party == null || Targets.isCalled(one.party(), party.id(), found));
        List<Stance> meant = new ArrayList<>(statement.stances());
        meant.removeAll(others);
        if (meant.isEmpty() && party != null) {
            meant.add(new Stance(ActorReference.resolved(null, party), Stance.Direction.FOR, content()));
        }
        if (side != Change.Side.NONE) {
            Stance.Direction direction = Stance.Direction.valueOf(side.name());
            meant.forEach(one -> others.add(new Stance(one.party(), direction, one.evidence())));
        }
        becomes(
                ChangedStatement.as(statement, statement.kind(), others),
                (side == Change.Side.NONE ? "no side on " : lower(side) + " ") + name(meant.get(0), party));
    }

    private String name(Stance stance, @Nullable Actor party) {
        return party != null ? party.name() : called(stance.party());
    }

    private Span content() {
        return finding().content().stream().reduce(Span::hull).orElseThrow();
    }

    private void source(Change.Source source) {
        Statement statement = finding();
        List<ActorReference> before = statement.sources();
        String from = source.from();
        if (from != null && !isAnyCalled(before, from)) {
            misfits(from + " is no source of the statement");
            return;
        }
        List<ActorReference> after = from == null
                ? List.of(ActorReference.resolved(statement.sourceWords(), source.to()))
                : replaced(before, from, source.to());
        String was = before.stream().map(this::called).collect(Collectors.joining(", "));
        becomes(
                ChangedStatement.by(statement, after),
                "source " + source.to().name() + " instead of " + (from != null ? from : was.isEmpty() ? "none" : was));
    }

    private String called(ActorReference reference) {
        Actor actor = reference.actor();
        String words = Targets.words(reference, found);
        return actor != null ? actor.name() : words == null ? "somebody unsettled" : words;
    }

    private void relays(Change.Relays to) {
        Statement statement = finding();
        String was = statement.relays().stream().map(Relay::name).collect(Collectors.joining(" < "));
        List<Relay> relays = to.names().stream()
                .map(name -> statement.relays().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElse(new Relay(name, null)))
                .toList();
        becomes(
                ChangedStatement.through(statement, relays),
                "relays " + shown(String.join(" < ", to.names())) + " instead of " + shown(was));
    }

    private static String shown(String chain) {
        return chain.isEmpty() ? "none" : chain;
    }
}
