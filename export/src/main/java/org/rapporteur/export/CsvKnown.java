package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;

/** Families of copies, and how each source knows, as CSV. */
final class CsvKnown {

    private CsvKnown() {}

    /** One row for each report of a family. */
    static void families(Draft draft, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out, "family", "position", "report", "parent", "directed", "copy");
        new KnownRows(draft)
                .families(row ->
                        csv.row(row.family(), row.position(), row.report(), row.parent(), row.directed(), row.copy()));
        csv.flush();
    }

    /** One row for each report of each source behind a statement, story or occurrence. */
    static void sources(Draft draft, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out, "finding", "kind", "source", "report", "origin", "how", "through");
        new KnownRows(draft)
                .sources(row -> csv.row(
                        row.finding(), row.kind(), row.source(), row.report(), row.origin(), row.how(), row.through()));
        csv.flush();
    }
}
