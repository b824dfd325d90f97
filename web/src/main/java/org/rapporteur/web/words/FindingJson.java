package org.rapporteur.web.words;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.intake.Report;
import org.rapporteur.place.EventPlace;
import org.rapporteur.text.Span;

/** What was found in reports, as JSON objects, each with its words beside its spans. */
public final class FindingJson {

    private FindingJson() {}

    /** A report's head, without its text. */
    public static Map<String, @Nullable Object> head(Report report) {
        return new Fields()
                .put("id", report.id())
                .put("outlet", report.outlet())
                .put("title", report.title())
                .put("published", Fields.date(report.published()))
                .put("authors", report.authors())
                .put("url", report.url())
                .put("origin", report.origin())
                .map();
    }

    /** A report with its blocks, repairs and findings. */
    public static Map<String, @Nullable Object> report(ReadReport read) {
        Report report = read.report();
        Map<String, @Nullable Object> fields = head(report);
        fields.put(
                "blocks",
                report.blocks().stream()
                        .map(block -> new Fields()
                                .put("kind", Fields.word(block.kind()))
                                .put("span", Fields.span(block.span()))
                                .put("words", report.words(block.span()))
                                .map())
                        .toList());
        fields.put(
                "repairs",
                report.repairs().stream()
                        .map(repair -> new Fields()
                                .put("kind", Fields.word(repair.kind()))
                                .put("span", Fields.span(repair.clean()))
                                .put("raw", Fields.span(repair.raw()))
                                .put("before", repair.before())
                                .put("after", repair.after())
                                .map())
                        .toList());
        fields.put(
                "statements",
                read.statements().stream().map(it -> statement(it, read)).toList());
        fields.put("events", read.events().stream().map(it -> event(it, read)).toList());
        fields.put("blocs", read.blocs().stream().map(it -> bloc(it, read)).toList());
        return fields;
    }

    public static Map<String, @Nullable Object> statement(Statement statement, ReadReport read) {
        ActorReference addressee = statement.addressee();
        return new Fields()
                .put("id", statement.id())
                .put("report", statement.reportId())
                .put("kind", Fields.word(statement.kind()))
                .put("speaker", Labels.speaker(statement, read))
                .put("sources", references(statement.sources(), read))
                .put("source", words(statement.sourceWords(), read))
                .put("cue", words(statement.cue(), read))
                .put(
                        "content",
                        statement.content().stream().map(it -> words(it, read)).toList())
                .put("chain", Labels.chain(statement, read))
                .put("addressee", addressee == null ? null : reference(addressee, read))
                .put("attitude", statement.attitude())
                .put("negated", statement.negated())
                .put("said", Fields.date(statement.said()))
                .put("parent", statement.parent())
                .put("passage", words(statement.passage(), read))
                .put("provenance", TrailJson.provenance(statement.provenance()))
                .map();
    }

    public static Map<String, @Nullable Object> event(Event event, ReadReport read) {
        return new Fields()
                .put("id", event.id())
                .put("report", event.reportId())
                .put("type", event.type().name())
                .put("mode", event.mode())
                .put("quad", event.type().quad())
                .put("actors", references(event.actors(), read))
                .put("recipients", references(event.recipients(), read))
                .put("reciprocal", event.reciprocal())
                .put("status", Fields.word(event.status()))
                .put("assertedBy", event.assertedBy())
                .put("date", Fields.date(event.date()))
                .put("place", place(event.place(), read))
                .put("trigger", words(event.trigger(), read))
                .put("passage", words(event.passage(), read))
                .put("provenance", TrailJson.provenance(event.provenance()))
                .map();
    }

    private static @Nullable Map<String, @Nullable Object> place(@Nullable EventPlace place, ReadReport read) {
        Map<String, @Nullable Object> fields = place == null ? null : TrailJson.place(place.place());
        if (place != null && fields != null) {
            fields.put("how", Fields.word(place.how()));
            fields.put("words", words(place.words(), read));
        }
        return fields;
    }

    /** What a report says of a bloc. */
    public static Map<String, @Nullable Object> bloc(BlocFact fact, ReadReport read) {
        Actor bloc = fact.bloc();
        return new Fields()
                .put("report", read.id())
                .put("bloc", bloc == null ? null : bloc.id())
                .put("name", fact.name())
                .put("relation", Fields.word(fact.relation()))
                .put("members", fact.members().stream().map(Actor::id).toList())
                .put("count", fact.count() == 0 ? null : fact.count())
                .put("modality", Fields.word(fact.modality()))
                .put("date", Fields.date(fact.when()))
                .put("evidence", words(fact.evidence(), read))
                .put("provenance", TrailJson.provenance(fact.provenance()))
                .map();
    }

    private static List<Map<String, @Nullable Object>> references(List<ActorReference> references, ReadReport read) {
        return references.stream().map(it -> reference(it, read)).toList();
    }

    private static Map<String, @Nullable Object> reference(ActorReference reference, ReadReport read) {
        Actor actor = reference.actor();
        return new Fields()
                .put("actor", actor == null ? null : actor.id())
                .put("name", actor == null ? null : actor.name())
                .put("country", actor == null ? null : actor.country())
                .put(
                        "candidates",
                        reference.candidates().stream().map(Actor::id).toList())
                .put("words", words(reference.words(), read))
                .map();
    }

    private static @Nullable Map<String, @Nullable Object> words(@Nullable Span span, ReadReport read) {
        return span == null
                ? null
                : new Fields()
                        .put("span", Fields.span(span))
                        .put("words", read.words(span))
                        .map();
    }
}
