package org.rapporteur.cli.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorNames;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.story.Occurrence;

/** One name for each actor over all reports, in the place of each report's own spelling. */
final class SharedNames {

    private final ActorNames names = new ActorNames();
    private final Map<String, Map<String, Actor>> bySpelling = new HashMap<>();

    private SharedNames() {}

    /** The names that these reports print most often. */
    static SharedNames of(List<ReadReport> reports) {
        SharedNames shared = new SharedNames();
        for (ReadReport read : reports) {
            for (Statement statement : read.statements()) {
                statement.sources().forEach(shared::count);
                shared.count(statement.addressee());
                statement.stances().forEach(stance -> shared.count(stance.party()));
            }
            for (Event event : read.events()) {
                event.actors().forEach(shared::count);
                event.recipients().forEach(shared::count);
            }
        }
        return shared;
    }

    private void count(@Nullable ActorReference reference) {
        Actor actor = reference == null ? null : reference.actor();
        if (actor != null) {
            names.count(actor);
            bySpelling
                    .computeIfAbsent(actor.name(), spelling -> new HashMap<>())
                    .putIfAbsent(actor.id(), actor);
        }
    }

    /** The report with these names in its findings; its words stay as they are. */
    ReadReport in(ReadReport read) {
        return new ReadReport(
                read.report(),
                read.sentences(),
                read.quotations(),
                read.statements().stream().map(this::in).toList(),
                read.events().stream().map(this::in).toList(),
                read.blocs());
    }

    /** The occurrence with these names; a spelling that several actors share stays. */
    Occurrence in(Occurrence it) {
        return new Occurrence(
                it.id(),
                it.type(),
                it.date(),
                it.place(),
                shown(it.actors()),
                shown(it.recipients()),
                it.eventIds(),
                it.independentReports(),
                it.disagreements(),
                it.amendments());
    }

    private List<String> shown(List<String> spellings) {
        Set<String> shown = new TreeSet<>();
        for (String spelling : spellings) {
            Map<String, Actor> actors = bySpelling.getOrDefault(spelling, Map.of());
            shown.add(actors.size() == 1 ? names.of(actors.values().iterator().next()) : spelling);
        }
        return List.copyOf(shown);
    }

    private Statement in(Statement it) {
        ActorReference addressee = it.addressee();
        return new Statement(
                it.id(),
                it.reportId(),
                it.kind(),
                it.sourceWords(),
                in(it.sources()),
                it.cue(),
                it.content(),
                it.relays(),
                addressee == null ? null : in(addressee),
                it.stances().stream()
                        .map(stance -> new Stance(in(stance.party()), stance.direction(), stance.evidence()))
                        .toList(),
                it.attitude(),
                it.negated(),
                it.said(),
                it.parent(),
                it.passage(),
                it.provenance());
    }

    private Event in(Event it) {
        return it.between(in(it.actors()), in(it.recipients()));
    }

    private List<ActorReference> in(List<ActorReference> references) {
        return references.stream().map(this::in).toList();
    }

    private ActorReference in(ActorReference reference) {
        Actor actor = reference.actor();
        if (actor == null) {
            return reference;
        }
        Actor named = new Actor(actor.id(), names.of(actor), actor.kind(), actor.country(), actor.sectors());
        return new ActorReference(reference.words(), named, reference.candidates());
    }
}
