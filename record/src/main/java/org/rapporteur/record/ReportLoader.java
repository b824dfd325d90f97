package org.rapporteur.record;

import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.intake.Repair;
import org.rapporteur.intake.Report;
import org.rapporteur.text.CleanText;
import org.rapporteur.text.Span;

/** Loads a report with what was found in it alone. */
final class ReportLoader {

    private final Database database;
    private final FindingLoader findings;
    private final BlocRows blocs;

    ReportLoader(Database database, SharedRows shared) {
        this.database = database;
        this.findings = new FindingLoader(database, shared);
        this.blocs = new BlocRows(database, shared);
    }

    ReadReport load(String id) {
        Report report = database.first("SELECT * FROM report WHERE id = ?", this::report, id)
                .orElseThrow(() -> new NoSuchElementException("no report of id " + id));
        return new ReadReport(
                report,
                spans("sentence", id),
                spans("quotation", id),
                findings.statements(id),
                findings.events(id),
                blocs.load(id));
    }

    private Report report(Row row) throws SQLException {
        String id = row.text("id");
        return new Report(
                id,
                row.text("origin"),
                new CleanText(row.text("text"), Json.offsets(row.text("offset_map"))),
                blocks(id),
                row.optionalText("title"),
                row.optionalText("outlet"),
                database.query(
                        "SELECT name FROM report_author WHERE report_id = ? ORDER BY position",
                        author -> author.text("name"),
                        id),
                row.date("published"),
                row.optionalText("url"),
                repairs(id));
    }

    private List<Block> blocks(String id) {
        return database.query(
                "SELECT kind, words_begin, words_end FROM block WHERE report_id = ? ORDER BY position",
                row -> new Block(row.span("words"), row.choice(BlockKind.class, "kind")),
                id);
    }

    private List<Repair> repairs(String id) {
        return database.query(
                "SELECT * FROM repair WHERE report_id = ? ORDER BY position",
                row -> new Repair(
                        row.choice(Repair.Kind.class, "kind"),
                        row.span("clean"),
                        row.span("raw"),
                        row.text("before"),
                        row.text("after")),
                id);
    }

    private List<Span> spans(String table, String id) {
        return database.query(
                "SELECT words_begin, words_end FROM " + table + " WHERE report_id = ? ORDER BY position",
                row -> row.span("words"),
                id);
    }
}
