package org.rapporteur.record;

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

    static Map<String, @Nullable Object> of(ReadReport read) {
        Report report = read.report();
        return Fields.type("report")
                .put("id", report.id())
                .put("origin", report.origin())
                .put("title", report.title())
                .put("outlet", report.outlet())
                .put("authors", report.authors())
                .put("published", Fields.date(report.published()))
                .put("url", report.url())
                .put("text", report.text().text())
                .put("blocks", report.blocks().stream().map(JsonReport::block).toList())
                .put("sentences", pairs(read.sentences()))
                .put("quotations", pairs(read.quotations()))
                .put(
                        "repairs",
                        report.repairs().stream().map(JsonReport::repair).toList())
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

    private static Object repair(Repair repair) {
        return new Fields()
                .put("kind", repair.kind().name())
                .put("clean", pair(repair.clean()))
                .put("raw", pair(repair.raw()))
                .put("before", repair.before())
                .put("after", repair.after())
                .map();
    }

    private static Object pairs(List<Span> spans) {
        return spans.stream().map(JsonReport::pair).toList();
    }

    private static List<Integer> pair(Span span) {
        return List.of(span.begin(), span.end());
    }
}
