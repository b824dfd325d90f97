package org.rapporteur.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that takes the main file; companions are not kept. */
final class StreamSink implements Sink {

    private final OutputStream out;

    StreamSink(OutputStream out) {
        this.out = out;
    }

    /** A stream whose end is not that of the stream below. */
    static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(new BufferedOutputStream(out, 1 << 16)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                super.out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    @Override
    public OutputStream open(String name) {
        return name.equals(MAIN) ? unclosed(out) : OutputStream.nullOutputStream();
    }

    @Override
    public void close() {}
}
