package org.rapporteur.benchmark.peers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * A text to read, and what is said in it where the file tells.
 *
 * @param id its name
 * @param text its words
 * @param direct the direct attributions of the gold, empty where there is none
 */
record Document(String id, String text, List<Said> direct) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The documents of JSON lines with {@code text}, and {@code doc} and {@code attributions} where they have them. */
    static List<Document> read(List<Path> files) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Path file : files) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    documents.add(of(file + ", line " + number, line));
                }
            }
        }
        return documents;
    }

    private static Document of(String place, String line) throws IOException {
        JsonNode row;
        try {
            row = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IOException(place + ": not a JSON object: " + e.getOriginalMessage(), e);
        }
        String text = row.path("text").asText();
        if (text.isBlank()) {
            throw new IOException(place + ": no text");
        }
        List<Said> direct = new ArrayList<>();
        for (JsonNode one : row.path("attributions")) {
            if (one.path("type").asText().equals("direct")) {
                direct.add(new Said(spans(one.path("content"), text), spans(one.path("source"), text)));
            }
        }
        return new Document(row.path("doc").asText(place), text, List.copyOf(direct));
    }

    /** The gold counts Unicode code points. */
    private static List<Span> spans(JsonNode pairs, String text) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            spans.add(new Span(
                    text.offsetByCodePoints(0, pair.path(0).asInt()),
                    text.offsetByCodePoints(0, pair.path(1).asInt())));
        }
        return spans;
    }

    /** Words parted by white space. */
    int words() {
        return text.strip().split("\\s+").length;
    }
}
