package org.rapporteur.web.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.event.Event;
import org.rapporteur.record.RecordReader;

/**
 * With whom an actor takes part in events.
 *
 * @param id the id of the other one
 * @param type the events' type in PLOVER
 * @param events how many events of that type
 */
public record Partner(String id, String type, int events) {

    private static final String PARTNERS =
            """
            WITH together (event, id, type) AS MATERIALIZED (
              SELECT e.id, other.id, e.type
                FROM event_party AS mine
                JOIN actor AS me ON me.key = mine.actor
                JOIN event AS e ON e.id = mine.event_id
                JOIN event_party AS theirs ON theirs.event_id = e.id AND theirs.actor IS NOT NULL
                JOIN actor AS other ON other.key = theirs.actor
               WHERE me.id = ?1 AND other.id <> ?1
                 AND e.report_id NOT IN (SELECT value FROM json_each(?2))
              UNION ALL
              SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]')
                FROM json_each(?3)),
            mention (occurrence, event) AS (
              SELECT occurrence_id, event_id FROM occurrence_event
               WHERE event_id IN (SELECT event FROM together)
                 AND occurrence_id NOT IN (SELECT value FROM json_each(?4))
              UNION ALL
              SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?5))
            SELECT id, type, count(DISTINCT occurrence) AS n FROM together JOIN mention USING (event)
             GROUP BY id, type ORDER BY n DESC, id, type LIMIT ?6""";

    /** Those of an actor, the most frequent first. */
    public static List<Partner> of(String actor, int limit, RecordReader reader, Overlay overlay) {
        List<Object> corrected = new ArrayList<>();
        overlay.reports().values().forEach(read -> read.events().forEach(event -> others(actor, event)
                .forEach(
                        id -> corrected.add(List.of(event.id(), id, event.type().name())))));
        return reader.query(
                PARTNERS,
                row -> new Partner(row.text("id"), row.text("type"), row.number("n")),
                actor,
                overlay.ids(),
                Rows.write(corrected),
                Rows.write(overlay.changes().occurrences().was()),
                overlay.mentions(),
                limit);
    }

    private static List<String> others(String actor, Event event) {
        List<String> parties = Stream.concat(event.actors().stream(), event.recipients().stream())
                .map(ActorReference::actor)
                .filter(Objects::nonNull)
                .map(Actor::id)
                .distinct()
                .toList();
        return parties.contains(actor)
                ? parties.stream().filter(id -> !id.equals(actor)).toList()
                : List.of();
    }
}
