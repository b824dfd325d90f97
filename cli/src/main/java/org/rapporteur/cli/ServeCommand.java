package org.rapporteur.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.ReadingRoom;
import org.rapporteur.web.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The reading room: the record in a browser. */
@Command(
        name = "serve",
        description = "Opens the record in the browser: to read, search, filter and correct. Runs until it is stopped"
                + " (Ctrl-C), on this machine only, without the network.",
        footer = {"", "Example:", "  rapporteur serve -r quota.rapporteur"})
final class ServeCommand extends BaseCommand {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli puts it in before the command runs
    CommandSpec spec;

    @Option(
            names = {"-r", "--record"},
            paramLabel = "FILE",
            description = "the record (default: ${DEFAULT-VALUE})",
            defaultValue = RecordCommand.DEFAULT_RECORD)
    Path record = Path.of(RecordCommand.DEFAULT_RECORD);

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "the port; 0 for any free one (default: ${DEFAULT-VALUE})")
    int port = 8017;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "the address to listen on (default: ${DEFAULT-VALUE}); any but a loopback address needs --token")
    String host = "127.0.0.1";

    @Option(
            names = "--token",
            paramLabel = "WORDS",
            description = "let in only who brings this: /?token=WORDS once, or as a bearer token")
    @Nullable
    String token;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "in whose name corrections are made (default: ${DEFAULT-VALUE})")
    String by = System.getProperty("user.name", "somebody");

    @Option(names = "--no-browser", description = "do not open a browser")
    boolean noBrowser;

    ServeCommand(Shell shell) {
        super(shell);
    }

    @Override
    ExitStatus run() throws Exception {
        try (ReadingRoom room = ReadingRoom.open(settings())) {
            Runtime.getRuntime().addShutdownHook(new Thread(room::close));
            shell.out().println(room.address());
            shell.out().flush();
            message("the reading room of " + record + " is open; Ctrl-C closes it");
            if (!noBrowser) {
                browse(room.address());
            }
            new CountDownLatch(1).await();
        }
        return ExitStatus.OK;
    }

    private Settings settings() {
        try {
            return new Settings(record, host, port, token, by);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** With the system's own opener, since Java's would load a desktop toolkit. */
    private void browse(URI address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> opener = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler")
                : List.of(system.contains("mac") ? "open" : "xdg-open");
        List<String> command = new java.util.ArrayList<>(opener);
        command.add(address.toString());
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            message("no browser could be opened; open " + address + " in one");
        }
    }
}
