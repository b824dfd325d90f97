package org.rapporteur.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;

/** The tables of the CSV export, in the order in which they are written. */
enum CsvTable {
    REPORTS(CsvFindings::reports),
    STATEMENTS(CsvFindings::statements),
    EVENTS(CsvFindings::events),
    BLOCS(CsvBlocs::blocs),
    OFFICES(CsvOffices::offices),
    COPIES(CsvAffair::copies),
    FAMILIES(CsvKnown::families),
    QUOTATIONS(CsvAffair::quotations),
    STORIES(CsvAffair::stories),
    OCCURRENCES(CsvAffair::occurrences),
    SOURCES(CsvKnown::sources),
    REJECTIONS(CsvAffair::rejections);

    /** Writes one table. */
    @FunctionalInterface
    interface Content {
        void write(Draft draft, OutputStream out) throws IOException;
    }

    @SuppressWarnings("ImmutableEnumChecker") // method references without state
    private final Content content;

    CsvTable(Content content) {
        this.content = content;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** Writes all tables and a README.txt that explains their columns. */
    static void writeAll(Draft draft) throws IOException {
        for (CsvTable table : values()) {
            try (OutputStream out = draft.sink().open(table.fileName())) {
                table.content.write(draft, out);
            }
        }
        try (OutputStream out = draft.sink().open("README.txt");
                InputStream text = CsvTable.class.getResourceAsStream("csv-columns.txt")) {
            Objects.requireNonNull(text, "csv-columns.txt was not packed").transferTo(out);
        }
    }
}
