package org.rapporteur.cli;

import java.util.concurrent.Callable;
import org.rapporteur.cli.brief.Dossier;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.record.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all subcommands share: the shell around them, colour, JSON. */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
abstract class BaseCommand implements Callable<Integer> {

    final Shell shell;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto, always or never (auto: on a terminal, unless NO_COLOR is set)")
    Shell.Colour colour = Shell.Colour.auto;

    @Option(names = "--json", description = "one JSON document on standard output")
    boolean json;

    BaseCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public final Integer call() throws Exception {
        ExitStatus status = run();
        shell.out().flush();
        return status.code();
    }

    abstract ExitStatus run() throws Exception;

    Sheet sheet() {
        return new Sheet(shell.columns(), shell.colour(colour));
    }

    void print(Sheet sheet) {
        shell.out().print(sheet);
    }

    void print(Object document) {
        Json.write(document, shell.out());
    }

    void message(String words) {
        shell.err().println(words);
    }

    static Dossier dossier(RecordFile record) {
        return new Dossier(record.reportIds(), record::report, record.affair(), record.rejections());
    }

    static CommandFailure notFound(String words) {
        return new CommandFailure(ExitStatus.NOT_FOUND, words);
    }
}
