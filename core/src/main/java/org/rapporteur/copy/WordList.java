package org.rapporteur.copy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the data files of this package: one entry a line, {@code #} begins a comment, columns parted by tabs. */
final class WordList {

    private WordList() {}

    /** The entries in file order, without comments and empty lines. */
    static List<String> lines(String name) {
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#')))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Files whose lines hold several words each, as one set. */
    static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : lines(name)) {
            Collections.addAll(words, line.split("\\s+", -1));
        }
        return Collections.unmodifiableSet(words);
    }
}
