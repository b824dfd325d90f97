package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file of files. */
final class ZipSink implements Sink {

    /** The earliest time a zip file knows; the real one would make the bytes differ from run to run. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final FileSink file;
    private final ZipOutputStream zip;

    ZipSink(Path target, boolean replace) throws IOException {
        file = new FileSink(target, replace);
        zip = new ZipOutputStream(file.open(MAIN));
    }

    @Override
    public OutputStream open(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        return StreamSink.unclosed(zip);
    }

    @Override
    public void keep() throws IOException {
        zip.close();
        file.keep();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            zip.close();
        }
    }
}
