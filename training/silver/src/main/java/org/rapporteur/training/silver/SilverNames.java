package org.rapporteur.training.silver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels the names of texts: {@code SilverNames TEXTS OUT}. {@code TEXTS} has a JSON object a line with {@code doc} and
 * {@code text}; {@code OUT} gets one a line with {@code doc} and {@code names}, each {@code [begin, end, type]} in code
 * points, half-open. Exit codes: 0, or 2 where the arguments are wrong.
 */
public final class SilverNames {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PROGRESS = 50;

    private final CoreNlp corenlp = new CoreNlp();
    private final NameLabeller labeller = new NameLabeller();

    private SilverNames() {}

    /** Runs the labelling; throws {@link IOException} where a file can't be read or written, or a line is no such object. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: SilverNames TEXTS OUT");
            System.exit(2);
        }
        new SilverNames().run(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private void run(Path texts, Path out) throws IOException {
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(texts);
                Writer writer = Files.newBufferedWriter(out)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                JsonNode row = read(texts + ", line " + number, line);
                writer.write(JSON.writeValueAsString(labelled(row)));
                writer.write('\n');
                if (number % PROGRESS == 0) {
                    System.err.println(number + " texts");
                }
            }
        }
        System.err.println(number + " texts labelled in " + out);
    }

    private static JsonNode read(String place, String line) throws IOException {
        try {
            JsonNode row = JSON.readTree(line);
            if (row.path("doc").isTextual() && row.path("text").isTextual()) {
                return row;
            }
        } catch (JsonProcessingException e) {
            throw new IOException(place + ": not a JSON object: " + e.getOriginalMessage(), e);
        }
        throw new IOException(place + ": no doc or no text");
    }

    private Map<String, Object> labelled(JsonNode row) {
        String text = row.path("text").asText();
        List<List<Object>> names = new ArrayList<>();
        for (Name name : labeller.label(text, corenlp.tag(text))) {
            names.add(List.of(
                    text.codePointCount(0, name.span().begin()),
                    text.codePointCount(0, name.span().end()),
                    name.type().label()));
        }
        Map<String, Object> labelled = new LinkedHashMap<>();
        labelled.put("doc", row.path("doc").asText());
        labelled.put("names", names);
        return labelled;
    }
}
