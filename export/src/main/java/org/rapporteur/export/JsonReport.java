package org.rapporteur.export;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.Repair;
import org.rapporteur.intake.Report;
import org.rapporteur.text.Span;

/** A report as a JSON object, with its clean text and the way back to the raw input. */
final class JsonReport {

    private JsonReport() {}

    static Map<String, @Nullable Object> of(Source source, Wording wording) {
        ReadReport read = source.read();
        Report report = read.report();
        return Fields.type("report")
                .put("id", report.id())
                .put("origin", report.origin())
                .put("title", wording.words(report.title()))
                .put("outlet", report.outlet())
                .put("authors", report.authors())
                .put("published", Fields.date(report.published()))
                .put("url", report.url())
                .put("text", wording.passage(report.text().text()))
                .put("text_sha256", source.sha256())
                .put("blocks", report.blocks().stream().map(JsonReport::block).toList())
                .put("sentences", pairs(read.sentences()))
                .put("quotations", pairs(read.quotations()))
                .put(
                        "repairs",
                        report.repairs().stream()
                                .map(repair -> repair(repair, wording))
                                .toList())
                .put(
                        "offset_map",
                        report.text().offsets().segments().stream()
                                .map(segment -> List.of(
                                        segment.clean().begin(),
                                        segment.clean().end(),
                                        segment.raw().begin(),
                                        segment.raw().end()))
                                .toList())
                .map();
    }

    private static Object block(Block block) {
        return new Fields()
                .put("kind", block.kind().name())
                .put("begin", block.span().begin())
                .put("end", block.span().end())
                .map();
    }

    private static Object repair(Repair repair, Wording wording) {
        return new Fields()
                .put("kind", repair.kind().name())
                .put("clean", pair(repair.clean()))
                .put("raw", pair(repair.raw()))
                .put("before", wording.words(repair.before()))
                .put("after", wording.words(repair.after()))
                .map();
    }

    private static Object pairs(List<Span> spans) {
        return spans.stream().map(JsonReport::pair).toList();
    }

    private static List<Integer> pair(Span span) {
        return List.of(span.begin(), span.end());
    }
}
