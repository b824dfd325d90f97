package org.rapporteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.cli.brief.HistoryView;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.correction.Change;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.CorrectionException;
import org.rapporteur.correction.HistoryEntry;
import org.rapporteur.correction.Signature;
import org.rapporteur.record.RecordFile;
import picocli.CommandLine.Option;

/** A subcommand of {@code correct} that adds one correction to a record. */
abstract class CorrectionCommand extends BaseCommand {

    @Option(
            names = {"-r", "--record"},
            paramLabel = "FILE",
            description = "the record (default: ${DEFAULT-VALUE})",
            defaultValue = RecordCommand.DEFAULT_RECORD)
    Path record = Path.of(RecordCommand.DEFAULT_RECORD);

    @Option(names = "--by", paramLabel = "NAME", description = "who corrects (default: the system's user)")
    @Nullable
    String by;

    @Option(names = "--note", paramLabel = "WORDS", description = "why; kept with the correction")
    @Nullable
    String note;

    CorrectionCommand(Shell shell) {
        super(shell);
    }

    abstract Change change(RecordFile opened);

    abstract List<String> ids();

    @Override
    final ExitStatus run() {
        try (RecordFile opened = open(record)) {
            Correction made = opened.correct(change(opened), ids(), Signature.now(author(), note));
            HistoryEntry entry = new HistoryEntry(made, null, null);
            if (json) {
                print(HistoryView.document(entry));
            } else {
                Sheet sheet = sheet();
                HistoryView.write(entry, sheet);
                print(sheet);
                message("'rapporteur correct undo " + made.id() + "' takes it back.");
            }
            return ExitStatus.OK;
        }
    }

    /** Opens a record that must be there, for writing. */
    static RecordFile open(Path record) {
        if (!Files.exists(record)) {
            RecordFile.openReadOnly(record).close(); // says what is wrong
        }
        return RecordFile.open(record);
    }

    private String author() {
        return by != null ? by : System.getProperty("user.name", "unknown");
    }

    /** Somebody of the record, or with a kind given somebody new. */
    static Actor actor(String called, NewActor made, RecordFile opened) {
        try {
            return opened.actor(called);
        } catch (CorrectionException e) {
            if (made.kind == null || e.kind() != CorrectionException.Kind.UNKNOWN) {
                throw new CorrectionException(
                        e.kind(),
                        e.getMessage()
                                + (e.kind() == CorrectionException.Kind.UNKNOWN
                                        ? "; --kind makes somebody new: person, country, organisation, bloc, outlet, group"
                                        : ""));
            }
            return made.actor(called);
        }
    }
}
