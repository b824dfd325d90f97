package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorNames;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.pipeline.MemoryStore;
import org.rapporteur.story.Story;

/** What was found, by the reports' file names, in the forms of the seeds' gold. */
record SeedsFindings(List<ReadReport> reports, Affair affair, ActorNames names) {

    static SeedsFindings of(MemoryStore store) {
        List<ReadReport> reports = store.reportIds().stream()
                .map(store::report)
                .sorted(Comparator.comparing(report -> report.report().origin()))
                .toList();
        ActorNames names = new ActorNames();
        reports.stream()
                .flatMap(report -> report.statements().stream())
                .flatMap(statement -> statement.sources().stream())
                .map(ActorReference::actor)
                .filter(Objects::nonNull)
                .forEach(names::count);
        return new SeedsFindings(reports, store.affair(), names);
    }

    ReadReport byId(String id) {
        return reports.stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    String origin(String id) {
        return byId(id).report().origin();
    }

    List<Statement> statements(String origin) {
        return reports.stream()
                .filter(report -> report.report().origin().equals(origin))
                .flatMap(report -> report.statements().stream())
                .toList();
    }

    /** The names of those who are meant; "?" for one who is not settled. */
    List<String> names(List<ActorReference> references) {
        return references.stream()
                .map(ActorReference::actor)
                .map(actor -> actor == null ? "?" : names.of(actor))
                .distinct()
                .toList();
    }

    /** Actors as the gold codes them: "RUS GOV", "NATO", "the West". */
    static List<String> codes(List<ActorReference> references) {
        return references.stream()
                .map(ActorReference::actor)
                .filter(Objects::nonNull)
                .map(SeedsFindings::code)
                .distinct()
                .toList();
    }

    private static String code(Actor actor) {
        if (actor.kind() == Actor.Kind.BLOC || actor.country() == null) {
            return actor.name();
        }
        boolean body = actor.kind() == Actor.Kind.ORGANISATION
                && actor.country().length() == 3
                && List.of("IGO", "UNO", "EUR", "NGO", "MNC").contains(actor.country());
        String sector = actor.sectors().isEmpty() ? "" : " " + actor.sectors().get(0);
        return body ? actor.id() : actor.country() + sector;
    }

    /** Rows of a gold file's form. */
    List<Map<String, Object>> rows(String file) {
        List<Map<String, Object>> rows = new ArrayList<>();
        switch (file) {
            case "statements" ->
                reports.forEach(report -> report.statements().forEach(one -> rows.add(statement(report, one))));
            case "events" -> reports.forEach(report -> report.events().forEach(one -> rows.add(event(report, one))));
            case "quotations" -> affair.quotations().forEach(family -> rows.addAll(quotations(family)));
            case "copies" -> affair.copies().forEach(link -> rows.add(copy(link)));
            case "stories" -> affair.stories().forEach(story -> rows.add(story(story)));
            case "reports" -> reports.forEach(report -> rows.add(SeedsReports.row(report.report())));
            case "blocs" ->
                reports.forEach(report -> report.blocs().forEach(one -> rows.add(SeedsBlocs.row(report, one))));
            default -> throw new IllegalArgumentException("no gold file " + file);
        }
        return rows;
    }

    private Map<String, Object> statement(ReadReport report, Statement one) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("report", report.report().origin());
        row.put("kind", one.kind().name().toLowerCase(Locale.ROOT));
        row.put("source", names(one.sources()));
        row.put("sourceText", one.sourceWords() == null ? null : report.words(one.sourceWords()));
        row.put("cue", one.cue() == null ? null : report.words(one.cue()));
        row.put("content", one.content().stream().map(report::words).toList());
        row.put("via", one.relays().stream().map(Relay::name).toList());
        row.put("date", one.said() == null ? null : one.said().iso());
        row.put(
                "toward",
                one.stances().stream()
                        .flatMap(stance -> names(List.of(stance.party())).stream())
                        .toList());
        row.put(
                "stance",
                one.stances().isEmpty()
                        ? null
                        : one.stances().get(0).direction().name().toLowerCase(Locale.ROOT));
        return row;
    }

    private static Map<String, Object> event(ReadReport report, Event one) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("report", report.report().origin());
        row.put("event", one.type().name());
        // The list has who is named first against the other, also where two do something to each other.
        boolean mutual = one.reciprocal()
                && one.actors().equals(one.recipients())
                && one.actors().size() > 1;
        row.put("actor", codes(mutual ? one.actors().subList(0, 1) : one.actors()));
        row.put("recipient", codes(mutual ? one.actors().subList(1, one.actors().size()) : one.recipients()));
        row.put("text", report.words(one.passage()));
        row.put("date", one.date() == null ? null : one.date().iso());
        row.put("note", one.status().name().toLowerCase(Locale.ROOT));
        return row;
    }

    private List<Map<String, Object>> quotations(QuotationVariants family) {
        List<Map<String, Object>> rows = new ArrayList<>();
        QuotationVariants.Version first = family.versions().get(0);
        for (QuotationVariants.Version version :
                family.versions().subList(1, family.versions().size())) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("a", origin(first.reportId()));
            row.put("aText", first.words());
            row.put("b", origin(version.reportId()));
            row.put("bText", version.words());
            row.put("class", version.grade().label());
            row.put("why", String.join("; ", version.reasons()));
            rows.add(row);
        }
        return rows;
    }

    private Map<String, Object> copy(CopyLink link) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("original", origin(link.original()));
        row.put("copy", origin(link.copy()));
        row.put("kind", link.copyClass().name().toLowerCase(Locale.ROOT));
        row.put("why", String.join("; ", link.reasons()));
        return row;
    }

    private Map<String, Object> story(Story story) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("story", story.title());
        row.put("reports", story.reportIds().stream().map(this::origin).sorted().toList());
        return row;
    }
}
