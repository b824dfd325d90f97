package org.rapporteur.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.RecordExport;
import org.rapporteur.record.RecordFile;
import org.rapporteur.web.words.Fields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The whole record in another form. */
@Command(
        name = "export",
        description = "Writes the whole record in another form; the same record gives the same bytes.",
        footer = {"", "Example:", "  rapporteur export jsonl -o affair.jsonl", "  rapporteur export csv -o tables.zip"})
final class ExportCommand extends RecordCommand {

    /** Into what. */
    enum Format {
        jsonl,
        csv
    }

    @Parameters(paramLabel = "FORMAT", description = "jsonl, or csv: a folder of tables, or a zip file of them")
    Format format = Format.jsonl;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to; without it, or for -, jsonl goes to standard output")
    @Nullable
    Path output;

    ExportCommand(Shell shell) {
        super(shell);
    }

    @Override
    ExitStatus run(RecordFile opened) throws IOException {
        Path target = output == null || output.toString().equals("-") ? null : output;
        if (target == null && (format == Format.csv || json)) {
            throw new CommandFailure(ExitStatus.USAGE, "csv and --json need a place to write to: -o FILE");
        }
        if (target == null) {
            RecordExport.jsonl(opened, shell.out());
            return ExitStatus.OK;
        }
        write(opened, target);
        if (json) {
            print(new Fields()
                    .put("format", format.name())
                    .put("output", target.toString())
                    .map());
        } else {
            message("Wrote " + target);
        }
        return ExitStatus.OK;
    }

    private void write(RecordFile opened, Path target) throws IOException {
        if (format == Format.csv) {
            RecordExport.csv(opened, target);
            return;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            RecordExport.jsonl(opened, out);
        }
    }
}
