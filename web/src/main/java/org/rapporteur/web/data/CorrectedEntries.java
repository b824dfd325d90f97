package org.rapporteur.web.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.record.RecordReader;
import org.rapporteur.story.Occurrence;
import org.rapporteur.text.EvidencedDate;

/** Puts what corrections changed among the {@link Entries}. */
final class CorrectedEntries {

    private static final String ALTERED =
            """
            SELECT DISTINCT statement_id AS id FROM quotation_version
             WHERE report_id IN (SELECT value FROM json_each(?1)) AND statement_id IS NOT NULL
               AND family_id NOT IN (SELECT value FROM json_each(?2))
               AND grade NOT IN ('VERBATIM', 'TYPOGRAPHY', 'MARKED_CUT')""";

    private static final String PARTIES =
            """
            SELECT event_id, actor FROM event_party
             WHERE actor IS NOT NULL AND event_id IN (SELECT value FROM json_each(?))""";

    private final RecordReader reader;
    private final Overlay overlay;
    private final EntriesLoader entries;

    CorrectedEntries(RecordReader reader, Overlay overlay, EntriesLoader entries) {
        this.reader = reader;
        this.overlay = overlay;
        this.entries = entries;
    }

    void statements() {
        Set<String> altered = altered();
        overlay.reports().values().forEach(read -> read.statements().forEach(it -> {
            Integer key = overlay.key(it.id());
            if (key != null) {
                statement(it, read, key, altered.contains(it.id()));
            }
        }));
    }

    private Set<String> altered() {
        Set<String> altered = new HashSet<>(reader.query(
                ALTERED,
                row -> row.text("id"),
                overlay.ids(),
                Rows.write(overlay.changes().quotations().was())));
        altered.addAll(overlay.altered());
        return altered;
    }

    private void statement(Statement statement, ReadReport read, int key, boolean altered) {
        boolean unsettled =
                statement.sources().isEmpty() || !statement.sources().stream().allMatch(ActorReference::isResolved);
        int marks = EntriesLoader.bit(unsettled, Filter.Mark.UNSETTLED)
                | EntriesLoader.bit(statement.provenance().confidence() < 0.5, Filter.Mark.SHAKY)
                | EntriesLoader.bit(!statement.relays().isEmpty(), Filter.Mark.RELAYED)
                | EntriesLoader.bit(altered, Filter.Mark.ALTERED);
        EvidencedDate when = statement.said() == null ? read.report().published() : statement.said();
        entries.statement(
                when == null ? null : when.iso(),
                key,
                statement.kind().name(),
                marks,
                read.report().outlet(),
                entries.numbers(statement.sources()).distinct().toArray());
    }

    /** Occurrences that are otherwise now; their parties are those of their mentions. */
    void occurrences() {
        Collection<Occurrence> now = overlay.changes().occurrences().now().values();
        Map<String, List<Integer>> parties = parties(
                now.stream().flatMap(it -> it.eventIds().stream()).distinct().toList());
        for (Occurrence it : now) {
            int[] actors = it.eventIds().stream()
                    .flatMap(id -> parties.getOrDefault(id, List.of()).stream())
                    .mapToInt(Integer::intValue)
                    .distinct()
                    .toArray();
            entries.occurrence(it.id(), it.date(), it.type(), actors);
        }
    }

    private Map<String, List<Integer>> parties(List<String> events) {
        Map<String, List<Integer>> parties = new HashMap<>();
        reader.query(
                PARTIES,
                row -> parties.computeIfAbsent(row.text("event_id"), id -> new ArrayList<>())
                        .add(entries.number(row.number("actor"))),
                Rows.write(events));
        overlay.reports().values().forEach(read -> read.events()
                .forEach(event -> parties.put(
                        event.id(),
                        IntStream.concat(entries.numbers(event.actors()), entries.numbers(event.recipients()))
                                .boxed()
                                .toList())));
        return parties;
    }
}
