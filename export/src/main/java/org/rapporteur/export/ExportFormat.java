package org.rapporteur.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a record can be written. */
public enum ExportFormat {
    JSONL(Shape.FILE, "everything, one JSON object a line", JsonLines::write),
    CSV(Shape.TABLES, "everything as tables for R, Python or a spreadsheet", CsvTable::writeAll),
    // A lambda, so that its library is loaded only by those who want it.
    PARQUET(
            Shape.TABLES,
            "everything as tables that join, for DuckDB, R, Python, Spark",
            draft -> ParquetTables.write(draft)),
    POLECAT(Shape.FILE_AND_EVIDENCE, "events in POLECAT's 40 columns", PolecatExport::write),
    PLOVER(Shape.FILE, "events as PLOVER's own records, one JSON object a line", PloverExport::write),
    ICEWS(Shape.FILE_AND_EVIDENCE, "events in ICEWS's 20 columns", IcewsExport::write),
    GDELT(Shape.TABLES, "events and mentions in GDELT 2.0's 61 and 16 columns", GdeltExport::write),
    GRAPHML(Shape.FILE, "who did what to whom, who spoke for or against whom: GraphML", GraphmlWriter::write),
    GEXF(Shape.FILE, "the same network for Gephi: GEXF", GexfWriter::write),
    TIMELINEJS(Shape.FILE, "events for a timeline on a page: TimelineJS 3's JSON", TimelineExport::write),
    WEBANNO(Shape.FILE, "statements and events as W3C Web Annotations: JSON-LD", AnnotationExport::write),
    SCHEMAORG(Shape.FILE, "reports, quotations and claims in schema.org's terms: JSON-LD", SchemaOrgExport::write),
    PROV(Shape.FILE, "where every finding comes from: PROV-JSON", ProvExport::write);

    /** What a format consists of. */
    public enum Shape {
        /** One file. */
        FILE,
        /** One file, and beside it the evidence of its rows. */
        FILE_AND_EVIDENCE,
        /** Several files: a folder, or a zip file of them. */
        TABLES
    }

    private final Shape shape;
    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // method references without state
    private final Draft.Writer writer;

    ExportFormat(Shape shape, String description, Draft.Writer writer) {
        this.shape = shape;
        this.description = description;
        this.writer = writer;
    }

    /** The name on the command line: {@code timelinejs}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Shape shape() {
        return shape;
    }

    /** What it is, in a line. */
    public String description() {
        return description;
    }

    Draft.Writer writer() {
        return writer;
    }

    /** The names of all formats, in their order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(ExportFormat::id).toList();
    }

    /** The format of a name, capitals or not. */
    public static Optional<ExportFormat> of(String id) {
        return Arrays.stream(values())
                .filter(format -> format.id().equalsIgnoreCase(id))
                .findFirst();
    }
}
