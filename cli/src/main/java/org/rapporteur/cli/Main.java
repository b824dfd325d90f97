package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.rapporteur.correction.CorrectionException;
import org.rapporteur.record.RecordException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The door of the command line. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its {@link ExitStatus}. */
    public static void main(String[] args) {
        System.exit(run(Shell.system(), args));
    }

    /** Runs one command; returns the code of its {@link ExitStatus}. */
    static int run(Shell shell, String... args) {
        CommandLine commands = commands(shell);
        StringWriter help = new StringWriter(); // picocli prints a stack trace where help meets a closed pipe
        commands.setOut(new PrintWriter(help));
        try {
            int code = commands.execute(args);
            shell.out().print(help);
            shell.out().flush();
            return code;
        } catch (CommandFailure e) {
            return failed(e, shell); // what was left in the buffers could not be written
        }
    }

    static CommandLine commands(Shell shell) {
        CommandLine commands = new CommandLine(new RootCommand());
        commands.addSubcommand(new ReadCommand(shell))
                .addSubcommand(new BriefCommand(shell))
                .addSubcommand(new ShowCommand(shell))
                .addSubcommand(new WhoCommand(shell))
                .addSubcommand(new SearchCommand(shell))
                .addSubcommand(new CompareCommand(shell))
                .addSubcommand(new TimelineCommand(shell))
                .addSubcommand(new SourcesCommand(shell))
                .addSubcommand(new ServeCommand(shell))
                .addSubcommand(new ExportCommand(shell))
                .addSubcommand(CorrectCommand.create(shell))
                .addSubcommand(new EvaluateCommand(shell))
                .addSubcommand(new CompletionCommand(shell));
        commands.setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8));
        commands.setUsageHelpWidth(Math.max(55, Math.min(100, shell.columns())));
        commands.setParameterExceptionHandler(Main::misused);
        commands.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, shell));
        return commands;
    }

    private static int misused(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("rapporteur: " + problem.getMessage());
        UnmatchedArgumentException.printSuggestions(problem, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.USAGE.code();
    }

    private static int failed(Exception problem, Shell shell) {
        ExitStatus status = status(problem);
        if (status == ExitStatus.CLOSED_PIPE) {
            return status.code();
        }
        String message = message(problem);
        if (status == ExitStatus.INTERNAL) {
            shell.err().println("rapporteur: a fault of the program: " + problem);
            shell.err().println("RAPPORTEUR_DEBUG=1 shows where.");
        } else {
            shell.err().println("rapporteur: " + message);
        }
        if (shell.environment().containsKey("RAPPORTEUR_DEBUG")) {
            problem.printStackTrace(shell.err());
        }
        return status.code();
    }

    /** What went wrong; Java's own messages for files say only which. */
    private static String message(Exception problem) {
        String said = problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        if (problem instanceof NoSuchFileException) {
            return said + ": there is no such file or folder";
        }
        if (problem instanceof AccessDeniedException) {
            return said + ": no right to read or write it";
        }
        return problem instanceof UncheckedIOException wrapped && wrapped.getCause() != null
                ? message(wrapped.getCause())
                : said;
    }

    private static ExitStatus status(Exception problem) {
        if (problem instanceof CommandFailure failure) {
            return failure.status();
        }
        if (problem instanceof CorrectionException refused) {
            return refused.kind() == CorrectionException.Kind.UNKNOWN ? ExitStatus.NOT_FOUND : ExitStatus.USAGE;
        }
        if (problem instanceof RecordException unusable) {
            return ExitStatus.of(unusable);
        }
        boolean io = problem instanceof IOException || problem instanceof UncheckedIOException;
        return io ? ExitStatus.IO : ExitStatus.INTERNAL;
    }
}
