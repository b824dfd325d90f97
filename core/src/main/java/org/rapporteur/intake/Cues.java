package org.rapporteur.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads this package's data files: one entry a line, columns parted by a tab, {@code #} for comments. */
final class Cues {

    private Cues() {}

    /**
     * The entries of a data file, each with its columns.
     *
     * @throws IllegalStateException where the file is missing or a line has another number of columns
     */
    static List<String[]> rows(String file, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Cues.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no data file " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] row = line.split("\t", -1);
                if (row.length != columns) {
                    throw new IllegalStateException(
                            file + ", line " + number + ": " + row.length + " columns, not " + columns);
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return rows;
    }

    /** The words of a data file with one column. */
    static Set<String> words(String file) {
        Set<String> words = new TreeSet<>();
        for (String[] row : rows(file, 1)) {
            words.add(row[0].strip());
        }
        return words;
    }
}
