package org.rapporteur.record;

import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.text.EvidencedDate;

/** Writes new dates of reports that are in the record, and of what was found in them. */
final class DateWriter {

    private final Database database;

    DateWriter(Database database) {
        this.database = database;
    }

    void write(ReadReport read) {
        date("report", "published", read.id(), read.report().published());
        for (Statement statement : read.statements()) {
            date("statement", "said", statement.id(), statement.said());
        }
        for (Event event : read.events()) {
            date("event", "date", event.id(), event.date());
        }
    }

    private void date(String table, String column, String id, @Nullable EvidencedDate date) {
        database.run(
                "UPDATE " + table + " SET " + column + " = ?, " + column + "_how = ? WHERE id = ?",
                date == null ? null : date.iso(),
                date == null ? null : date.how(),
                id);
    }
}
