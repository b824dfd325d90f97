package org.rapporteur.web.data;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.correction.Change;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Signature;
import org.rapporteur.record.RecordFile;
import org.rapporteur.record.RecordReader;

/** A record as the pages see it: connections, and an overview that is made anew when the record has changed. */
public final class Archive implements AutoCloseable {

    private final Path file;
    private final Readers readers;
    private final RecordFile record;
    private @Nullable Overview overview;
    private long madeAt;

    private Archive(Path file, Readers readers, RecordFile record) {
        this.file = file;
        this.readers = readers;
        this.record = record;
    }

    /** Opens a record. Throws {@link org.rapporteur.record.RecordException} where it can't be read. */
    public static Archive open(Path file) {
        int connections = Math.max(3, Runtime.getRuntime().availableProcessors() + 1);
        return new Archive(file, Readers.open(file, connections), RecordFile.openReadOnly(file));
    }

    public Path file() {
        return file;
    }

    /** Does work on the record and its overview. */
    public <T> T read(BiFunction<RecordReader, Overview, T> work) {
        Overview now = overview();
        return readers.read(reader -> work.apply(reader, now));
    }

    /** The overview of the record as it is now. */
    public synchronized Overview overview() {
        long changes = readers.changes();
        Overview made = overview;
        if (made == null || changes != madeAt) {
            made = readers.read(reader -> Overview.load(reader, record));
            overview = made;
            madeAt = changes;
        }
        return made;
    }

    /**
     * Corrects a finding. Throws {@link org.rapporteur.correction.CorrectionException} where it can't be done so, and
     * {@link org.rapporteur.record.RecordException} where the record can't be written now.
     */
    public synchronized Correction correct(Function<RecordFile, Change> change, List<String> ids, Signature signature) {
        try (RecordFile writing = RecordFile.open(file)) {
            return writing.correct(change.apply(writing), ids, signature);
        }
    }

    @Override
    public void close() {
        record.close();
        readers.close();
    }
}
