package org.rapporteur.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.HistoryEntry;
import org.rapporteur.correction.Target;
import org.rapporteur.event.Event;
import org.rapporteur.provenance.Amendment;
import org.rapporteur.provenance.Provenance;

/**
 * Writes corrections as labels that a model can learn from, one JSON object a line in UTF-8: for each correction in effect and
 * each finding that it is about, the text, the finding as it was made ({@code old}) and as it is now ({@code new}, null where
 * it is none), the verdict, by whom and when. Offsets count UTF-16 code units of {@code text}, as in the other JSON lines.
 */
public final class CorrectionLabels {

    private static final ObjectWriter JSON = new ObjectMapper().writer();

    private final RecordFile record;

    private CorrectionLabels(RecordFile record) {
        this.record = record;
    }

    /** The stream is flushed, not closed. */
    public static void write(RecordFile record, OutputStream out) throws IOException {
        record.unchanging(() -> {
            OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            for (HistoryEntry entry : record.history()) {
                for (Map<String, @Nullable Object> line : new CorrectionLabels(record).lines(entry)) {
                    buffered.write(JSON.writeValueAsBytes(line));
                    buffered.write('\n');
                }
            }
            buffered.flush();
        });
    }

    private List<Map<String, @Nullable Object>> lines(HistoryEntry entry) {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        Correction correction = entry.correction();
        if (!entry.isInEffect() || correction.about().isEmpty()) {
            return lines;
        }
        for (String report : reports(correction)) {
            ReadReport found = record.found(report);
            ReadReport now = record.report(report);
            found.statements().forEach(one -> changed(correction, one, now).ifPresent(lines::add));
            found.events().forEach(one -> changed(correction, one, now).ifPresent(lines::add));
        }
        if (lines.isEmpty()) {
            lines.add(head(correction)
                    .put("what", correction.about().get(0).what().name())
                    .put(
                            "about",
                            correction.about().stream()
                                    .map(CorrectionLabels::group)
                                    .toList())
                    .map());
        }
        return lines;
    }

    private Set<String> reports(Correction correction) {
        Set<String> ids = new TreeSet<>();
        correction.about().forEach(target -> reports(target, ids));
        ids.retainAll(record.reportIds());
        return ids;
    }

    private static void reports(Target target, Set<String> ids) {
        String report = target.report();
        if (report != null) {
            ids.add(report);
        }
        target.members().forEach(member -> reports(member, ids));
    }

    private static Optional<Map<String, @Nullable Object>> changed(
            Correction correction, Statement was, ReadReport now) {
        Optional<Statement> is = now.statements().stream()
                .filter(one -> one.id().equals(was.id()))
                .findFirst();
        String text = now.report().text().text();
        return concerned(correction, was.id(), is.map(Statement::provenance))
                ? Optional.of(head(correction)
                        .put("what", "STATEMENT")
                        .put("report", now.id())
                        .put("text", text)
                        .put("old", JsonFinding.of(was, text))
                        .put("new", is.map(one -> JsonFinding.of(one, text)).orElse(null))
                        .map())
                : Optional.empty();
    }

    private static Optional<Map<String, @Nullable Object>> changed(Correction correction, Event was, ReadReport now) {
        Optional<Event> is =
                now.events().stream().filter(one -> one.id().equals(was.id())).findFirst();
        String text = now.report().text().text();
        return concerned(correction, was.id(), is.map(Event::provenance))
                ? Optional.of(head(correction)
                        .put("what", "EVENT")
                        .put("report", now.id())
                        .put("text", text)
                        .put("old", JsonFinding.of(was, text))
                        .put("new", is.map(one -> JsonFinding.of(one, text)).orElse(null))
                        .map())
                : Optional.empty();
    }

    /** Whether a finding bears the correction; one that is gone, whether it is what the correction took out. */
    private static boolean concerned(Correction correction, String id, Optional<Provenance> now) {
        return now.isPresent()
                ? now.get().amendments().stream()
                        .map(Amendment::correction)
                        .anyMatch(number -> number == correction.id())
                : correction.kind().equals("reject")
                        && correction.about().stream().anyMatch(target -> target.isOf(id));
    }

    private static Fields head(Correction correction) {
        return Fields.type("correction")
                .put("correction", correction.id())
                .put("verdict", correction.kind())
                .put("by", correction.by())
                .put("at", correction.at())
                .put("note", correction.note());
    }

    private static Object group(Target target) {
        return new Fields()
                .put("what", target.what().name())
                .put("id", target.shown())
                .put("report", target.report())
                .put("words", target.words())
                .put(
                        "span",
                        target.span() == null
                                ? null
                                : List.of(target.span().begin(), target.span().end()))
                .put("members", target.members().stream().map(Target::shown).toList())
                .map();
    }
}
