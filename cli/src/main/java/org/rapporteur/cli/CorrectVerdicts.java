package org.rapporteur.cli;

import java.util.List;
import org.rapporteur.correction.Change;
import org.rapporteur.record.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Corrections that need no more than what they are about. */
final class CorrectVerdicts {

    private static final String FINDING =
            "ID: that of a statement, event, copy, quotation, occurrence; REPORT.b2: what a report says of a bloc;"
                    + " QUOTATION/2: a version; STORY/REPORT: a report in a story.";

    private CorrectVerdicts() {}

    /** A finding is right. */
    @Command(
            name = "accept",
            description = "Says that a finding is right.",
            footer = {"", FINDING, "", "Example:", "  rapporteur correct accept 3f9ad01c22be.s4"})
    static final class Accept extends CorrectionOfOne {

        Accept(Shell shell) {
            super(shell);
        }

        @Override
        Change change(RecordFile opened) {
            return new Change.Accept();
        }
    }

    /** A finding is wrong. */
    @Command(
            name = "reject",
            description = "Takes a finding out that is wrong.",
            footer = {"", FINDING, "", "Example:", "  rapporteur correct reject 3f9ad01c22be.s4 --note \"a caption\""})
    static final class Reject extends CorrectionOfOne {

        Reject(Shell shell) {
            super(shell);
        }

        @Override
        Change change(RecordFile opened) {
            return new Change.Reject();
        }
    }

    /** A report is of another day. */
    @Command(
            name = "date",
            description = "Gives a report another date; what it tells is dated anew from it.",
            footer = {"", "Example:", "  rapporteur correct date 3f9ad01c22be 2024-04-09"})
    static final class Date extends CorrectionOfOne {

        @Parameters(index = "1", paramLabel = "DATE", description = "2024-04-09, or 2024-04 or 2024")
        String date = "";

        Date(Shell shell) {
            super(shell);
        }

        @Override
        Change change(RecordFile opened) {
            return new Change.Date(date);
        }
    }

    /** A correction no longer holds. */
    @Command(
            name = "undo",
            description = "Undoes a correction, also an undoing; all of it stays in the history.",
            footer = {"", "Example:", "  rapporteur correct undo 3"})
    static final class Undo extends CorrectionCommand {

        @Parameters(paramLabel = "CORRECTION", description = "its number in the history")
        long number;

        Undo(Shell shell) {
            super(shell);
        }

        @Override
        Change change(RecordFile opened) {
            return new Change.Undo(number);
        }

        @Override
        List<String> ids() {
            return List.of();
        }
    }
}
