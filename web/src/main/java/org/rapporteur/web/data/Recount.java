package org.rapporteur.web.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.correction.AffairChanges;
import org.rapporteur.event.Event;
import org.rapporteur.record.RecordReader;

/** How corrections change what was counted: what the corrected reports held is taken off, what they hold now is added. */
final class Recount {

    /** Who, of whom and on which side. */
    private record Side(String from, String to, Stance.Direction direction) {}

    private final Overlay overlay;
    private final Map<String, Actor> known = new HashMap<>();
    private final Map<String, Integer> statementsBy = new HashMap<>();
    private final Map<String, Integer> eventsOf = new HashMap<>();
    private final Map<Side, Integer> sides = new HashMap<>();
    private long statements;
    private long events;

    private Recount(Overlay overlay) {
        this.overlay = overlay;
    }

    static Recount of(RecordReader reader, Overlay overlay) {
        Recount recount = new Recount(overlay);
        overlay.reports().forEach((id, read) -> {
            reader.report(id).ifPresent(found -> recount.count(found, -1));
            recount.count(read, 1);
        });
        return recount;
    }

    private void count(ReadReport read, int by) {
        statements += (long) by * read.statements().size();
        events += (long) by * read.events().size();
        for (Statement statement : read.statements()) {
            List<String> sources = settled(statement.sources());
            sources.forEach(id -> statementsBy.merge(id, by, Integer::sum));
            Set<Side> taken = new HashSet<>();
            for (Stance stance : statement.stances()) {
                for (String to : settled(List.of(stance.party()))) {
                    sources.stream()
                            .filter(from -> !from.equals(to))
                            .forEach(from -> taken.add(new Side(from, to, stance.direction())));
                }
            }
            taken.forEach(side -> sides.merge(side, by, Integer::sum));
        }
        for (Event event : read.events()) {
            Stream.of(event.actors(), event.recipients())
                    .forEach(parties -> settled(parties).forEach(id -> eventsOf.merge(id, by, Integer::sum)));
        }
    }

    private List<String> settled(List<ActorReference> references) {
        List<String> ids = new ArrayList<>();
        for (ActorReference reference : references) {
            Actor actor = reference.actor();
            if (actor != null) {
                known.putIfAbsent(actor.id(), actor);
                ids.add(actor.id());
            }
        }
        return ids;
    }

    void totals(Map<String, Long> totals) {
        totals.merge("statement", statements, Long::sum);
        totals.merge("event", events, Long::sum);
        AffairChanges changes = overlay.changes();
        grow(totals, "copy_link", changes.copies().growth());
        grow(totals, "quotation_family", changes.quotations().growth());
        grow(totals, "story", changes.stories().growth());
        grow(totals, "occurrence", changes.occurrences().growth());
        // those that changed were not counted before
        grow(
                totals,
                "altered",
                changes.quotations().now().values().stream()
                        .filter(it -> it.versions().stream().skip(1).anyMatch(version -> !version.grade()
                                .isHarmless()))
                        .count());
    }

    private static void grow(Map<String, Long> totals, String what, long by) {
        totals.merge(what, by, Long::sum);
    }

    void actors(Map<String, ActorHead> actors) {
        known.forEach((id, actor) -> actors.merge(
                id,
                new ActorHead(
                        id,
                        actor.name(),
                        actor.kind().name(),
                        actor.country(),
                        statementsBy.getOrDefault(id, 0),
                        eventsOf.getOrDefault(id, 0)),
                (before, change) -> new ActorHead(
                        id,
                        before.name(),
                        before.kind(),
                        before.country(),
                        before.statements() + change.statements(),
                        before.events() + change.events())));
    }

    List<Tie> ties(List<Tie> found) {
        Map<String, Tie> ties = new HashMap<>();
        found.forEach(tie -> ties.put(tie.from() + "\n" + tie.to(), tie));
        sides.forEach((side, change) -> {
            boolean backs = side.direction() == Stance.Direction.FOR;
            ties.merge(
                    side.from() + "\n" + side.to(),
                    new Tie(side.from(), side.to(), backs ? change : 0, backs ? 0 : change),
                    (a, b) -> new Tie(a.from(), a.to(), a.backing() + b.backing(), a.opposing() + b.opposing()));
        });
        return ties.values().stream()
                .filter(tie -> tie.backing() > 0 || tie.opposing() > 0)
                .toList();
    }
}
