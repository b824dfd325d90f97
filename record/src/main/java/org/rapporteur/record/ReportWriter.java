package org.rapporteur.record;

import java.util.List;
import org.rapporteur.annotation.Quotation;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.Repair;
import org.rapporteur.intake.Report;
import org.rapporteur.pipeline.ReportFindings;
import org.rapporteur.text.Span;

/** Writes a report with what was found in it alone. */
final class ReportWriter {

    private final Database database;
    private final FindingWriter findingWriter;
    private final BlocRows blocRows;
    private final OfficeRows officeRows;

    ReportWriter(Database database, SharedRows shared) {
        this.database = database;
        this.findingWriter = new FindingWriter(database, shared);
        this.blocRows = new BlocRows(database, shared);
        this.officeRows = new OfficeRows(database, shared);
    }

    void write(ReportFindings findings) {
        Report report = findings.report();
        writeReport(report);
        writeBlocks(report);
        writeRepairs(report);
        writeSpans(
                "sentence",
                report,
                findings.text().sentences().stream().map(Sentence::span).toList());
        writeSpans(
                "quotation",
                report,
                findings.text().quotations().stream().map(Quotation::inner).toList());
        findingWriter.write(report, findings.statements(), findings.events());
        blocRows.write(report, findings.blocs());
        officeRows.write(report, findings.offices());
        index(report.id());
    }

    private void writeReport(Report report) {
        database.insert(
                "report",
                new Columns()
                        .put("id", report.id())
                        .put("origin", report.origin())
                        .put("title", report.title())
                        .put("outlet", report.outlet())
                        .date("published", report.published())
                        .put("url", report.url())
                        .put("text", report.text().text())
                        .put("offset_map", Json.offsets(report.text().offsets())));
        for (int i = 0; i < report.authors().size(); i++) {
            database.insert(
                    "report_author",
                    inReport(report, i).put("name", report.authors().get(i)));
        }
    }

    private void writeBlocks(Report report) {
        for (int i = 0; i < report.blocks().size(); i++) {
            Block block = report.blocks().get(i);
            database.insert(
                    "block",
                    inReport(report, i)
                            .put("kind", block.kind())
                            .words("words", report.text().text(), block.span()));
        }
    }

    private void writeRepairs(Report report) {
        for (int i = 0; i < report.repairs().size(); i++) {
            Repair repair = report.repairs().get(i);
            database.insert(
                    "repair",
                    inReport(report, i)
                            .put("kind", repair.kind())
                            .place("clean", repair.clean())
                            .place("raw", repair.raw())
                            .put("before", repair.before())
                            .put("after", repair.after()));
        }
    }

    private void writeSpans(String table, Report report, List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            database.insert(
                    table, inReport(report, i).words("words", report.text().text(), spans.get(i)));
        }
    }

    private void index(String reportId) {
        database.run(
                "INSERT INTO report_search (rowid, title, body)"
                        + " SELECT key, title, body FROM report_words WHERE report_id = ?",
                reportId);
        database.run(
                "INSERT INTO statement_search (rowid, speaker, source, content)"
                        + " SELECT words.key, speaker, words.source, content FROM statement_words AS words"
                        + " JOIN statement ON statement.key = words.key WHERE statement.report_id = ?",
                reportId);
    }

    static Columns inReport(Report report, int position) {
        return new Columns().put("report_id", report.id()).put("position", position);
    }
}
