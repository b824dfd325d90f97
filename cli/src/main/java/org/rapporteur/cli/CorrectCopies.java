package org.rapporteur.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.CopyClass;
import org.rapporteur.correction.Change;
import org.rapporteur.record.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Corrections of who copied whom. */
final class CorrectCopies {

    private CorrectCopies() {}

    /** A report is a copy. */
    @Command(
            name = "copy",
            description = "Says that a report is a copy of another; sources are counted anew.",
            footer = {"", "Example:", "  rapporteur correct copy 3f9ad01c22be 77c0e1f0a9d4"})
    static final class Copy extends CorrectionCommand {

        /** How the two hang together. */
        enum As {
            verbatim,
            edited,
            rewritten,
            translated,
            shared_source
        }

        @Parameters(index = "0", paramLabel = "ORIGINAL", description = "a report's id")
        String original = "";

        @Parameters(index = "1", paramLabel = "COPY", description = "the id of the report that was made from it")
        String copy = "";

        @Option(
                names = "--class",
                paramLabel = "CLASS",
                description = "${COMPLETION-CANDIDATES} (default: what the program makes of the two)")
        @Nullable
        As as;

        Copy(Shell shell) {
            super(shell);
        }

        @Override
        Change change(RecordFile opened) {
            return new Change.Copy(
                    as == null ? null : CopyClass.valueOf(as.name().toUpperCase(Locale.ROOT)));
        }

        @Override
        List<String> ids() {
            return List.of(original, copy);
        }
    }

    /** Neither is a copy of the other. */
    @Command(
            name = "not-copy",
            description = "Says that neither of two reports is a copy of the other.",
            footer = {"", "Example:", "  rapporteur correct not-copy 3f9ad01c22be 77c0e1f0a9d4"})
    static final class NotCopy extends CorrectionCommand {

        @Parameters(index = "0", paramLabel = "A", description = "a report's id")
        String first = "";

        @Parameters(index = "1", paramLabel = "B", description = "another report's id")
        String second = "";

        NotCopy(Shell shell) {
            super(shell);
        }

        @Override
        Change change(RecordFile opened) {
            return new Change.NotCopy();
        }

        @Override
        List<String> ids() {
            return List.of(first, second);
        }
    }
}
