package org.rapporteur.export;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import com.jerolba.carpet.io.OutputStreamOutputFile;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.rapporteur.record.RecordFile.Visitor;

/**
 * Everything as Parquet tables that join by ids: reports, statements, contents, parties, relays, events, offices, copies,
 * families, sources, quotations, stories, occurrences, mentions. Offsets count code points, as R, Python and DuckDB do.
 */
final class ParquetTables {

    /** Rows are held until so many bytes are there; this bounds the memory of an export. */
    private static final long ROW_GROUP = 16L << 20;

    private final Draft draft;

    private ParquetTables(Draft draft) {
        this.draft = draft;
    }

    static void write(Draft draft) throws IOException {
        ParquetTables tables = new ParquetTables(draft);
        ParquetFindings findings = new ParquetFindings(draft);
        ParquetAffair affair = new ParquetAffair(draft);
        tables.table("reports", ParquetRows.Report.class, findings::reports);
        tables.table("statements", ParquetRows.Statement.class, findings::statements);
        tables.table("contents", ParquetRows.Content.class, findings::contents);
        tables.table("relays", ParquetRows.Relay.class, findings::relays);
        tables.table("parties", ParquetRows.Party.class, findings::parties);
        tables.table("events", ParquetRows.Event.class, findings::events);
        tables.table("offices", ParquetRows.Office.class, findings::offices);
        tables.table("copies", ParquetRows.Copy.class, affair::copies);
        KnownRows known = new KnownRows(draft);
        tables.table("families", KnownRows.Member.class, known::families);
        tables.table("sources", KnownRows.Known.class, known::sources);
        tables.table("quotations", ParquetRows.Version.class, affair::quotations);
        tables.table("stories", ParquetRows.StoryReport.class, affair::stories);
        tables.table("occurrences", ParquetRows.Occurrence.class, affair::occurrences);
        tables.table("mentions", ParquetRows.Mention.class, affair::mentions);
    }

    /** Hands over the rows of a table. */
    private interface Rows<T> {
        void each(Visitor<T> visitor) throws IOException;
    }

    private <T> void table(String name, Class<T> type, Rows<T> rows) throws IOException {
        try (OutputStream out = draft.sink().open(name + ".parquet");
                CarpetWriter<T> writer = new CarpetWriter.Builder<>(new OutputStreamOutputFile(out), type)
                        .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                        .withCompressionCodec(CompressionCodecName.GZIP)
                        .withCodecFactory(new GzipPages())
                        .withRowGroupSize(ROW_GROUP)
                        .build()) {
            rows.each(row -> {
                writer.write(row);
                draft.tally().wrote();
            });
        }
    }
}
