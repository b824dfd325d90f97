package org.rapporteur.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What surrounds a command: its streams, its environment, and whether a person watches.
 *
 * @param in standard input
 * @param out where data go, and nothing but data
 * @param err where messages and progress go
 * @param environment the environment variables
 * @param outIsTerminal whether {@code out} is a terminal
 * @param errIsTerminal whether {@code err} is a terminal
 */
record Shell(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean outIsTerminal,
        boolean errIsTerminal) {

    /** When to use colour. */
    enum Colour {
        auto,
        always,
        never
    }

    /**
     * The shell that started the program. Java cannot tell which streams are terminals, so the launcher does, in
     * {@code rapporteur.terminal}: "1" for output, "2" for messages. Output is UTF-8 in any locale: JSON must
     * be, and names need it.
     */
    static Shell system() {
        String known = System.getProperty("rapporteur.terminal", "");
        OutputStream out = new BufferedOutputStream(new GuardedOutput(new FileOutputStream(FileDescriptor.out)), 8192);
        return new Shell(
                System.in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                known.contains("1"),
                known.contains("2"));
    }

    /** Whether to use colour on {@code out}: see no-color.org; an explicit choice goes before it. */
    boolean colour(Colour wanted) {
        return switch (wanted) {
            case always -> true;
            case never -> false;
            case auto ->
                outIsTerminal
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !"dumb".equals(environment.get("TERM"));
        };
    }

    /** The columns of the terminal, 80 where {@code COLUMNS} does not say. */
    int columns() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : 80;
    }
}
