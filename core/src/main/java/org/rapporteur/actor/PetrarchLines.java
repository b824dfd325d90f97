package org.rapporteur.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of a PETRARCH dictionary without their comments: {@code <!-- -->} over several lines, {@code #}, {@code ;}. */
final class PetrarchLines {

    /** A line that says something, counted from 1; {@code indented} where white space leads it. */
    record Line(int number, String text, boolean indented) {}

    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "in", "on", "de", "del", "la", "van", "von", "bin", "to", "a", "al");

    private PetrarchLines() {}

    static List<Line> read(Path file) {
        List<Line> lines = new ArrayList<>();
        boolean comment = false;
        int number = 0;
        for (String raw : all(file)) {
            number++;
            String text = raw;
            if (comment) {
                int end = text.indexOf("-->");
                comment = end < 0;
                text = comment ? "" : text.substring(end + 3);
            }
            int open = text.indexOf("<!--");
            while (open >= 0) {
                int close = text.indexOf("-->", open);
                comment = close < 0;
                text = text.substring(0, open) + (comment ? "" : text.substring(close + 3));
                open = comment ? -1 : text.indexOf("<!--");
            }
            text = cut(cut(text, '#'), ';');
            if (!text.isBlank() && !text.startsWith("<")) {
                lines.add(new Line(number, text.strip(), Character.isWhitespace(text.charAt(0))));
            }
        }
        return lines;
    }

    private static List<String> all(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new ActorFileException(file, 0, "not UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String cut(String text, char sign) {
        int at = text.indexOf(sign);
        return at < 0 ? text : text.substring(0, at);
    }

    /** The words of a phrase as written: {@code BARACK_OBAMA_} is {@code BARACK OBAMA}. */
    static String words(String phrase) {
        return phrase.replace('_', ' ').strip().replaceAll("\\s+", " ");
    }

    /**
     * A phrase as news prints it. The dictionaries are in capitals throughout, so acronyms cannot be told from words: a
     * caller keeps the capitals as a second form.
     */
    static String printed(String words) {
        String[] each = words.toLowerCase(Locale.ROOT).split(" ");
        for (int i = 0; i < each.length; i++) {
            if (i == 0 || !SMALL.contains(each[i])) {
                each[i] = Arrays.stream(each[i].split("-", -1))
                        .map(PetrarchLines::capital)
                        .collect(Collectors.joining("-"));
            }
        }
        return String.join(" ", each);
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
