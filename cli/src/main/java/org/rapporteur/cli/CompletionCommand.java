package org.rapporteur.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Completion for bash and zsh. */
@Command(
        name = "completion",
        description = "Prints a completion script for bash and zsh.",
        footer = {"", "Example:", "  source <(rapporteur completion)"})
final class CompletionCommand extends BaseCommand {

    CompletionCommand(Shell shell) {
        super(shell);
    }

    @Override
    ExitStatus run() {
        CommandLine commands = Main.commands(shell);
        shell.out().print(AutoComplete.bash("rapporteur", commands));
        return ExitStatus.OK;
    }
}
