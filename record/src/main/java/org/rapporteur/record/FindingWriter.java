package org.rapporteur.record;

import java.util.List;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;
import org.rapporteur.event.Event;
import org.rapporteur.intake.Report;

/** Writes the statements and events of a report. */
final class FindingWriter {

    private final Database database;
    private final SharedRows shared;
    private final PlaceRows places;

    FindingWriter(Database database, SharedRows shared) {
        this.database = database;
        this.shared = shared;
        this.places = new PlaceRows(database);
    }

    void write(Report report, List<Statement> statements, List<Event> events) {
        for (int i = 0; i < statements.size(); i++) {
            write(report, statements.get(i), i);
        }
        for (int i = 0; i < events.size(); i++) {
            write(report, events.get(i), i);
        }
    }

    private void write(Report report, Statement statement, int position) {
        String text = report.text().text();
        Columns columns = ReportWriter.inReport(report, position)
                .put("id", statement.id())
                .put("kind", statement.kind())
                .words("source", text, statement.sourceWords())
                .words("cue", text, statement.cue())
                .put("attitude", statement.attitude())
                .put("negated", statement.negated())
                .date("said", statement.said())
                .put("parent", statement.parent())
                .words("passage", text, statement.passage());
        database.insert("statement", shared.provenance(columns, statement.provenance()));
        for (int i = 0; i < statement.content().size(); i++) {
            database.insert(
                    "statement_content",
                    of(statement, i).words("words", text, statement.content().get(i)));
        }
        writeParties(text, statement);
        writeRelays(text, statement);
    }

    private void writeParties(String text, Statement statement) {
        for (int i = 0; i < statement.sources().size(); i++) {
            database.insert(
                    "statement_source",
                    shared.reference(of(statement, i), text, statement.sources().get(i)));
        }
        ActorReference addressee = statement.addressee();
        if (addressee != null) {
            Columns columns = new Columns().put("statement_id", statement.id());
            database.insert("statement_addressee", shared.reference(columns, text, addressee));
        }
        for (int i = 0; i < statement.stances().size(); i++) {
            Stance stance = statement.stances().get(i);
            Columns columns =
                    of(statement, i).put("direction", stance.direction()).words("evidence", text, stance.evidence());
            database.insert("stance", shared.reference(columns, text, stance.party()));
        }
    }

    private void writeRelays(String text, Statement statement) {
        for (int i = 0; i < statement.relays().size(); i++) {
            Relay relay = statement.relays().get(i);
            database.insert("relay", of(statement, i).put("name", relay.name()).words("words", text, relay.words()));
        }
    }

    private static Columns of(Statement statement, int position) {
        return new Columns().put("statement_id", statement.id()).put("position", position);
    }

    private void write(Report report, Event event, int position) {
        String text = report.text().text();
        Columns columns = ReportWriter.inReport(report, position)
                .put("id", event.id())
                .put("type", event.type())
                .put("mode", event.mode())
                .put("quad", event.type().quad())
                .put("reciprocal", event.reciprocal())
                .put("status", event.status())
                .put("asserted_by", event.assertedBy())
                .date("date", event.date())
                .words("trigger", text, event.trigger())
                .words("passage", text, event.passage());
        database.insert("event", shared.provenance(places.event(columns, text, event.place()), event.provenance()));
        writeParties(text, event, "ACTOR", event.actors());
        writeParties(text, event, "RECIPIENT", event.recipients());
    }

    private void writeParties(String text, Event event, String role, List<ActorReference> parties) {
        for (int i = 0; i < parties.size(); i++) {
            Columns columns =
                    new Columns().put("event_id", event.id()).put("role", role).put("position", i);
            database.insert("event_party", shared.reference(columns, text, parties.get(i)));
        }
    }
}
