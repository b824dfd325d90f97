package org.rapporteur.record;

import java.nio.file.Path;
import java.util.List;

/** A process that writes one report, says so, and holds the record until it is killed. */
final class HoldingWriter {

    private HoldingWriter() {}

    public static void main(String[] args) throws InterruptedException {
        RecordFile record = RecordFile.open(Path.of(args[0]));
        record.add(List.of(SampleAffair.wire()));
        System.out.println("written");
        Thread.sleep(60_000);
        record.close();
    }
}
