package org.rapporteur.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes; of a line beyond the limit only its being there is kept. */
final class ByteLines {

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private boolean tooLong;

    ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line without its end; null behind the last. */
    byte @Nullable [] next() throws IOException {
        tooLong = false;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean any = false;
        while (true) {
            if (at == filled && !fill()) {
                return any ? line.toByteArray() : null;
            }
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            keep(line, end);
            boolean ended = end < filled;
            at = ended ? end + 1 : end;
            if (ended) {
                return line.toByteArray();
            }
        }
    }

    private void keep(ByteArrayOutputStream line, int end) {
        tooLong |= line.size() + end - at > limit;
        if (tooLong) {
            line.reset();
        } else {
            line.write(buffer, at, end - at);
        }
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, in.read(buffer, 0, buffer.length));
        at = 0;
        return filled > 0;
    }

    /** Whether the line read last was beyond the limit. */
    boolean isTooLong() {
        return tooLong;
    }

    /** All that follows, up to the limit. */
    byte[] rest() throws IOException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        rest.write(buffer, at, filled - at);
        at = filled;
        rest.writeBytes(in.readNBytes(Math.max(0, limit - rest.size())));
        return rest.toByteArray();
    }

    static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }
}
