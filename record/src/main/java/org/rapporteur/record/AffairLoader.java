package org.rapporteur.record;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.copy.AlignedSpans;
import org.rapporteur.copy.CopyClass;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.event.PloverType;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;

/** Loads the findings across reports, each list in the order of its ids. */
final class AffairLoader {

    private final Database database;
    private final PlaceRows places;

    AffairLoader(Database database) {
        this.database = database;
        this.places = new PlaceRows(database);
    }

    Affair load() {
        return new Affair(
                all("copy_link", this::copy),
                all("quotation_family", this::quotation),
                database.query("SELECT * FROM story ORDER BY id", this::story),
                database.query("SELECT * FROM occurrence ORDER BY id", this::occurrence));
    }

    /** The copy links that have one of these reports at one end or the other, given as a JSON array, by id. */
    List<CopyLink> copies(String reportIds) {
        return database.query(
                SharedRows.selectWithProvenance("copy_link")
                        + " WHERE original IN (SELECT value FROM json_each(?1))"
                        + " OR copy IN (SELECT value FROM json_each(?1)) ORDER BY id",
                this::copy,
                reportIds);
    }

    /** All copy links without passages and reasons, by id. */
    List<CopyLink> copyOutlines() {
        return all("copy_link", row -> copy(row, List.of(), List.of()));
    }

    Optional<CopyLink> copyOfId(String id) {
        return database.first(SharedRows.selectWithProvenance("copy_link") + " WHERE id = ?", this::copy, id);
    }

    Optional<QuotationVariants> quotation(String id) {
        return database.first(
                SharedRows.selectWithProvenance("quotation_family") + " WHERE id = ?", this::quotation, id);
    }

    Optional<Story> story(String id) {
        return database.first("SELECT * FROM story WHERE id = ?", this::story, id);
    }

    Optional<Occurrence> occurrence(String id) {
        return database.first("SELECT * FROM occurrence WHERE id = ?", this::occurrence, id);
    }

    private <T> List<T> all(String table, Row.Reader<T> reader) {
        return database.query(SharedRows.selectWithProvenance(table) + " ORDER BY id", reader);
    }

    void copies(RecordFile.Visitor<CopyLink> visitor) throws IOException {
        database.each(SharedRows.selectWithProvenance("copy_link") + " ORDER BY id", this::copy, visitor);
    }

    void quotations(RecordFile.Visitor<QuotationVariants> visitor) throws IOException {
        database.each(SharedRows.selectWithProvenance("quotation_family") + " ORDER BY id", this::quotation, visitor);
    }

    void stories(RecordFile.Visitor<Story> visitor) throws IOException {
        database.each("SELECT * FROM story ORDER BY id", this::story, visitor);
    }

    void occurrences(RecordFile.Visitor<Occurrence> visitor) throws IOException {
        database.each("SELECT * FROM occurrence ORDER BY id", this::occurrence, visitor);
    }

    private CopyLink copy(Row row) throws SQLException {
        String id = row.text("id");
        return copy(
                row,
                texts("SELECT reason AS value FROM copy_reason WHERE copy_link_id = ? ORDER BY position", id),
                database.query(
                        "SELECT * FROM copy_passage WHERE copy_link_id = ? ORDER BY position",
                        passage -> new AlignedSpans(
                                passage.span("original"), passage.span("copy"), passage.real("similarity")),
                        id));
    }

    private static CopyLink copy(Row row, List<String> reasons, List<AlignedSpans> passages) throws SQLException {
        return new CopyLink(
                row.text("id"),
                row.text("original"),
                row.text("copy"),
                row.flag("directed"),
                reasons,
                row.choice(CopyClass.class, "class"),
                passages,
                row.real("share_of_original"),
                row.real("share_of_copy"),
                SharedRows.provenance(row));
    }

    private QuotationVariants quotation(Row row) throws SQLException {
        String id = row.text("id");
        return new QuotationVariants(
                id,
                database.query(
                        "SELECT * FROM quotation_version WHERE family_id = ? ORDER BY position",
                        AffairLoader::version,
                        id),
                SharedRows.provenance(row));
    }

    private static QuotationVariants.Version version(Row row) throws SQLException {
        return new QuotationVariants.Version(
                row.text("report_id"),
                row.optionalText("statement_id"),
                row.span("words"),
                row.text("words"),
                row.choice(Grade.class, "grade"),
                Json.strings(row.text("reasons")),
                Json.diff(row.text("diff")));
    }

    private Story story(Row row) throws SQLException {
        String id = row.text("id");
        return new Story(
                id,
                row.text("title"),
                row.text("storyline"),
                texts("SELECT report_id AS value FROM story_report WHERE story_id = ? ORDER BY position", id),
                sources(id),
                row.optionalText("from_date"),
                row.optionalText("to_date"));
    }

    private List<List<String>> sources(String storyId) {
        List<List<String>> sources = new ArrayList<>();
        database.query(
                "SELECT source, report_id FROM story_source WHERE story_id = ? ORDER BY source, position",
                row -> {
                    while (sources.size() <= row.number("source")) {
                        sources.add(new ArrayList<>());
                    }
                    return sources.get(row.number("source")).add(row.text("report_id"));
                },
                storyId);
        return sources;
    }

    private Occurrence occurrence(Row row) throws SQLException {
        String id = row.text("id");
        String parties = "SELECT name AS value FROM occurrence_party WHERE occurrence_id = ? AND role = '%s'"
                + " ORDER BY position";
        String list = "SELECT %s AS value FROM %s WHERE occurrence_id = ? ORDER BY position";
        return new Occurrence(
                id,
                row.choice(PloverType.class, "type"),
                row.optionalText("date"),
                places.of(row),
                texts(parties.formatted("ACTOR"), id),
                texts(parties.formatted("RECIPIENT"), id),
                texts(list.formatted("event_id", "occurrence_event"), id),
                texts(list.formatted("report_id", "occurrence_source"), id),
                texts(list.formatted("words", "occurrence_disagreement"), id));
    }

    private List<String> texts(String sql, String id) {
        return database.query(sql, row -> row.text("value"), id);
    }
}
