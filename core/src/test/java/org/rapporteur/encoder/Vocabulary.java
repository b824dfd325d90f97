package org.rapporteur.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The shipped vocabulary, to show pieces as words. */
final class Vocabulary {

    static final WordPieces PIECES = WordPieces.load();

    private static final List<String> WORDS = read();

    private Vocabulary() {}

    private static List<String> read() {
        InputStream stream = Objects.requireNonNull(WordPieces.class.getResourceAsStream("vocabulary.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> piecesOf(String word) {
        return Arrays.stream(PIECES.of(word)).mapToObj(WORDS::get).toList();
    }

    static List<String> words(long[] ids) {
        return Arrays.stream(ids).mapToObj(id -> WORDS.get((int) id)).toList();
    }

    /** A window of one paragraph of sentences, their words parted by blanks; nothing counts as quoted. */
    static Window window(int firstWord, String... sentences) {
        Window.Builder builder = new Window.Builder(PIECES);
        int number = firstWord;
        for (String sentence : sentences) {
            for (String word : sentence.split(" ", -1)) {
                builder.add(number++, word, PIECES.of(word), 0);
            }
            builder.endSentence();
        }
        return builder.build();
    }
}
