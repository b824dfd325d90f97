package org.rapporteur.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A readable data file: one entry a line, fields parted by tabs, {@code #} at the start of a line opens a comment, empty
 * lines are nothing.
 */
public final class WordList {

    /** One entry: its fields, trimmed. A field that is missing at the end of a line reads as empty. */
    public record Row(int line, List<String> fields) {

        public String field(int index) {
            return index < fields.size() ? fields.get(index) : "";
        }

        /** A field that holds several values parted by {@code sign}; empty for an empty field. */
        public List<String> values(int index, String sign) {
            String field = field(index);
            if (field.isEmpty()) {
                return List.of();
            }
            List<String> values = new ArrayList<>();
            for (String value : field.split(sign, -1)) {
                if (!value.isBlank()) {
                    values.add(value.strip());
                }
            }
            return values;
        }
    }

    private final List<Row> rows;

    private WordList(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * Reads a resource that stands beside a class.
     *
     * @throws IllegalStateException where there is none: the program was packed wrongly
     */
    public static WordList read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no data file " + name + " beside " + beside.getName());
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the data file " + name, e);
        }
    }

    /** Reads rows until the end of the input. */
    public static WordList parse(BufferedReader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> fields = new ArrayList<>();
            for (String field : line.split("\t", -1)) {
                fields.add(field.strip());
            }
            rows.add(new Row(number, List.copyOf(fields)));
        }
        return new WordList(List.copyOf(rows));
    }

    public List<Row> rows() {
        return rows;
    }

    /** The first fields of all rows, in the file's order: the lines themselves where there are no tabs. */
    public List<String> entries() {
        return rows.stream().map(row -> row.field(0)).toList();
    }

    /** The words of all first fields, for files that have several in a line, parted by white space. */
    public Set<String> words() {
        return rows.stream().flatMap(row -> row.values(0, "\\s+").stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The first fields of all rows. */
    public Set<String> asSet() {
        return rows.stream().map(row -> row.field(0)).collect(Collectors.toUnmodifiableSet());
    }
}
