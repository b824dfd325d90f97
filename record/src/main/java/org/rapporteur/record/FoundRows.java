package org.rapporteur.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.actor.Actor;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.correction.Found;
import org.rapporteur.pipeline.Affair;

/** What a record's tables hold, uncorrected. */
final class FoundRows implements Found {

    private static final String NAMED =
            """
            SELECT actor.key AS key, actor.id AS id,
                   (SELECT count(*) FROM statement_source WHERE actor = actor.key)
                   + (SELECT count(*) FROM event_party WHERE actor = actor.key) AS times
              FROM actor""";

    private static final String NAMING =
            """
            WITH meant AS (SELECT key FROM actor WHERE id = ?)
            SELECT report_id FROM statement_source JOIN statement ON statement.id = statement_id
             WHERE actor IN (SELECT key FROM meant)
            UNION SELECT report_id FROM statement_addressee JOIN statement ON statement.id = statement_id
             WHERE actor IN (SELECT key FROM meant)
            UNION SELECT report_id FROM stance JOIN statement ON statement.id = statement_id
             WHERE actor IN (SELECT key FROM meant)
            UNION SELECT report_id FROM event_party JOIN event ON event.id = event_id
             WHERE actor IN (SELECT key FROM meant)
            UNION SELECT report_id FROM bloc_fact WHERE bloc IN (SELECT key FROM meant)
            UNION SELECT report_id FROM bloc_fact_member WHERE actor IN (SELECT key FROM meant)""";

    private final Database database;
    private final SharedRows shared;

    FoundRows(Database database, SharedRows shared) {
        this.database = database;
        this.shared = shared;
    }

    @Override
    public boolean hasReport(String id) {
        return database.first("SELECT 1 FROM report WHERE id = ?", row -> true, id)
                .isPresent();
    }

    @Override
    public ReadReport report(String id) {
        return new ReportLoader(database, shared).load(id);
    }

    @Override
    public Affair affair() {
        return new AffairLoader(database).load();
    }

    @Override
    public List<Actor> actors() {
        Map<String, Actor> byId = new LinkedHashMap<>();
        database.query(
                NAMED + " ORDER BY id, times DESC, name, key",
                row -> byId.putIfAbsent(row.text("id"), shared.actor(row.longNumber("key"))) == null);
        return List.copyOf(byId.values());
    }

    @Override
    public List<Actor> actors(String id) {
        return database
                .query(NAMED + " WHERE id = ? ORDER BY times DESC, name, key", row -> row.longNumber("key"), id)
                .stream()
                .map(shared::actor)
                .toList();
    }

    @Override
    public List<String> actorsNamed(String name) {
        return database.query("SELECT DISTINCT id FROM actor WHERE name = ? ORDER BY id", row -> row.text("id"), name);
    }

    @Override
    public Set<String> naming(String actorId) {
        return new TreeSet<>(database.query(NAMING, row -> row.text("report_id"), actorId));
    }
}
