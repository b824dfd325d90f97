package org.rapporteur.record;

import java.sql.SQLException;
import java.util.List;
import org.rapporteur.actor.OfficeFact;
import org.rapporteur.intake.Report;

/** The offices that a report gives to people: written and loaded. */
final class OfficeRows {

    private final Database database;
    private final SharedRows shared;

    OfficeRows(Database database, SharedRows shared) {
        this.database = database;
        this.shared = shared;
    }

    void write(Report report, List<OfficeFact> facts) {
        for (int i = 0; i < facts.size(); i++) {
            OfficeFact fact = facts.get(i);
            Columns columns = ReportWriter.inReport(report, i)
                    .put("actor", shared.optionalKey(fact.holder()))
                    .put("office", fact.office())
                    .put("country", fact.country())
                    .put("past", fact.past())
                    .words("evidence", report.text().text(), fact.evidence());
            database.insert("office", shared.provenance(columns, fact.provenance()));
        }
    }

    List<OfficeFact> load(String reportId) {
        return database.query(
                SharedRows.selectWithProvenance("office") + " WHERE report_id = ? ORDER BY position",
                this::fact,
                reportId);
    }

    private OfficeFact fact(Row row) throws SQLException {
        return new OfficeFact(
                shared.actor(row.longNumber("actor")),
                row.text("office"),
                row.optionalText("country"),
                row.flag("past"),
                row.span("evidence"),
                SharedRows.provenance(row));
    }
}
