package org.rapporteur.web.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.rapporteur.record.RecordReader;

/** A few connections that read the same record, lent to one request each. */
final class Readers implements AutoCloseable {

    private final List<RecordReader> all = new ArrayList<>();
    private final BlockingQueue<RecordReader> idle = new LinkedBlockingQueue<>();
    private final RecordReader watch;

    private Readers(RecordReader watch) {
        this.watch = watch;
    }

    static Readers open(Path file, int connections) {
        Readers readers = new Readers(RecordReader.open(file));
        for (int i = 0; i < connections; i++) {
            readers.all.add(RecordReader.open(file));
        }
        readers.idle.addAll(readers.all);
        return readers;
    }

    /** Does work on a connection that sees the record as it is at the beginning. */
    <T> T read(Function<RecordReader, T> work) {
        RecordReader reader = take();
        try {
            return reader.unchanging(() -> work.apply(reader));
        } finally {
            idle.add(reader);
        }
    }

    private RecordReader take() {
        try {
            return idle.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the record", e);
        }
    }

    /** Changes whenever the record was changed. */
    synchronized long changes() {
        return watch.changes();
    }

    @Override
    public void close() {
        watch.close();
        all.forEach(RecordReader::close);
    }
}
