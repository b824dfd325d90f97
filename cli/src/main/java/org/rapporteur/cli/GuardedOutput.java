package org.rapporteur.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output whose failures end the command. A {@link java.io.PrintStream} swallows them: the program would go on
 * writing into a pipe that nobody reads, or report success on a full disk.
 */
final class GuardedOutput extends FilterOutputStream {

    private boolean broken;

    GuardedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) {
        guard(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        guard(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        guard(out::flush);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void guard(Writing writing) {
        if (broken) {
            return; // told already; what is still in the buffers above goes nowhere
        }
        try {
            writing.run();
        } catch (IOException e) {
            broken = true;
            String reason = String.valueOf(e.getMessage());
            boolean pipe = reason.toLowerCase(Locale.ROOT).contains("pipe");
            throw new CommandFailure(
                    pipe ? ExitStatus.CLOSED_PIPE : ExitStatus.IO, "standard output cannot be written: " + reason);
        }
    }
}
