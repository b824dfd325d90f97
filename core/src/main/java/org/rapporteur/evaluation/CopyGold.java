package org.rapporteur.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.AlignedSpans;
import org.rapporteur.copy.Comparison;
import org.rapporteur.copy.CopyComparer;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.copy.SimpleSentences;
import org.rapporteur.text.Span;

/** Gold pairs of texts, read from JSON lines, compared, and written out in the gold's form. */
final class CopyGold {

    /** A gold line and what the program makes of it. */
    record Row(ReadReport a, ReadReport b, String label, String kind, JsonNode gold, Comparison found) {

        String name() {
            return gold.path("ida").asText() + " ~ " + gold.path("idb").asText();
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private CopyGold() {}

    /**
     * Reads and compares.
     *
     * @throws IOException where the file cannot be read or a line is no pair; names file and line
     */
    static List<Row> compare(Path file, CopyComparer comparer) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    rows.add(row(file, number, line, comparer));
                }
            }
        }
        return rows;
    }

    private static Row row(Path file, int number, String line, CopyComparer comparer) throws IOException {
        JsonNode gold;
        try {
            gold = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IOException(file + ":" + number + ": no JSON: " + e.getOriginalMessage(), e);
        }
        if (!gold.path("a").isTextual() || !gold.path("b").isTextual() || !gold.has("label")) {
            throw new IOException(file + ":" + number + ": no pair: a, b and label are needed");
        }
        ReadReport a = SimpleSentences.read("a", gold.get("a").asText(), null);
        ReadReport b = SimpleSentences.read("b", gold.get("b").asText(), null);
        String kind = gold.path("kind").asText(gold.get("label").asText());
        return new Row(a, b, gold.get("label").asText(), kind, gold, comparer.compare(a, b));
    }

    /** Writes one line for each row: the gold's ids, and score, label, class and spans in code points. */
    static void write(List<Row> rows, @Nullable Path file) throws IOException {
        if (file == null) {
            return;
        }
        try (Writer out = Files.newBufferedWriter(file)) {
            for (Row row : rows) {
                ObjectNode line = JSON.createObjectNode();
                for (String key : List.of("ida", "idb")) {
                    if (row.gold.has(key)) {
                        line.set(key, row.gold.get(key));
                    }
                }
                line.put("score", row.found.score());
                line.put("label", row.found.copyClass().isCopy() ? 1 : 0);
                line.put("class", row.found.copyClass().name().toLowerCase(java.util.Locale.ROOT));
                ArrayNode spans = line.putArray("spans");
                row.found.aligned().forEach(aligned -> spans.add(codePoints(row, aligned)));
                out.write(JSON.writeValueAsString(line) + "\n");
            }
        }
    }

    private static ArrayNode codePoints(Row row, AlignedSpans aligned) {
        ArrayNode four = JSON.createArrayNode();
        add(four, row.a, aligned.original());
        add(four, row.b, aligned.copy());
        return four;
    }

    private static void add(ArrayNode four, ReadReport report, Span span) {
        String text = report.report().text().text();
        four.add(text.codePointCount(0, span.begin()));
        four.add(text.codePointCount(0, span.end()));
    }
}
