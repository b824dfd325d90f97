package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.intake.Report;
import org.rapporteur.text.CleanText;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/** Gold lines that are whole reports with clean text, made into reports without the stages that gold need not test. */
final class GoldReports {

    private GoldReports() {}

    /** The rows by their ids, in the file's order. */
    static Map<String, JsonNode> rows(Path gold) throws IOException {
        Set<String> ids = new HashSet<>();
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        for (JsonNode row : Gold.rows(gold, row -> problem(row, ids))) {
            rows.put(row.path("id").asText(), row);
        }
        return rows;
    }

    private static @Nullable String problem(JsonNode row, Set<String> ids) {
        for (String field : List.of("id", "text", "cluster", "storyline")) {
            if (!row.path(field).isTextual()) {
                return "no text field \"" + field + "\"";
            }
        }
        return ids.add(row.path("id").asText()) ? null : "a second report of this id";
    }

    static ReadReport report(String id, JsonNode row) {
        String text = row.path("text").asText();
        Report report = new Report(
                id,
                id,
                CleanText.unchanged(text),
                List.of(new Block(new Span(0, text.length()), BlockKind.BODY)),
                row.path("title").textValue(),
                row.path("source").textValue(),
                List.of(),
                date(row.path("date").textValue()),
                row.path("url").textValue(),
                List.of());
        return new ReadReport(report, sentences(text), List.of(), List.of(), List.of());
    }

    static Function<String, ReadReport> loader(Map<String, ReadReport> reports) {
        return id -> {
            ReadReport report = reports.get(id);
            if (report == null) {
                throw new NoSuchElementException(id);
            }
            return report;
        };
    }

    /** Null for no date, and for what is no date: gold made from web pages has such, and a report keeps its text. */
    private static @Nullable EvidencedDate date(@Nullable String iso) {
        try {
            return iso == null ? null : EvidencedDate.parse(iso, "given with the report");
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Sentences, none across a line's end. */
    private static List<Span> sentences(String text) {
        List<Span> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            breaks.setText(line);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                Span sentence = new Span(begin + from, begin + to).trim(text);
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                from = to;
            }
            begin += line.length() + 1;
        }
        return sentences;
    }
}
