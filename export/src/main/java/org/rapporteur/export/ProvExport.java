package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.Statement;
import org.rapporteur.event.Event;
import org.rapporteur.intake.Report;
import org.rapporteur.provenance.Provenance;

/**
 * Where every finding comes from, as PROV-JSON (W3C member submission of 24 April 2013): reports, statements and events
 * are entities; the program's stages are activities; speakers, those who passed it on and outlets are agents.
 */
final class ProvExport {

    private final Draft draft;
    private final SortedMap<String, String> agents = new TreeMap<>();
    private final SortedMap<String, Provenance> stages = new TreeMap<>();

    private ProvExport(Draft draft) {
        this.draft = draft;
    }

    static void write(Draft draft) throws IOException {
        ProvExport export = new ProvExport(draft);
        try (OutputStream out = draft.sink().open(Sink.MAIN);
                JsonStream json = new JsonStream(out)) {
            json.field("prefix", Map.of("r", Iris.BASE));
            json.beginObject("entity");
            draft.reports().each(source -> export.entities(json, source));
            json.endObject().beginObject("agent");
            for (Map.Entry<String, String> agent : export.agents.entrySet()) {
                json.field(
                        agent.getKey(),
                        new Fields().put("prov:label", agent.getValue()).map());
            }
            json.field("r:program", program());
            json.endObject().beginObject("activity");
            for (Map.Entry<String, Provenance> stage : export.stages.entrySet()) {
                json.field(stage.getKey(), activity(stage.getValue()));
            }
            json.endObject();
            new ProvRelations(draft, json).write();
            json.beginObject("wasAssociatedWith");
            for (String stage : export.stages.keySet()) {
                json.field(
                        "_:by." + Iris.escape(stage.substring(2)), relation("activity", stage, "agent", "r:program"));
            }
            json.endObject();
        }
    }

    private static Map<String, @Nullable Object> program() {
        return new Fields()
                .put("prov:type", qualified("prov:SoftwareAgent"))
                .put("prov:label", "Rapporteur")
                .map();
    }

    private static Map<String, @Nullable Object> activity(Provenance stage) {
        Fields activity = new Fields()
                .put("prov:label", stage.stage() + " " + stage.version())
                .put("r:version", stage.version());
        if (stage.model() != null) {
            activity.put("r:model-sha256", stage.model());
        }
        return activity.map();
    }

    private void entities(JsonStream json, Source source) throws IOException {
        Report report = source.report();
        Fields entity = new Fields()
                .put("prov:type", qualified("r:Report"))
                .put("prov:label", label(report.title() == null ? report.origin() : report.title()))
                .put("r:origin", report.origin())
                .put("r:sha256", source.sha256());
        if (report.published() != null) {
            entity.put("r:published", report.published().iso());
        }
        if (Iris.web(report.url()) != null) {
            entity.put("prov:location", report.url());
        }
        json.field(name("report", report.id()), entity.map());
        draft.tally().wrote();
        if (report.outlet() != null) {
            agents.put(agent(report.outlet()), report.outlet());
        }
        for (Statement statement : source.read().statements()) {
            statement(json, source, statement);
        }
        for (Event event : source.read().events()) {
            String words = source.words(event.trigger());
            finding(json, "event", event.id(), "r:Event", event.type() + ": " + words, event.provenance());
        }
    }

    private void statement(JsonStream json, Source source, Statement statement) throws IOException {
        String words = source.words(statement.content().get(0));
        finding(json, "statement", statement.id(), "r:Statement", words, statement.provenance());
        statement.sources().forEach(one -> {
            if (one.actor() != null) {
                agents.put(name("actor", one.actor().id()), one.actor().name());
            }
        });
        statement.relays().forEach(relay -> agents.put(agent(relay.name()), relay.name()));
    }

    private void finding(JsonStream json, String kind, String id, String type, String words, Provenance by)
            throws IOException {
        stages.putIfAbsent(stage(by), by);
        json.field(
                name(kind, id),
                new Fields()
                        .put("prov:type", qualified(type))
                        .put("prov:label", label(words))
                        .put("r:confidence", by.confidence())
                        .map());
        draft.tally().wrote();
    }

    private String label(String words) {
        return draft.wording().quoted(words.replaceAll("\\s+", " "));
    }

    /** A qualified name as a value. */
    private static Object qualified(String name) {
        return new Fields().put("$", name).put("type", "prov:QUALIFIED_NAME").map();
    }

    static Map<String, @Nullable Object> relation(String... namesAndValues) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put("prov:" + namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    static String name(String kind, String id) {
        return "r:" + kind + "." + Iris.escape(id).replace(':', '.');
    }

    /** Outlets and those who passed something on are known by name only. */
    static String agent(String name) {
        return name("named", name);
    }

    static String stage(Provenance by) {
        String model = by.model() == null
                ? ""
                : "-" + by.model().substring(0, Math.min(8, by.model().length()));
        return name("stage", by.stage() + "-" + by.version() + model);
    }
}
