package org.rapporteur.web.data;

import java.nio.file.Path;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.RecordReader;

/** A record as the pages see it: connections, and an overview that is made anew when the record has changed. */
public final class Archive implements AutoCloseable {

    private final Path file;
    private final Readers readers;
    private @Nullable Overview overview;
    private long madeAt;

    private Archive(Path file, Readers readers) {
        this.file = file;
        this.readers = readers;
    }

    /** Opens a record. Throws {@link org.rapporteur.record.RecordException} where it can't be read. */
    public static Archive open(Path file) {
        int connections = Math.max(3, Runtime.getRuntime().availableProcessors() + 1);
        return new Archive(file, Readers.open(file, connections));
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
            made = readers.read(Overview::load);
            overview = made;
            madeAt = changes;
        }
        return made;
    }

    @Override
    public void close() {
        readers.close();
    }
}
