package org.rapporteur.web.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.record.RecordReader;
import org.rapporteur.story.Occurrence;
import org.rapporteur.text.Span;
import org.rapporteur.web.words.Labels;

/** Rows of lists as corrections have them. */
final class CorrectedRows {

    /** The status of an event and the words that name the act. */
    private record Act(String status, String words) {}

    private CorrectedRows() {}

    private static @Nullable Statement corrected(StatementRow row, ReadReport read) {
        return read.statements().stream()
                .filter(it -> it.id().equals(row.id()))
                .findFirst()
                .orElse(null);
    }

    static boolean isRejected(StatementRow row, Overlay overlay) {
        ReadReport read = overlay.reports().get(row.report());
        return read != null && corrected(row, read) == null;
    }

    static StatementRow statement(StatementRow row, Overlay overlay) {
        ReadReport read = overlay.reports().get(row.report());
        Statement statement = read == null ? null : corrected(row, read);
        if (read == null || statement == null) {
            return row;
        }
        List<Party> sources =
                statement.sources().stream().map(it -> party(it, read)).toList();
        var published = read.report().published();
        var said = statement.said();
        return new StatementRow(
                row.id(),
                row.key(),
                statement.kind().name(),
                sources.isEmpty() ? row.sources() : sources,
                row.cue(),
                row.content(),
                statement.relays().stream().map(Relay::name).toList(),
                said == null ? null : said.iso(),
                published == null ? null : published.iso(),
                row.report(),
                row.outlet(),
                statement.negated(),
                statement.attitude(),
                row.grades(),
                row.confidence());
    }

    /** With what the versions that are otherwise now change in its quotation. */
    static StatementRow graded(StatementRow row, Overlay overlay) {
        List<String> more = overlay.grades(row.id());
        return more.isEmpty()
                ? row
                : row.graded(Stream.concat(row.grades().stream(), more.stream())
                        .distinct()
                        .toList());
    }

    private static Party party(ActorReference reference, ReadReport read) {
        Actor actor = reference.actor();
        Span words = reference.words();
        return actor == null
                ? new Party(null, words == null ? "someone" : Labels.naming(read.words(words)))
                : new Party(actor.id(), actor.name());
    }

    /** Those of the occurrences that are otherwise now, by id. */
    static Map<String, OccurrenceRow> occurrences(List<String> ids, RecordReader reader, Overlay overlay) {
        Map<String, Occurrence> now = overlay.changes().occurrences().now();
        List<Occurrence> meant =
                ids.stream().map(now::get).filter(Objects::nonNull).toList();
        Map<String, Act> acts =
                acts(meant.stream().map(it -> it.eventIds().get(0)).toList(), reader, overlay);
        Map<String, OccurrenceRow> rows = new HashMap<>();
        meant.forEach(
                it -> rows.put(it.id(), row(it, acts.getOrDefault(it.eventIds().get(0), new Act("ASSERTED", "")))));
        return rows;
    }

    static ReportRow report(ReportRow row, Overlay overlay) {
        ReadReport read = overlay.reports().get(row.id());
        return read == null
                ? row
                : new ReportRow(
                        row.id(),
                        row.outlet(),
                        row.title(),
                        Overlay.published(read),
                        read.statements().size(),
                        read.events().size());
    }

    private static OccurrenceRow row(Occurrence it, Act act) {
        var place = it.place();
        return new OccurrenceRow(
                it.id(),
                it.type().name(),
                it.date(),
                place == null ? null : place.name(),
                it.actors(),
                it.recipients(),
                it.eventIds().size(),
                it.independentReports().size(),
                it.disagreements().size(),
                act.status(),
                act.words());
    }

    private static Map<String, Act> acts(List<String> eventIds, RecordReader reader, Overlay overlay) {
        Map<String, Act> acts = new HashMap<>();
        reader.query(
                "SELECT id, status, \"trigger\" AS words FROM event WHERE id IN (SELECT value FROM json_each(?))",
                row -> acts.put(row.text("id"), new Act(row.text("status"), Labels.oneLine(row.text("words")))),
                Rows.write(eventIds));
        for (String id : eventIds) {
            ReadReport read = overlay.reports().get(id.substring(0, Math.max(0, id.lastIndexOf('.'))));
            if (read != null) {
                read.events().stream()
                        .filter(event -> event.id().equals(id))
                        .forEach(event -> acts.computeIfPresent(
                                id, (key, act) -> new Act(event.status().name(), act.words())));
            }
        }
        return acts;
    }
}
