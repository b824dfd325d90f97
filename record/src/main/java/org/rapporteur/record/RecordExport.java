package org.rapporteur.record;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Writes a whole record as JSON lines or as CSV tables: the same record gives the same bytes. */
@SuppressWarnings("DoNotCallSuggester")
public final class RecordExport {

    private RecordExport() {}

    /** Writes JSON lines in UTF-8; the stream is flushed, not closed. */
    public static void jsonl(RecordFile record, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Writes CSV tables into a folder, made where it is missing, or into a zip file where the name ends in .zip. */
    public static void csv(RecordFile record, Path folderOrZip) throws IOException {
        throw new UnsupportedOperationException();
    }
}
