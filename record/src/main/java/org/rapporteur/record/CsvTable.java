package org.rapporteur.record;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The tables of the CSV export, in the order in which they are written. */
enum CsvTable {
    REPORTS(CsvFindings::reports),
    STATEMENTS(CsvFindings::statements),
    EVENTS(CsvFindings::events),
    BLOCS(CsvBlocs::blocs),
    COPIES(CsvAffair::copies),
    QUOTATIONS(CsvAffair::quotations),
    STORIES(CsvAffair::stories),
    OCCURRENCES(CsvAffair::occurrences),
    REJECTIONS(CsvAffair::rejections);

    /** Writes one table. */
    @FunctionalInterface
    interface Content {
        void write(RecordFile record, OutputStream out) throws IOException;
    }

    @SuppressWarnings("ImmutableEnumChecker") // method references without state
    private final Content content;

    CsvTable(Content content) {
        this.content = content;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    void write(RecordFile record, OutputStream out) throws IOException {
        content.write(record, out);
    }
}
