package org.rapporteur.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;
import org.rapporteur.record.RecordFile.Visitor;

/** Who did what to whom and who spoke to, for or against whom, as nodes and edges. Only settled parties are in it. */
final class Network {

    private final Draft draft;
    private final Copying copying;

    Network(Draft draft) throws IOException {
        this.draft = draft;
        this.copying = new Copying(draft);
    }

    /** Everybody at an end of an edge, by id; of several descriptions of one, the one that knows most. */
    SortedMap<String, Actor> nodes() throws IOException {
        SortedMap<String, Actor> nodes = new TreeMap<>();
        Draft uncounted = new Draft(draft.record(), draft.reports(), draft.sink(), draft.wording(), new Tally());
        new Network(uncounted).eachPair((from, to, tie) -> {
            nodes.merge(from.id(), from, Network::fuller);
            nodes.merge(to.id(), to, Network::fuller);
        });
        return nodes;
    }

    private static Actor fuller(Actor one, Actor other) {
        return known(other) > known(one) ? other : one;
    }

    private static int known(Actor actor) {
        return (actor.country() == null ? 0 : 2) + (actor.sectors().isEmpty() ? 0 : 1);
    }

    /** All edges: what was done, by occurrence; then what was said, by report. */
    void edges(Visitor<Tie> visitor) throws IOException {
        eachPair((from, to, tie) -> {
            draft.tally().wrote();
            visitor.visit(tie);
        });
    }

    /** Takes an edge with those at its ends. */
    private interface Taker {
        void take(Actor from, Actor to, Tie tie) throws IOException;
    }

    private void eachPair(Taker taker) throws IOException {
        new Happenings(draft).each(happening -> acts(happening, taker));
        draft.reports().each(source -> {
            for (Statement statement : source.read().statements()) {
                sayings(source, statement, taker);
            }
        });
    }

    private void acts(Happening happening, Taker taker) throws IOException {
        if (!happening.tookPlace()) {
            draft.tally().leftOut("acts that are only planned, feared or denied");
            return;
        }
        for (Dyad dyad : Dyad.of(happening)) {
            Actor from = dyad.actor() == null ? null : dyad.actor().actor();
            Actor to = dyad.recipient() == null ? null : dyad.recipient().actor();
            if (from == null || to == null) {
                draft.tally().leftOut("acts without a settled party on both sides");
                continue;
            }
            Source source = draft.reports().get(happening.lead().reportId());
            Tie tie = new Tie(
                    dyad.id(),
                    from.id(),
                    to.id(),
                    Tie.Kind.ACT,
                    happening.type().name(),
                    happening.mode(),
                    happening.type().quad(),
                    happening.day(),
                    happening.occurrence().independentReports().size(),
                    false,
                    source.points().words(happening.lead().trigger()),
                    happening.id(),
                    happening.lead().reportId());
            taker.take(from, to, tie);
        }
    }

    /** Somebody spoken to or about. */
    private record Toward(Tie.Kind kind, ActorReference party) {}

    private void sayings(Source source, Statement statement, Taker taker) throws IOException {
        List<Toward> towards = new ArrayList<>();
        if (statement.addressee() != null) {
            towards.add(new Toward(Tie.Kind.TOLD, statement.addressee()));
        }
        for (Stance stance : statement.stances()) {
            boolean isFor = stance.direction() == Stance.Direction.FOR;
            towards.add(new Toward(isFor ? Tie.Kind.FOR : Tie.Kind.AGAINST, stance.party()));
        }
        int number = 0;
        for (Toward toward : towards) {
            for (ActorReference speaker : statement.sources()) {
                Actor from = speaker.actor();
                Actor to = toward.party().actor();
                if (statement.negated() || from == null || to == null) {
                    draft.tally().leftOut("statements without a settled party on both sides, or not made");
                } else {
                    String id = statement.id() + "." + ++number;
                    taker.take(from, to, saying(id, from, to, toward.kind(), source, statement));
                }
            }
        }
    }

    private Tie saying(String id, Actor from, Actor to, Tie.Kind kind, Source source, Statement statement) {
        return new Tie(
                id,
                from.id(),
                to.id(),
                kind,
                null,
                null,
                0,
                statement.said() == null ? null : statement.said().day(),
                1,
                copying.original(statement.reportId()) != null,
                said(source, statement),
                statement.id(),
                statement.reportId());
    }

    private static @Nullable String said(Source source, Statement statement) {
        return source.points().words(statement.content().get(0));
    }
}
