package org.rapporteur.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur} without a subcommand. */
@Command(
        name = "rapporteur",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads what many outlets wrote about an affair and rebuilds it, checkably: who said what to whom,"
                + " through which relays; who copied whom and what the copy changed; how many independent sources.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done (rejected inputs are listed, they do not fail a run)",
            "1:a fault of the program",
            "2:the command line is not understood",
            "3:not one input could be read",
            "4:the record cannot be used",
            "5:reading or writing failed",
            "6:nothing of that id or name"
        },
        footer = {
            "",
            "Example:",
            "  rapporteur brief examples/mackerel/reports      the briefing of a folder",
            "  rapporteur read examples/mackerel/reports       keep it in affair.rapporteur",
            "  rapporteur brief --html briefing.html           as a page for a browser"
        })
final class RootCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli puts it in before the command runs
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing: read, brief, show …");
    }
}
