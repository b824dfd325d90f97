package org.rapporteur.web.words;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.CopyFamily;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.intake.Rejection;
import org.rapporteur.intake.Report;
import org.rapporteur.place.EventPlace;
import org.rapporteur.place.Place;
import org.rapporteur.place.Place.Point;
import org.rapporteur.provenance.Amendment;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Source;
import org.rapporteur.story.Story;
import org.rapporteur.text.Span;

/** Findings as JSON objects, each with its words beside its spans. */
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
                .put("provenance", provenance(statement.provenance()))
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
                .put("provenance", provenance(event.provenance()))
                .map();
    }

    private static @Nullable Map<String, @Nullable Object> place(@Nullable EventPlace place, ReadReport read) {
        Map<String, @Nullable Object> fields = place == null ? null : place(place.place());
        if (place != null && fields != null) {
            fields.put("how", Fields.word(place.how()));
            fields.put("words", words(place.words(), read));
        }
        return fields;
    }

    private static @Nullable Map<String, @Nullable Object> place(@Nullable Place place) {
        if (place == null) {
            return null;
        }
        Point at = place.at();
        return new Fields()
                .put("id", place.id())
                .put("name", place.name())
                .put("kind", Fields.word(place.kind()))
                .put("countries", place.countries())
                .put("division", place.division())
                .put("latitude", at == null ? null : at.latitude())
                .put("longitude", at == null ? null : at.longitude())
                .map();
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
                .put("provenance", provenance(fact.provenance()))
                .map();
    }

    public static Map<String, @Nullable Object> copy(CopyLink link) {
        return new Fields()
                .put("id", link.id())
                .put("original", link.original())
                .put("copy", link.copy())
                .put("directed", link.directed())
                .put("class", Fields.word(link.copyClass()))
                .put("reasons", link.reasons())
                .put("shareOfOriginal", link.shareOfOriginal())
                .put("shareOfCopy", link.shareOfCopy())
                .put(
                        "aligned",
                        link.aligned().stream()
                                .map(pair -> new Fields()
                                        .put("original", Fields.span(pair.original()))
                                        .put("copy", Fields.span(pair.copy()))
                                        .put("similarity", pair.similarity())
                                        .map())
                                .toList())
                .put("provenance", provenance(link.provenance()))
                .map();
    }

    /** A family of copies: each report with the one that it hangs under. */
    public static Map<String, @Nullable Object> family(CopyFamily family) {
        return new Fields()
                .put("origin", family.origin())
                .put(
                        "members",
                        family.members().stream()
                                .map(member -> new Fields()
                                        .put("report", member.reportId())
                                        .put("from", member.parent())
                                        .put("directed", member.parent() == null ? null : member.isDirected())
                                        .put(
                                                "copy",
                                                member.via() == null
                                                        ? null
                                                        : member.via().id())
                                        .map())
                                .toList())
                .map();
    }

    /** Independent sources, and how each knows. */
    public static List<Map<String, @Nullable Object>> sources(List<Source> sources) {
        return sources.stream()
                .map(source -> new Fields()
                        .put("reports", source.reportIds())
                        .put("how", Fields.word(source.how()))
                        .put("through", source.through())
                        .map())
                .toList();
    }

    public static Map<String, @Nullable Object> quotation(QuotationVariants quotation) {
        return new Fields()
                .put("id", quotation.id())
                .put(
                        "versions",
                        quotation.versions().stream().map(FindingJson::version).toList())
                .put("provenance", provenance(quotation.provenance()))
                .map();
    }

    private static Map<String, @Nullable Object> version(QuotationVariants.Version version) {
        return new Fields()
                .put("report", version.reportId())
                .put("statement", version.statementId())
                .put("span", Fields.span(version.span()))
                .put("words", version.words())
                .put("grade", version.grade().label())
                .put("reasons", version.reasons())
                .put(
                        "diff",
                        version.diff().stream()
                                .map(part -> List.of(Fields.word(part.kind()), part.words()))
                                .toList())
                .map();
    }

    /** A story with how each of its sources knows. */
    public static Map<String, @Nullable Object> story(Story story, List<Source> knownBy) {
        Map<String, @Nullable Object> fields = story(story);
        fields.put("knownBy", sources(knownBy));
        return fields;
    }

    public static Map<String, @Nullable Object> story(Story story) {
        return corrected(
                new Fields()
                        .put("id", story.id())
                        .put("title", story.title())
                        .put("storyline", story.storyline())
                        .put("from", story.from())
                        .put("to", story.to())
                        .put("reports", story.reportIds())
                        .put("sources", story.sources()),
                story.amendments());
    }

    /** An occurrence with how each of its sources knows. */
    public static Map<String, @Nullable Object> occurrence(Occurrence occurrence, List<Source> knownBy) {
        Map<String, @Nullable Object> fields = occurrence(occurrence);
        fields.put("knownBy", sources(knownBy));
        return fields;
    }

    public static Map<String, @Nullable Object> occurrence(Occurrence occurrence) {
        return corrected(
                new Fields()
                        .put("id", occurrence.id())
                        .put("type", occurrence.type().name())
                        .put("quad", occurrence.type().quad())
                        .put("date", occurrence.date())
                        .put("place", place(occurrence.place()))
                        .put("actors", occurrence.actors())
                        .put("recipients", occurrence.recipients())
                        .put("mentions", occurrence.eventIds())
                        .put("independentReports", occurrence.independentReports())
                        .put("disagreements", occurrence.disagreements()),
                occurrence.amendments());
    }

    public static Map<String, @Nullable Object> rejection(Rejection rejection) {
        return new Fields()
                .put("origin", rejection.origin())
                .put("place", rejection.place())
                .put("reason", rejection.reason())
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

    private static Map<String, @Nullable Object> provenance(Provenance provenance) {
        return corrected(
                new Fields()
                        .put("stage", provenance.stage())
                        .put("version", provenance.version())
                        .put("model", provenance.model())
                        .put("confidence", provenance.confidence()),
                provenance.amendments());
    }

    /** With what people did to a finding; nothing more for one that is as it was found. */
    private static Map<String, @Nullable Object> corrected(Fields fields, List<Amendment> amendments) {
        return amendments.isEmpty()
                ? fields.map()
                : fields.put(
                                "corrections",
                                amendments.stream()
                                        .map(one -> new Fields()
                                                .put("correction", one.correction())
                                                .put("what", one.what())
                                                .put("by", one.by())
                                                .put("at", one.at())
                                                .put("note", one.note())
                                                .map())
                                        .toList())
                        .map();
    }
}
