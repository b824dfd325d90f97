package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.rapporteur.export.ExportFormat.Shape;
import org.rapporteur.record.RecordFile;

/**
 * Writes a whole record in one of the {@link ExportFormat formats}. The bytes depend on what is in the record alone: not
 * on the order in which it came, on threads, interruptions or the clock.
 */
public final class RecordExport {

    private final RecordFile record;
    private final Wording wording;

    public RecordExport(RecordFile record, Wording wording) {
        this.record = record;
        this.wording = wording;
    }

    /**
     * Writes a file; for formats of several files a folder, made where it is missing, or a zip file where the name ends in
     * {@code .zip}. Evidence stands beside its file: {@code affair.txt.evidence.tsv} beside {@code affair.txt}.
     *
     * @param replace whether to replace what is there; without, that is a {@link
     *     java.nio.file.FileAlreadyExistsException}
     */
    public Tally write(ExportFormat format, Path target, boolean replace) throws IOException {
        try (Sink sink = sink(format, target, replace)) {
            Tally tally = write(format, sink);
            sink.keep();
            return tally;
        }
    }

    /**
     * Writes to a stream, which is flushed, not closed. Evidence is left out.
     *
     * @throws IllegalArgumentException for a format of several files
     */
    public Tally write(ExportFormat format, OutputStream out) throws IOException {
        if (format.shape() == Shape.TABLES) {
            throw new IllegalArgumentException(format.id() + " is several files");
        }
        try (Sink sink = new StreamSink(out)) {
            return write(format, sink);
        }
    }

    private Tally write(ExportFormat format, Sink sink) throws IOException {
        Tally tally = new Tally();
        record.unchanging(
                () -> format.writer().write(new Draft(record, new Reports(record, wording), sink, wording, tally)));
        return tally;
    }

    private static Sink sink(ExportFormat format, Path target, boolean replace) throws IOException {
        if (format.shape() != Shape.TABLES) {
            return new FileSink(target, replace);
        }
        return target.toString().toLowerCase(Locale.ROOT).endsWith(".zip")
                ? new ZipSink(target, replace)
                : new FolderSink(target, replace);
    }
}
