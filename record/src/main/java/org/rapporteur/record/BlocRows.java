package org.rapporteur.record;

import java.sql.SQLException;
import java.util.List;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.intake.Report;

/** What a report says of blocs: written and loaded. */
final class BlocRows {

    private final Database database;
    private final SharedRows shared;

    BlocRows(Database database, SharedRows shared) {
        this.database = database;
        this.shared = shared;
    }

    void write(Report report, List<BlocFact> facts) {
        for (int i = 0; i < facts.size(); i++) {
            write(report, facts.get(i), i);
        }
    }

    private void write(Report report, BlocFact fact, int position) {
        Columns columns = ReportWriter.inReport(report, position)
                .put("bloc", shared.optionalKey(fact.bloc()))
                .put("name", fact.name())
                .put("relation", fact.relation())
                .put("member_count", fact.count())
                .put("modality", fact.modality())
                .date("date", fact.when())
                .words("evidence", report.text().text(), fact.evidence());
        database.insert("bloc_fact", shared.provenance(columns, fact.provenance()));
        List<Actor> members = fact.members();
        for (int i = 0; i < members.size(); i++) {
            database.insert(
                    "bloc_fact_member",
                    new Columns()
                            .put("report_id", report.id())
                            .put("fact", position)
                            .put("position", i)
                            .put("actor", shared.optionalKey(members.get(i))));
        }
    }

    List<BlocFact> load(String reportId) {
        return database.query(
                SharedRows.selectWithProvenance("bloc_fact") + " WHERE report_id = ? ORDER BY position",
                this::fact,
                reportId);
    }

    private BlocFact fact(Row row) throws SQLException {
        Long bloc = row.optionalLong("bloc");
        List<Actor> members = database.query(
                "SELECT actor FROM bloc_fact_member WHERE report_id = ? AND fact = ? ORDER BY position",
                member -> shared.actor(member.longNumber("actor")),
                row.text("report_id"),
                row.number("position"));
        return new BlocFact(
                bloc == null ? null : shared.actor(bloc),
                row.text("name"),
                row.choice(BlocFact.Relation.class, "relation"),
                members,
                row.number("member_count"),
                row.choice(BlocFact.Modality.class, "modality"),
                row.date("date"),
                row.span("evidence"),
                SharedRows.provenance(row));
    }
}
