package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.pipeline.Rapporteur;
import org.rapporteur.pipeline.ReadSummary;
import org.rapporteur.record.RecordFile;
import picocli.CommandLine.Option;

/** How to read: shared by {@code read} and {@code brief}. */
final class ReadOptions {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "how many reports to read at once (default: one for each processor)")
    int threads;

    /** Reads the paths into the record, a bar on standard error where that is a terminal. */
    ReadSummary read(List<Path> paths, RecordFile record, Shell shell) {
        Rapporteur.Builder builder = Rapporteur.builder();
        if (threads < 0) {
            throw new CommandFailure(ExitStatus.USAGE, "--threads " + threads + ": at least 1");
        }
        if (threads > 0) {
            builder.threads(threads);
        }
        try (BarProgress progress = BarProgress.on(shell)) {
            return builder.build().read(paths, record, progress);
        }
    }
}
