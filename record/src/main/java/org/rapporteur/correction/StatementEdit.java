package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.text.Span;

/** A statement under correction: what it becomes, and what was done to it in words. */
final class StatementEdit {

    private final ReadReport found;
    private final List<String> done = new ArrayList<>();
    private Statement statement;
    private @Nullable String problem;

    StatementEdit(Statement statement, ReadReport found) {
        this.statement = statement;
        this.found = found;
    }

    /** Applies a change; false where it does not fit, with the reason in {@link #problem()}. */
    boolean apply(Change change) {
        if (change instanceof Change.RetypeStatement retype) {
            retype(retype);
        } else if (change instanceof Change.Source source) {
            source(source);
        } else if (change instanceof Change.Relays relays) {
            relays(relays);
        } else {
            problem = "what is there is a statement";
        }
        return problem == null;
    }

    private void retype(Change.RetypeStatement to) {
        if (to.kind() != null) {
            done.add("kind " + lower(to.kind()) + " instead of " + lower(statement.kind()));
            statement = Edits.as(statement, to.kind(), statement.stances());
        }
        if (to.side() != null) {
            side(to.side(), to.party());
        }
    }

    private void side(Change.Side side, @Nullable Actor party) {
        List<Stance> others = new ArrayList<>(statement.stances());
        if (party == null && others.size() != 1) {
            problem = "the statement takes sides on " + others.size() + " parties; name the one that is meant";
            return;
        }
        others.removeIf(one -> party == null || Targets.isCalled(one.party(), party.id(), found));
        List<Stance> meant = new ArrayList<>(statement.stances());
        meant.removeAll(others);
        if (meant.isEmpty() && party != null) {
            meant.add(new Stance(ActorReference.resolved(null, party), Stance.Direction.FOR, content()));
        }
        done.add((side == Change.Side.NONE ? "no side on " : lower(side) + " ") + name(meant.get(0), party));
        if (side != Change.Side.NONE) {
            Stance.Direction direction = Stance.Direction.valueOf(side.name());
            meant.forEach(one -> others.add(new Stance(one.party(), direction, one.evidence())));
        }
        statement = Edits.as(statement, statement.kind(), others);
    }

    private String name(Stance stance, @Nullable Actor party) {
        return party != null ? party.name() : called(stance.party());
    }

    private Span content() {
        return statement.content().stream().reduce(Span::hull).orElseThrow();
    }

    private void source(Change.Source source) {
        List<ActorReference> before = statement.sources();
        String from = source.from();
        List<ActorReference> after = new ArrayList<>();
        if (from == null) {
            after.add(ActorReference.resolved(statement.sourceWords(), source.to()));
        } else {
            for (ActorReference one : before) {
                boolean meant = Targets.isCalled(one, from, found);
                after.add(meant ? ActorReference.resolved(one.words(), source.to()) : one);
            }
            if (before.stream().noneMatch(one -> Targets.isCalled(one, from, found))) {
                problem = from + " is no source of the statement";
                return;
            }
        }
        String was = before.stream().map(this::called).collect(Collectors.joining(", "));
        done.add(
                "source " + source.to().name() + " instead of " + (from != null ? from : was.isEmpty() ? "none" : was));
        statement = Edits.by(statement, after);
    }

    private String called(ActorReference reference) {
        Actor actor = reference.actor();
        String words = Targets.words(reference, found);
        return actor != null ? actor.name() : words == null ? "somebody unsettled" : words;
    }

    private void relays(Change.Relays to) {
        String was = statement.relays().stream().map(Relay::name).collect(Collectors.joining(" < "));
        List<Relay> relays = to.names().stream()
                .map(name -> statement.relays().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElse(new Relay(name, null)))
                .toList();
        done.add("relays " + shown(String.join(" < ", to.names())) + " instead of " + shown(was));
        statement = Edits.through(statement, relays);
    }

    private static String shown(String chain) {
        return chain.isEmpty() ? "none" : chain;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    Statement statement() {
        return statement;
    }

    String what() {
        return String.join(", ", done);
    }

    @Nullable
    String problem() {
        return problem;
    }
}
