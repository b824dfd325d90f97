package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorFileException;
import org.rapporteur.pipeline.Rapporteur;
import org.rapporteur.pipeline.ReadSummary;
import org.rapporteur.pipeline.Stages;
import org.rapporteur.record.RecordFile;
import picocli.CommandLine.Option;

/** How to read: shared by {@code read} and {@code brief}. */
final class ReadOptions {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "how many reports to read at once (default: one for each processor)")
    int threads;

    @Option(
            names = "--actors",
            paramLabel = "DIR",
            description = "your own files about actors, or PETRARCH dictionaries; they add to the program's and replace"
                    + " rows of the same key (default: $RAPPORTEUR_ACTORS)")
    @Nullable
    Path actors;

    /** Reads the paths into the record, a bar on standard error where that is a terminal. */
    ReadSummary read(List<Path> paths, RecordFile record, Shell shell) {
        Rapporteur.Builder builder = Rapporteur.builder();
        if (threads < 0) {
            throw new CommandFailure(ExitStatus.USAGE, "--threads " + threads + ": at least 1");
        }
        if (threads > 0) {
            builder.threads(threads);
        }
        builder.stages(stages(shell));
        try (BarProgress progress = BarProgress.on(shell)) {
            return builder.build().read(paths, record, progress);
        }
    }

    private Stages stages(Shell shell) {
        String set = shell.environment().getOrDefault("RAPPORTEUR_ACTORS", "");
        Path folder = actors == null && !set.isEmpty() ? Path.of(set) : actors;
        try {
            return Stages.standard(folder);
        } catch (ActorFileException e) {
            throw new CommandFailure(ExitStatus.USAGE, String.valueOf(e.getMessage()));
        }
    }
}
