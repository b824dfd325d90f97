package org.rapporteur.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.correction.Corrections;
import org.rapporteur.correction.Found;

/** Keeps {@code corrected_statement}, and with it what the full-text index knows of speakers. */
final class CorrectedWords {

    private static final String COLUMNS =
            " (%srowid, speaker, source, content) SELECT %skey, speaker, source, content FROM statement_words"
                    + " WHERE statement_id = ?";

    /** How a statement reads once corrected. */
    private record Reading(boolean rejected, @Nullable String speaker) {}

    private final Database database;

    CorrectedWords(Database database) {
        this.database = database;
    }

    void update(Corrections corrections, Found found, Collection<String> reportIds) {
        for (String id : reportIds) {
            if (found.hasReport(id)) {
                update(found.report(id), corrections);
            }
        }
    }

    private void update(ReadReport before, Corrections corrections) {
        Map<String, Statement> after = new HashMap<>();
        corrections.apply(before).statements().forEach(one -> after.put(one.id(), one));
        for (Statement found : before.statements()) {
            Statement now = after.get(found.id());
            String speaker = speaker(now == null ? found : now);
            boolean same = now != null && Objects.equals(speaker, speaker(found));
            put(found.id(), same ? null : new Reading(now == null, speaker));
        }
    }

    private void put(String id, @Nullable Reading reading) {
        List<Reading> known = database.query(
                "SELECT * FROM corrected_statement WHERE statement_id = ?",
                row -> new Reading(row.flag("rejected"), row.optionalText("speaker")),
                id);
        if (known.equals(reading == null ? List.of() : List.of(reading))) {
            return;
        }
        // The index takes a row out only if it is told the very words that went in.
        database.run("INSERT INTO statement_search" + COLUMNS.formatted("statement_search, ", "'delete', "), id);
        database.run("DELETE FROM corrected_statement WHERE statement_id = ?", id);
        if (reading != null) {
            database.insert(
                    "corrected_statement",
                    new Columns()
                            .put("statement_id", id)
                            .put("rejected", reading.rejected())
                            .put("speaker", reading.speaker()));
        }
        database.run("INSERT INTO statement_search" + COLUMNS.formatted("", ""), id);
    }

    /** As the view {@code statement_words} tells it: the names of those who are settled. */
    private static @Nullable String speaker(Statement statement) {
        List<String> names = statement.sources().stream()
                .map(ActorReference::actor)
                .filter(Objects::nonNull)
                .map(Actor::name)
                .toList();
        return names.isEmpty() ? null : String.join(", ", names);
    }
}
