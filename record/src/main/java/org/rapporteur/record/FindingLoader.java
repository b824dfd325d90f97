package org.rapporteur.record;

import java.sql.SQLException;
import java.util.List;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;
import org.rapporteur.attribution.StatementKind;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverType;

/** Loads the statements and events of a report. */
final class FindingLoader {

    private final Database database;
    private final SharedRows shared;
    private final PlaceRows places;

    FindingLoader(Database database, SharedRows shared) {
        this.database = database;
        this.shared = shared;
        this.places = new PlaceRows(database);
    }

    List<Statement> statements(String reportId) {
        return database.query(
                SharedRows.selectWithProvenance("statement") + " WHERE report_id = ? ORDER BY position",
                this::statement,
                reportId);
    }

    private Statement statement(Row row) throws SQLException {
        String id = row.text("id");
        return new Statement(
                id,
                row.text("report_id"),
                row.choice(StatementKind.class, "kind"),
                row.optionalSpan("source"),
                parties("SELECT * FROM statement_source WHERE statement_id = ? ORDER BY position", id),
                row.optionalSpan("cue"),
                database.query(
                        "SELECT * FROM statement_content WHERE statement_id = ? ORDER BY position",
                        content -> content.span("words"),
                        id),
                database.query(
                        "SELECT * FROM relay WHERE statement_id = ? ORDER BY position", FindingLoader::relay, id),
                parties("SELECT * FROM statement_addressee WHERE statement_id = ?", id).stream()
                        .findFirst()
                        .orElse(null),
                database.query("SELECT * FROM stance WHERE statement_id = ? ORDER BY position", this::stance, id),
                row.flag("attitude"),
                row.flag("negated"),
                row.date("said"),
                row.optionalText("parent"),
                row.span("passage"),
                SharedRows.provenance(row));
    }

    private List<ActorReference> parties(String sql, String id) {
        return database.query(sql, row -> shared.reference(row), id);
    }

    private static Relay relay(Row row) throws SQLException {
        return new Relay(row.text("name"), row.optionalSpan("words"));
    }

    private Stance stance(Row row) throws SQLException {
        return new Stance(shared.reference(row), row.choice(Stance.Direction.class, "direction"), row.span("evidence"));
    }

    List<Event> events(String reportId) {
        return database.query(
                SharedRows.selectWithProvenance("event") + " WHERE report_id = ? ORDER BY position",
                this::event,
                reportId);
    }

    private Event event(Row row) throws SQLException {
        String id = row.text("id");
        String parties = "SELECT * FROM event_party WHERE event_id = ? AND role = '%s' ORDER BY position";
        return new Event(
                id,
                row.text("report_id"),
                row.choice(PloverType.class, "type"),
                row.optionalText("mode"),
                parties(parties.formatted("ACTOR"), id),
                parties(parties.formatted("RECIPIENT"), id),
                row.flag("reciprocal"),
                row.choice(EventStatus.class, "status"),
                row.optionalText("asserted_by"),
                row.date("date"),
                places.event(row),
                row.span("trigger"),
                row.span("passage"),
                SharedRows.provenance(row));
    }
}
