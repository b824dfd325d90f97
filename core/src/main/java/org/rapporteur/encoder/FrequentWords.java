package org.rapporteur.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The whole words of the encoder's vocabulary, which lists them from the most frequent to the least (BERT's uncased
 * English one, of encyclopedia and books): a measure of how rare a word is that is part of the program already.
 */
public final class FrequentWords {

    /** The vocabulary's first word; marks, digits and letters stand before it. */
    private static final String FIRST = "the";

    private static final String PIECE = "##";
    private static final String RESOURCE = "vocabulary.txt";

    private FrequentWords() {}

    /** The words in lower case, the most frequent first. */
    public static List<String> mostFrequentFirst() {
        InputStream stream = Objects.requireNonNull(FrequentWords.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .dropWhile(word -> !word.equals(FIRST))
                    .filter(word -> !word.startsWith(PIECE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
