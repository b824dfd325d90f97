package org.rapporteur.cli;

import java.nio.file.Path;
import org.rapporteur.record.RecordFile;
import picocli.CommandLine.Option;

/** A subcommand that looks something up in a record. */
abstract class RecordCommand extends BaseCommand {

    static final String DEFAULT_RECORD = "affair.rapporteur";

    @Option(
            names = {"-r", "--record"},
            paramLabel = "FILE",
            description = "the record (default: ${DEFAULT-VALUE})",
            defaultValue = DEFAULT_RECORD)
    Path record = Path.of(DEFAULT_RECORD);

    RecordCommand(Shell shell) {
        super(shell);
    }

    @Override
    final ExitStatus run() throws Exception {
        try (RecordFile opened = RecordFile.openReadOnly(record)) {
            return run(opened);
        }
    }

    abstract ExitStatus run(RecordFile opened) throws Exception;
}
