package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.AlignedSpans;
import org.rapporteur.copy.Comparison;
import org.rapporteur.copy.CopyComparer;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.copy.SimpleSentences;

/** Gold pairs of texts, read from JSON lines, compared, and written out in the gold's form. */
final class CopyGold {

    /** A gold line and what the program makes of it. */
    record Row(ReadReport a, ReadReport b, String label, String kind, JsonNode gold, Comparison found) {

        String name() {
            return gold.path("ida").asText() + " ~ " + gold.path("idb").asText();
        }
    }

    private CopyGold() {}

    /**
     * Reads and compares.
     *
     * @throws IOException where the file cannot be read or a line is no pair; names file and line
     */
    static List<Row> compare(Path file, CopyComparer comparer) throws IOException {
        return Gold.rows(file, CopyGold::problem).stream()
                .map(gold -> row(gold, comparer))
                .toList();
    }

    private static @Nullable String problem(JsonNode gold) {
        boolean pair = gold.path("a").isTextual() && gold.path("b").isTextual() && gold.has("label");
        return pair ? null : "no pair: a, b and label are needed";
    }

    private static Row row(JsonNode gold, CopyComparer comparer) {
        ReadReport a = SimpleSentences.read("a", gold.get("a").asText(), null);
        ReadReport b = SimpleSentences.read("b", gold.get("b").asText(), null);
        String kind = gold.path("kind").asText(gold.get("label").asText());
        return new Row(a, b, gold.get("label").asText(), kind, gold, comparer.compare(a, b));
    }

    /** Writes one line for each row: the gold's ids, and score, label, class and spans in code points. */
    static void write(List<Row> rows, @Nullable Path file) throws IOException {
        Gold.write(file, rows.stream().map(CopyGold::prediction).toList());
    }

    private static Map<String, Object> prediction(Row row) {
        Map<String, Object> line = new LinkedHashMap<>();
        for (String key : List.of("ida", "idb")) {
            if (row.gold.has(key)) {
                line.put(key, row.gold.get(key));
            }
        }
        line.put("score", row.found.score());
        line.put("label", row.found.copyClass().isCopy() ? 1 : 0);
        line.put("class", row.found.copyClass().name().toLowerCase(Locale.ROOT));
        line.put(
                "spans",
                row.found.aligned().stream().map(aligned -> spans(row, aligned)).toList());
        return line;
    }

    private static List<Integer> spans(Row row, AlignedSpans aligned) {
        List<Integer> four = new ArrayList<>();
        four.addAll(Gold.codePoints(aligned.original(), row.a.report().text().text()));
        four.addAll(Gold.codePoints(aligned.copy(), row.b.report().text().text()));
        return four;
    }
}
