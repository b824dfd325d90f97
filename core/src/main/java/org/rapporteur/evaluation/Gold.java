package org.rapporteur.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/** Reads and writes the JSON lines of gold data, whose offsets count Unicode code points. */
final class Gold {

    static final ObjectMapper JSON = new ObjectMapper();

    private Gold() {}

    /** What is wrong with a row that is JSON, such as a field that it lacks; null for a good one. */
    interface Check {
        @Nullable
        String problem(JsonNode row);
    }

    /** The rows of a file, whatever is in them; see {@link #rows(Path, Check)}. */
    static List<JsonNode> rows(Path file) throws IOException {
        return rows(file, row -> null);
    }

    /**
     * The rows of a file, empty lines left out.
     *
     * @throws IOException where it cannot be read; for a broken row the message names file and line
     */
    static List<JsonNode> rows(Path file, Check check) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    rows.add(row(file + ", line " + number, line, check));
                }
            }
        }
        return rows;
    }

    private static JsonNode row(String place, String line, Check check) throws IOException {
        JsonNode row;
        try {
            row = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IOException(place + ": not a JSON object: " + e.getOriginalMessage(), e);
        }
        String problem = check.problem(row);
        if (problem != null) {
            throw new IOException(place + ": " + problem);
        }
        return row;
    }

    /** Writes one JSON value a line; nothing where there is no file to write. */
    static void write(@Nullable Path file, List<? extends Object> rows) throws IOException {
        if (file == null) {
            return;
        }
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (Object row : rows) {
                writer.write(JSON.writeValueAsString(row));
                writer.write('\n');
            }
        }
    }

    /** The spans of an array of {@code [begin, end]} in code points, as UTF-16 spans of the text. */
    static List<Span> spans(JsonNode array, String text) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : array) {
            int begin = utf16(text, pair.get(0).asInt());
            spans.add(new Span(begin, Math.max(begin, utf16(text, pair.get(1).asInt()))));
        }
        return spans;
    }

    private static int utf16(String text, int codePoints) {
        int most = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, Math.min(codePoints, most));
    }

    /** Spans as arrays of {@code [begin, end]} in code points. */
    static List<List<Integer>> codePoints(List<Span> spans, String text) {
        return spans.stream().map(span -> codePoints(span, text)).toList();
    }

    /** A span as {@code [begin, end]} in code points. */
    static List<Integer> codePoints(Span span, String text) {
        return List.of(text.codePointCount(0, span.begin()), text.codePointCount(0, span.end()));
    }

    /** The text of a field, empty where it is missing or null. */
    static String text(JsonNode row, String field) {
        JsonNode value = row.get(field);
        return value == null || value.isNull() ? "" : value.asText();
    }

    /** The harmonic mean; 0 where both are 0. */
    static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** A share; 0 of nothing. */
    static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
