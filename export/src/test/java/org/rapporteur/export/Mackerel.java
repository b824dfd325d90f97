package org.rapporteur.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.pipeline.Progress;
import org.rapporteur.pipeline.Rapporteur;
import org.rapporteur.record.RecordFile;

/** The record of the example affair, read once. */
final class Mackerel {

    private static @Nullable Path file;

    private Mackerel() {}

    static synchronized RecordFile open() {
        Path there = file;
        if (there == null) {
            there = read();
            file = there;
        }
        return RecordFile.openReadOnly(there);
    }

    private static Path read() {
        try {
            Path folder = Files.createTempDirectory("mackerel");
            Path made = folder.resolve("mackerel.rapporteur");
            made.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            try (RecordFile record = RecordFile.open(made)) {
                Path reports = Path.of("..", "examples", "mackerel", "reports");
                Rapporteur.builder().build().read(List.of(reports), record, Progress.NONE);
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an export of one file writes. */
    static String text(ExportFormat format, Wording wording) throws IOException {
        try (RecordFile record = open()) {
            return text(record, format, wording);
        }
    }

    static String text(RecordFile record, ExportFormat format, Wording wording) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RecordExport(record, wording).write(format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
