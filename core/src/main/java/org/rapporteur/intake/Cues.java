package org.rapporteur.intake;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.text.WordList;

/** This package's data files: word lists whose lines all have as many columns as the program expects. */
final class Cues {

    private Cues() {}

    /**
     * The entries of a data file, each with its columns.
     *
     * @throws IllegalStateException where the file is missing or a line has another number of columns
     */
    static List<WordList.Row> rows(String file, int columns) {
        List<WordList.Row> rows = WordList.read(Cues.class, file).rows();
        for (WordList.Row row : rows) {
            int found = row.fields().size();
            if (found != columns) {
                throw new IllegalStateException(
                        file + ", line " + row.line() + ": " + found + " columns, not " + columns);
            }
        }
        return rows;
    }

    /** The words of a data file with one column, sorted. */
    static Set<String> words(String file) {
        Set<String> words = new TreeSet<>();
        for (WordList.Row row : rows(file, 1)) {
            words.add(row.field(0));
        }
        return words;
    }
}
