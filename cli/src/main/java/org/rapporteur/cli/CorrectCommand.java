package org.rapporteur.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Corrects what was found; what is to be done is a subcommand. */
@Command(
        name = "correct",
        description = "Corrects what the program found. Every correction says who made it and when, holds after more"
                + " reports are read, and can be undone; what was found stays in the record.",
        synopsisSubcommandLabel = "WHAT",
        commandListHeading = "%nWhat:%n",
        footer = {
            "",
            "Example:",
            "  rapporteur correct reject 3f9ad01c22be.s4 --note \"a caption, nobody said it\"",
            "  rapporteur correct source 3f9ad01c22be.s2 \"Ilze Brandt\"",
            "  rapporteur correct history"
        })
final class CorrectCommand extends BaseCommand {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli puts it in before the command runs
    CommandSpec spec;

    CorrectCommand(Shell shell) {
        super(shell);
    }

    /** With all its subcommands. */
    static CommandLine create(Shell shell) {
        return new CommandLine(new CorrectCommand(shell))
                .addSubcommand(new CorrectVerdicts.Accept(shell))
                .addSubcommand(new CorrectVerdicts.Reject(shell))
                .addSubcommand(new CorrectRetype(shell))
                .addSubcommand(new CorrectActors.Source(shell))
                .addSubcommand(new CorrectActors.Party(shell))
                .addSubcommand(new CorrectActors.Relays(shell))
                .addSubcommand(new CorrectGroups.Merge(shell))
                .addSubcommand(new CorrectGroups.Split(shell))
                .addSubcommand(new CorrectCopies.Copy(shell))
                .addSubcommand(new CorrectCopies.NotCopy(shell))
                .addSubcommand(new CorrectVerdicts.Date(shell))
                .addSubcommand(new CorrectVerdicts.Undo(shell))
                .addSubcommand(new CorrectHistory.History(shell))
                .addSubcommand(new CorrectHistory.Export(shell))
                .addSubcommand(new CorrectHistory.Import(shell));
    }

    @Override
    ExitStatus run() {
        throw new ParameterException(spec.commandLine(), "what to correct is missing: accept, reject, retype …");
    }
}
