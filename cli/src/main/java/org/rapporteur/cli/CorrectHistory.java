package org.rapporteur.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.brief.HistoryView;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.correction.HistoryEntry;
import org.rapporteur.export.CorrectionLabels;
import org.rapporteur.record.RecordFile;
import org.rapporteur.web.words.Fields;
import org.rapporteur.web.words.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The corrections of a record as a whole. */
final class CorrectHistory {

    private CorrectHistory() {}

    /** Who changed what and when. */
    @Command(
            name = "history",
            description =
                    "Lists all corrections: who changed what and when, what was undone, and what is without effect"
                            + " and why.",
            footer = {"", "Example:", "  rapporteur correct history -r quota.rapporteur"})
    static final class History extends RecordCommand {

        History(Shell shell) {
            super(shell);
        }

        @Override
        ExitStatus run(RecordFile opened) {
            List<HistoryEntry> history = opened.history();
            if (json) {
                print(history.stream().map(HistoryView::document).toList());
                return ExitStatus.OK;
            }
            if (history.isEmpty()) {
                message("nothing was corrected");
            }
            Sheet sheet = sheet();
            history.forEach(entry -> HistoryView.write(entry, sheet));
            print(sheet);
            return ExitStatus.OK;
        }
    }

    /** Corrections as labels. */
    @Command(
            name = "export",
            description = "Writes the corrections in effect as JSON lines: text, spans, old and new label, verdict, by"
                    + " whom, when. A model can be trained on these.",
            footer = {"", "Example:", "  rapporteur correct export -o labels.jsonl"})
    static final class Export extends RecordCommand {

        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE",
                description = "where to; without it, or for -, to standard output")
        @Nullable
        Path output;

        Export(Shell shell) {
            super(shell);
        }

        @Override
        ExitStatus run(RecordFile opened) throws IOException {
            Path target = output == null || output.toString().equals("-") ? null : output;
            if (target == null) {
                CorrectionLabels.write(opened, shell.out());
                return ExitStatus.OK;
            }
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                CorrectionLabels.write(opened, out);
            }
            if (json) {
                print(new Fields()
                        .put("format", "labels")
                        .put("output", target.toString())
                        .map());
            } else {
                message("Wrote " + target);
            }
            return ExitStatus.OK;
        }
    }

    /** Corrections of another record. */
    @Command(
            name = "import",
            description =
                    "Adds the corrections of another record of the same reports, for one that was read anew with a"
                            + " newer version of the program.",
            footer = {"", "Example:", "  rapporteur correct import old.rapporteur -r new.rapporteur"})
    static final class Import extends BaseCommand {

        @Option(
                names = {"-r", "--record"},
                paramLabel = "FILE",
                description = "the record to add to (default: ${DEFAULT-VALUE})",
                defaultValue = RecordCommand.DEFAULT_RECORD)
        Path record = Path.of(RecordCommand.DEFAULT_RECORD);

        @Parameters(paramLabel = "RECORD", description = "the record that has the corrections")
        Path from = Path.of("");

        Import(Shell shell) {
            super(shell);
        }

        @Override
        ExitStatus run() {
            try (RecordFile other = RecordFile.openReadOnly(from);
                    RecordFile opened = CorrectionCommand.open(record)) {
                int added = opened.takeCorrections(other);
                long idle = opened.history().stream()
                        .filter(entry -> entry.withoutEffect() != null)
                        .count();
                if (json) {
                    print(new Fields()
                            .put("added", added)
                            .put("withoutEffect", idle)
                            .map());
                } else {
                    message(Labels.count(added, "correction") + " added; " + idle
                            + " of all are without effect: rapporteur correct history");
                }
                return ExitStatus.OK;
            }
        }
    }
}
