package org.rapporteur.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows after RFC 4180: UTF-8, CRLF, quotation marks where needed. A text cell that a spreadsheet would take for a
 * formula (it begins with = + - or @, or with a tab or line break before one) gets an apostrophe in front.
 */
final class CsvWriter {

    private final Writer out;
    private final int width;

    CsvWriter(OutputStream out, String... header) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.width = header.length;
        row((@Nullable Object[]) header);
    }

    /** One cell for each column; null is an empty cell. */
    void row(@Nullable Object... cells) throws IOException {
        if (cells.length != width) {
            throw new IllegalArgumentException(cells.length + " cells for " + width + " columns");
        }
        for (int i = 0; i < cells.length; i++) {
            out.write(i == 0 ? "" : ",");
            out.write(cell(cells[i]));
        }
        out.write("\r\n");
    }

    /** Hands everything on; the stream below stays open. */
    void flush() throws IOException {
        out.flush();
    }

    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof String words && isFormula(words) ? "'" + words : value.toString();
        boolean quote = text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static boolean isFormula(String words) {
        String start = words.stripLeading();
        return !start.isEmpty() && "=+-@".indexOf(start.charAt(0)) >= 0;
    }
}
