package org.rapporteur.export;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.actor.OfficeFact;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;
import org.rapporteur.event.Event;

/** Statements, events and what is said of blocs as JSON objects, each with its words. */
final class JsonFinding {

    private JsonFinding() {}

    static Map<String, @Nullable Object> of(Statement statement, ReportText text) {
        return Fields.type("statement")
                .put("id", statement.id())
                .put("report", statement.reportId())
                .put("kind", statement.kind().name())
                .put("source", Fields.words(statement.sourceWords(), text))
                .put("sources", Fields.references(statement.sources(), text))
                .put("cue", Fields.words(statement.cue(), text))
                .put(
                        "content",
                        statement.content().stream()
                                .map(span -> new Fields().place(span, text).map())
                                .toList())
                .put(
                        "relays",
                        statement.relays().stream()
                                .map(relay -> relay(relay, text))
                                .toList())
                .put("addressee", statement.addressee() == null ? null : Fields.reference(statement.addressee(), text))
                .put(
                        "stances",
                        statement.stances().stream()
                                .map(stance -> stance(stance, text))
                                .toList())
                .put("attitude", statement.attitude())
                .put("negated", statement.negated())
                .put("said", Fields.date(statement.said()))
                .put("parent", statement.parent())
                .put("passage", Fields.passage(statement.passage(), text))
                .put("provenance", Fields.provenance(statement.provenance(), text.wording()))
                .map();
    }

    private static Object relay(Relay relay, ReportText text) {
        return new Fields().put("name", relay.name()).place(relay.words(), text).map();
    }

    private static Object stance(Stance stance, ReportText text) {
        return new Fields()
                .put("direction", stance.direction().name())
                .put("party", Fields.reference(stance.party(), text))
                .put("evidence", Fields.words(stance.evidence(), text))
                .map();
    }

    static Map<String, @Nullable Object> of(BlocFact fact, String report, ReportText text) {
        return Fields.type("bloc")
                .put("report", report)
                .put("bloc", fact.bloc() == null ? null : Fields.actor(fact.bloc()))
                .put("name", fact.name())
                .put("relation", fact.relation().name())
                .put("members", fact.members().stream().map(Fields::actor).toList())
                .put("member_count", fact.count() == 0 ? null : fact.count())
                .put("modality", fact.modality().name())
                .put("date", Fields.date(fact.when()))
                .put("evidence", Fields.words(fact.evidence(), text))
                .put("provenance", Fields.provenance(fact.provenance(), text.wording()))
                .map();
    }

    static Map<String, @Nullable Object> of(OfficeFact fact, String report, ReportText text) {
        return Fields.type("office")
                .put("report", report)
                .put("actor", Fields.actor(fact.holder()))
                .put("office", fact.office())
                .put("country", fact.country())
                .put("past", fact.past())
                .put("evidence", Fields.words(fact.evidence(), text))
                .put("provenance", Fields.provenance(fact.provenance(), text.wording()))
                .map();
    }

    static Map<String, @Nullable Object> of(Event event, ReportText text) {
        return Fields.type("event")
                .put("id", event.id())
                .put("report", event.reportId())
                .put("event_type", event.type().name())
                .put("mode", event.mode())
                .put("quad", event.type().quad())
                .put("cameo_root", event.type().cameoRoot())
                .put("actors", Fields.references(event.actors(), text))
                .put("recipients", Fields.references(event.recipients(), text))
                .put("reciprocal", event.reciprocal())
                .put("status", event.status().name())
                .put("asserted_by", event.assertedBy())
                .put("date", Fields.date(event.date()))
                .put("place", Fields.where(event.place(), text))
                .put("trigger", Fields.words(event.trigger(), text))
                .put("passage", Fields.passage(event.passage(), text))
                .put("provenance", Fields.provenance(event.provenance(), text.wording()))
                .map();
    }
}
