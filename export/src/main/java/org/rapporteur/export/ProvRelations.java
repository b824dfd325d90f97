package org.rapporteur.export;

import java.io.IOException;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Statement;
import org.rapporteur.event.Event;

/** The relations of a PROV-JSON document: what was made by what, from what, and whose it is. */
final class ProvRelations {

    private final Draft draft;
    private final JsonStream json;
    private int number;

    ProvRelations(Draft draft, JsonStream json) {
        this.draft = draft;
        this.json = json;
    }

    void write() throws IOException {
        json.beginObject("wasGeneratedBy");
        draft.reports().each(this::generated);
        json.endObject().beginObject("wasDerivedFrom");
        draft.reports().each(this::derived);
        copies();
        quotations();
        json.endObject().beginObject("wasAttributedTo");
        draft.reports().each(this::attributed);
        json.endObject().beginObject("wasInfluencedBy");
        draft.reports().each(this::passedOn);
        json.endObject();
    }

    private void relation(String... namesAndValues) throws IOException {
        json.field("_:r" + ++number, ProvExport.relation(namesAndValues));
    }

    private void generated(Source source) throws IOException {
        for (Statement statement : source.read().statements()) {
            String entity = ProvExport.name("statement", statement.id());
            relation("entity", entity, "activity", ProvExport.stage(statement.provenance()));
        }
        for (Event event : source.read().events()) {
            String entity = ProvExport.name("event", event.id());
            relation("entity", entity, "activity", ProvExport.stage(event.provenance()));
        }
    }

    private void derived(Source source) throws IOException {
        String report = ProvExport.name("report", source.report().id());
        for (Statement statement : source.read().statements()) {
            relation("generatedEntity", ProvExport.name("statement", statement.id()), "usedEntity", report);
        }
        for (Event event : source.read().events()) {
            String entity = ProvExport.name("event", event.id());
            relation("generatedEntity", entity, "usedEntity", report);
            if (event.assertedBy() != null) {
                String statement = ProvExport.name("statement", event.assertedBy());
                relation("generatedEntity", entity, "usedEntity", statement);
            }
        }
    }

    private void copies() throws IOException {
        draft.record().eachCopy(link -> {
            if (link.directed() && link.copyClass().isCopy()) {
                String copy = ProvExport.name("report", link.copy());
                relation("generatedEntity", copy, "usedEntity", ProvExport.name("report", link.original()));
            } else {
                draft.tally().leftOut("copies whose direction is not known");
            }
        });
    }

    private void quotations() throws IOException {
        FirstVersions versions = new FirstVersions(draft);
        draft.reports().each(source -> {
            for (Statement statement : source.read().statements()) {
                String first = versions.first(statement.id());
                if (first != null) {
                    String entity = ProvExport.name("statement", statement.id());
                    relation("generatedEntity", entity, "usedEntity", ProvExport.name("statement", first));
                }
            }
        });
    }

    private void attributed(Source source) throws IOException {
        String outlet = source.report().outlet();
        if (outlet != null) {
            String report = ProvExport.name("report", source.report().id());
            relation("entity", report, "agent", ProvExport.agent(outlet));
        }
        for (Statement statement : source.read().statements()) {
            for (ActorReference speaker : statement.sources()) {
                if (speaker.actor() != null) {
                    String agent = ProvExport.name("actor", speaker.actor().id());
                    relation("entity", ProvExport.name("statement", statement.id()), "agent", agent);
                }
            }
        }
    }

    private void passedOn(Source source) throws IOException {
        for (Statement statement : source.read().statements()) {
            for (Relay relay : statement.relays()) {
                String entity = ProvExport.name("statement", statement.id());
                relation("influencee", entity, "influencer", ProvExport.agent(relay.name()));
            }
        }
    }
}
