package org.rapporteur.record;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a whole record as JSON lines or as CSV tables. The bytes depend on what is in the record alone: not on the
 * order in which it came, on threads, interruptions or the clock.
 */
public final class RecordExport {

    /** The earliest time a zip file knows; the real one would make the bytes differ from run to run. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private RecordExport() {}

    /**
     * Writes JSON lines in UTF-8: each report, by id, with its statements, events and what it says of blocs after it, then copies, quotations,
     * stories, occurrences and rejections. Offsets count UTF-16 code units of the report's {@code text}, as everywhere
     * in this program. The stream is flushed, not closed.
     */
    public static void jsonl(RecordFile record, OutputStream out) throws IOException {
        record.unchanging(() -> new JsonLines(record, out).write());
    }

    /**
     * Writes CSV tables in UTF-8 after RFC 4180 and a README.txt that explains their columns, into a folder, made where
     * it is missing, or into a zip file where the name ends in {@code .zip}. Offsets count code points, as R, pandas
     * and SQLite do.
     */
    public static void csv(RecordFile record, Path folderOrZip) throws IOException {
        record.unchanging(() -> {
            if (folderOrZip.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                zip(record, folderOrZip);
            } else {
                folder(record, folderOrZip);
            }
        });
    }

    private static void folder(RecordFile record, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (CsvTable table : CsvTable.values()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(table.fileName()))) {
                table.write(record, out);
            }
        }
        Files.write(folder.resolve("README.txt"), explanation());
    }

    private static void zip(RecordFile record, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (CsvTable table : CsvTable.values()) {
                begin(zip, table.fileName());
                table.write(record, zip);
            }
            begin(zip, "README.txt");
            zip.write(explanation());
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private static byte[] explanation() {
        return Schema.resource("csv-columns.txt").getBytes(StandardCharsets.UTF_8);
    }
}
