package org.rapporteur.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.record.RecordFile;
import org.rapporteur.record.SampleAffair;

/** A record of the quay of Varnholm, whose texts have signs beyond U+FFFF and cells that look like formulas. */
final class Samples {

    private Samples() {}

    static RecordFile record() throws IOException {
        Path folder = Files.createTempDirectory("quay");
        Path file = folder.resolve("quay.rapporteur");
        RecordFile record = RecordFile.open(file);
        file.toFile().deleteOnExit();
        folder.toFile().deleteOnExit();
        SampleAffair.fill(record);
        return record;
    }
}
