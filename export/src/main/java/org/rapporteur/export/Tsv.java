package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows whose cells a tab parts, in UTF-8. Their readers know no escape: white space and control signs in a cell
 * become one space, and a quotation mark that such readers take for the begin of a cell becomes an apostrophe.
 */
final class Tsv {

    private final OutputStream out;
    private final int width;

    Tsv(OutputStream out, int width) {
        this.out = out;
        this.width = width;
    }

    /** One cell for each column; null is an empty cell. */
    void row(@Nullable Object... cells) throws IOException {
        if (cells.length != width) {
            throw new IllegalArgumentException(cells.length + " cells for " + width + " columns");
        }
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            line.append(i == 0 ? "" : "\t").append(cell(cells[i]));
        }
        out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    static String cell(@Nullable Object value) {
        return value == null
                ? ""
                : value.toString()
                        .replaceAll("[\\s\\p{Cntrl}\u0085\u2028\u2029]+", " ")
                        .strip()
                        .replace('"', '\'');
    }
}
