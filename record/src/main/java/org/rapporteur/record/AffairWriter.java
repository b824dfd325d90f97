package org.rapporteur.record;

import java.util.List;
import org.rapporteur.copy.AlignedSpans;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;
import org.rapporteur.text.Span;

/** Puts findings across reports in the place of the old ones. */
final class AffairWriter {

    private final Database database;
    private final SharedRows shared;
    private final PlaceRows places;

    AffairWriter(Database database, SharedRows shared) {
        this.database = database;
        this.shared = shared;
        this.places = new PlaceRows(database);
    }

    void replace(Affair affair) {
        for (String table : List.of("occurrence", "story", "quotation_family", "copy_link")) {
            database.run("DELETE FROM " + table);
        }
        affair.copies().forEach(this::write);
        affair.quotations().forEach(this::write);
        affair.stories().forEach(this::write);
        affair.occurrences().forEach(this::write);
    }

    private void write(CopyLink link) {
        Columns columns = new Columns()
                .put("id", link.id())
                .put("original", link.original())
                .put("copy", link.copy())
                .put("directed", link.directed())
                .put("class", link.copyClass())
                .put("share_of_original", link.shareOfOriginal())
                .put("share_of_copy", link.shareOfCopy());
        database.insert("copy_link", shared.provenance(columns, link.provenance()));
        for (int i = 0; i < link.reasons().size(); i++) {
            database.insert(
                    "copy_reason",
                    new Columns()
                            .put("copy_link_id", link.id())
                            .put("position", i)
                            .put("reason", link.reasons().get(i)));
        }
        writePassages(link, text(link.original()), text(link.copy()));
    }

    private void writePassages(CopyLink link, String original, String copy) {
        for (int i = 0; i < link.aligned().size(); i++) {
            AlignedSpans aligned = link.aligned().get(i);
            database.insert(
                    "copy_passage",
                    new Columns()
                            .put("copy_link_id", link.id())
                            .put("position", i)
                            .words("original", original, within(link.id(), aligned.original(), original))
                            .words("copy", copy, within(link.id(), aligned.copy(), copy))
                            .put("similarity", aligned.similarity()));
        }
    }

    private static Span within(String id, Span span, String text) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException("copy link " + id + " has a span outside its report's text: " + span);
        }
        return span;
    }

    private String text(String reportId) {
        return database.first("SELECT text FROM report WHERE id = ?", row -> row.text("text"), reportId)
                .orElseThrow(() -> new IllegalArgumentException("no report of id " + reportId));
    }

    private void write(QuotationVariants family) {
        database.insert(
                "quotation_family", shared.provenance(new Columns().put("id", family.id()), family.provenance()));
        for (int i = 0; i < family.versions().size(); i++) {
            QuotationVariants.Version version = family.versions().get(i);
            database.insert(
                    "quotation_version",
                    new Columns()
                            .put("family_id", family.id())
                            .put("position", i)
                            .put("report_id", version.reportId())
                            .put("statement_id", version.statementId())
                            .put("words", version.words())
                            .place("words", version.span())
                            .put("grade", version.grade())
                            .put("reasons", Json.write(version.reasons()))
                            .put("diff", Json.diff(version.diff())));
        }
    }

    private void write(Story story) {
        database.insert(
                "story",
                new Columns()
                        .put("id", story.id())
                        .put("title", story.title())
                        .put("storyline", story.storyline())
                        .put("from_date", story.from())
                        .put("to_date", story.to()));
        list("story_report", new Columns().put("story_id", story.id()), "report_id", story.reportIds());
        for (int i = 0; i < story.sources().size(); i++) {
            list(
                    "story_source",
                    new Columns().put("story_id", story.id()).put("source", i),
                    "report_id",
                    story.sources().get(i));
        }
    }

    private void write(Occurrence occurrence) {
        Columns columns = new Columns()
                .put("id", occurrence.id())
                .put("type", occurrence.type())
                .put("date", occurrence.date());
        database.insert("occurrence", places.of(columns, occurrence.place()));
        list("occurrence_event", of(occurrence), "event_id", occurrence.eventIds());
        list("occurrence_source", of(occurrence), "report_id", occurrence.independentReports());
        list("occurrence_disagreement", of(occurrence), "words", occurrence.disagreements());
        list("occurrence_party", of(occurrence).put("role", "ACTOR"), "name", occurrence.actors());
        list("occurrence_party", of(occurrence).put("role", "RECIPIENT"), "name", occurrence.recipients());
    }

    private static Columns of(Occurrence occurrence) {
        return new Columns().put("occurrence_id", occurrence.id());
    }

    /** Inserts one row for each value, with its position, beside the columns given. */
    private void list(String table, Columns columns, String column, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            database.insert(table, columns.put("position", i).put(column, values.get(i)));
        }
    }
}
