package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;
import org.rapporteur.attribution.StatementKind;
import org.rapporteur.intake.Report;
import org.rapporteur.text.EvidencedDate;

/**
 * Reports, quotations and claims in the terms of schema.org as JSON-LD: a NewsArticle for each report, a Quotation for
 * each statement that stands in quotation marks as a whole, a Claim for each other one. Denials that something was said
 * are left out.
 */
final class SchemaOrgExport {

    private final Draft draft;
    private final Copying copying;
    private final FirstVersions versions;

    private SchemaOrgExport(Draft draft) throws IOException {
        this.draft = draft;
        this.copying = new Copying(draft);
        this.versions = new FirstVersions(draft);
    }

    static void write(Draft draft) throws IOException {
        SchemaOrgExport export = new SchemaOrgExport(draft);
        try (OutputStream out = draft.sink().open(Sink.MAIN);
                JsonStream json = new JsonStream(out)) {
            json.field("@context", "https://schema.org").beginList("@graph");
            draft.reports().each(source -> {
                json.entry(export.article(source));
                draft.tally().wrote();
                for (Statement statement : source.read().statements()) {
                    if (statement.negated()) {
                        draft.tally().leftOut("statements that were not made");
                    } else {
                        json.entry(export.said(source, statement));
                        draft.tally().wrote();
                    }
                }
            });
            json.endList();
        }
    }

    private Map<String, @Nullable Object> article(Source source) {
        Report report = source.report();
        Fields article = new Fields()
                .put("@type", "NewsArticle")
                .put("@id", Iris.of("report", report.id()))
                .put("identifier", report.id());
        put(article, "headline", draft.wording().words(report.title()));
        put(article, "datePublished", iso(report.published()));
        put(article, "url", Iris.web(report.url()));
        if (!report.authors().isEmpty()) {
            article.put(
                    "author",
                    report.authors().stream().map(name -> named("Person", name)).toList());
        }
        if (report.outlet() != null) {
            article.put("publisher", named("NewsMediaOrganization", report.outlet()));
        }
        String original = copying.original(report.id());
        if (original != null) {
            article.put("isBasedOn", link("report", original));
        }
        put(article, "articleBody", draft.wording().passage(report.body()));
        return article.put("sha256", source.sha256()).map();
    }

    private Map<String, @Nullable Object> said(Source source, Statement statement) {
        boolean quotation = statement.kind() == StatementKind.DIRECT;
        Fields said = new Fields()
                .put("@type", quotation ? "Quotation" : "Claim")
                .put("@id", Iris.of("statement", statement.id()))
                .put("identifier", statement.id())
                .put(
                        "text",
                        statement.content().stream()
                                .map(source.points()::words)
                                .map(words -> quotation ? Marks.without(words) : words)
                                .collect(Collectors.joining(" … ")));
        List<Object> speakers = parties(source, statement.sources());
        if (!speakers.isEmpty()) {
            said.put(quotation ? "creator" : "author", speakers);
        }
        put(said, "dateCreated", iso(statement.said()));
        List<Object> about =
                parties(source, statement.stances().stream().map(Stance::party).toList());
        if (!about.isEmpty()) {
            said.put("about", about);
        }
        said.put(quotation ? "isPartOf" : "appearance", link("report", statement.reportId()));
        String first = versions.first(statement.id());
        if (first != null) {
            said.put("isBasedOn", link("statement", first));
        }
        return said.map();
    }

    private static List<Object> parties(Source source, List<ActorReference> references) {
        return references.stream()
                .map(one -> party(source, one))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable Object party(Source source, ActorReference reference) {
        Actor actor = reference.actor();
        if (actor == null) {
            String words = source.points().words(reference.words());
            return words == null ? null : named("Thing", words);
        }
        return new Fields()
                .put("@type", type(actor.kind()))
                .put("@id", Iris.of("actor", actor.id()))
                .put("name", actor.name())
                .map();
    }

    private static String type(Actor.Kind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case COUNTRY -> "Country";
            case ORGANISATION, BLOC -> "Organization";
            case OUTLET -> "NewsMediaOrganization";
            case GROUP -> "Thing";
        };
    }

    private static Object named(String type, String name) {
        return new Fields().put("@type", type).put("name", name).map();
    }

    private static Object link(String kind, String id) {
        return new Fields().put("@id", Iris.of(kind, id)).map();
    }

    /** ISO 8601 dates only; schema.org has no words for weeks, quarters and seasons. */
    private static @Nullable String iso(@Nullable EvidencedDate date) {
        return date == null || !date.iso().matches("\\d{4}(-\\d\\d){0,2}") ? null : date.iso();
    }

    private static void put(Fields fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
