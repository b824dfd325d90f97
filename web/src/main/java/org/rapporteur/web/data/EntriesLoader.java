package org.rapporteur.web.data;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.PloverType;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.record.RecordReader;
import org.rapporteur.record.Row;
import org.rapporteur.story.Occurrence;
import org.rapporteur.text.EvidencedDate;

/** Takes {@link Entries} from the record, in two passes over it. */
final class EntriesLoader {

    private static final String STATEMENTS =
            """
            SELECT statement.key AS key, statement.kind AS kind, coalesce(said, published) AS day, outlet,
                   confidence < 0.5 AS shaky,
                   EXISTS (SELECT 1 FROM relay WHERE statement_id = statement.id) AS relayed,
                   EXISTS (SELECT 1 FROM quotation_version WHERE statement_id = statement.id
                              AND grade NOT IN ('VERBATIM', 'TYPOGRAPHY', 'MARKED_CUT')) AS altered,
                   (SELECT group_concat(ifnull(actor, -1)) FROM statement_source
                     WHERE statement_id = statement.id) AS actors
              FROM statement JOIN report ON report.id = statement.report_id
             WHERE report_id NOT IN (SELECT value FROM json_each(?))""";

    private static final String OCCURRENCES =
            """
            SELECT id, type, date AS day,
                   (SELECT group_concat(DISTINCT actor) FROM occurrence_event
                      JOIN event_party ON event_party.event_id = occurrence_event.event_id
                     WHERE occurrence_id = occurrence.id) AS actors
              FROM occurrence ORDER BY id""";

    private final RecordReader reader;
    private final Overlay overlay;
    private final Map<Integer, Integer> actorByKey = new HashMap<>();
    private final Map<String, Integer> actorNumbers = new HashMap<>();
    private final Map<String, Integer> outletNumbers = new HashMap<>();
    private final List<String> occurrences = new ArrayList<>();
    private final List<Made> made = new ArrayList<>();
    private int actorCount;

    /** An entry before it is put into columns. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and there may be millions
    private record Made(int day, int key, byte kind, byte marks, int outlet, int[] actors) {}

    EntriesLoader(RecordReader reader, Overlay overlay) {
        this.reader = reader;
        this.overlay = overlay;
    }

    Entries load() {
        reader.query(
                "SELECT key, id FROM actor",
                row -> actorByKey.put(
                        row.number("key"), actorNumbers.computeIfAbsent(row.text("id"), id -> actorNumbers.size())));
        reader.query(STATEMENTS, row -> made.add(statement(row)), overlay.ids());
        Affair affair = overlay.affair();
        if (affair == null) {
            reader.query(OCCURRENCES, row -> made.add(occurrence(row)));
        } else {
            Map<String, Integer> keys = overlay.keys(reader);
            Set<String> altered = altered(affair);
            overlay.reports().values().forEach(read -> read.statements()
                    .forEach(it -> corrected(it, read, keys.get(it.id()), altered.contains(it.id()))));
            occurrences(affair);
        }
        return new Entries(this);
    }

    private static Set<String> altered(Affair affair) {
        return affair.quotations().stream()
                .flatMap(quotation -> quotation.versions().stream())
                .filter(version -> !version.grade().isHarmless() && version.statementId() != null)
                .map(version -> String.valueOf(version.statementId()))
                .collect(Collectors.toSet());
    }

    private void corrected(Statement statement, ReadReport read, @Nullable Integer key, boolean altered) {
        if (key == null) {
            return;
        }
        boolean unsettled =
                statement.sources().isEmpty() || !statement.sources().stream().allMatch(ActorReference::isResolved);
        int marks = bit(unsettled, Filter.Mark.UNSETTLED)
                | bit(statement.provenance().confidence() < 0.5, Filter.Mark.SHAKY)
                | bit(!statement.relays().isEmpty(), Filter.Mark.RELAYED)
                | bit(altered, Filter.Mark.ALTERED);
        EvidencedDate when = statement.said() == null ? read.report().published() : statement.said();
        int[] actors = numbers(statement.sources()).distinct().toArray();
        actorCount += actors.length;
        made.add(new Made(
                day(when == null ? null : when.iso()),
                key,
                kind(statement.kind().name()),
                (byte) marks,
                outlet(read.report().outlet()),
                actors));
    }

    private IntStream numbers(List<ActorReference> references) {
        return references.stream().mapToInt(it -> {
            Actor actor = it.actor();
            return actor == null ? -1 : actorNumbers.computeIfAbsent(actor.id(), id -> actorNumbers.size());
        });
    }

    /** Corrected occurrences, whose parties are those of their mentions. */
    private void occurrences(Affair affair) {
        Map<String, List<Integer>> parties = new HashMap<>();
        reader.query("SELECT event_id, actor FROM event_party WHERE actor IS NOT NULL", row -> parties.computeIfAbsent(
                        row.text("event_id"), id -> new ArrayList<>())
                .add(actorByKey.getOrDefault(row.number("actor"), -1)));
        overlay.reports().values().forEach(read -> read.events()
                .forEach(event -> parties.put(
                        event.id(),
                        IntStream.concat(numbers(event.actors()), numbers(event.recipients()))
                                .boxed()
                                .toList())));
        for (Occurrence it : affair.occurrences()) {
            occurrences.add(it.id());
            int[] actors = it.eventIds().stream()
                    .flatMap(id -> parties.getOrDefault(id, List.of()).stream())
                    .mapToInt(Integer::intValue)
                    .distinct()
                    .toArray();
            actorCount += actors.length;
            byte kind = (byte) (3 + it.type().quad());
            made.add(new Made(day(it.date()), occurrences.size() - 1, kind, (byte) 0, -1, actors));
        }
    }

    private Made statement(Row row) throws SQLException {
        int[] actors = actors(row.optionalText("actors"));
        boolean unsettled = actors.length == 0 || Arrays.stream(actors).anyMatch(it -> it < 0);
        int marks = bit(unsettled, Filter.Mark.UNSETTLED)
                | bit(row.flag("shaky"), Filter.Mark.SHAKY)
                | bit(row.flag("relayed"), Filter.Mark.RELAYED)
                | bit(row.flag("altered"), Filter.Mark.ALTERED);
        return new Made(
                day(row.optionalText("day")),
                row.number("key"),
                kind(row.text("kind")),
                (byte) marks,
                outlet(row.optionalText("outlet")),
                actors);
    }

    private static byte kind(String name) {
        return switch (name) {
            case "DIRECT" -> 0;
            case "INDIRECT" -> 1;
            default -> 2;
        };
    }

    private int outlet(@Nullable String name) {
        return name == null ? -1 : outletNumbers.computeIfAbsent(name, it -> outletNumbers.size());
    }

    private static int bit(boolean is, Filter.Mark mark) {
        return is ? mark.bit() : 0;
    }

    private Made occurrence(Row row) throws SQLException {
        occurrences.add(row.text("id"));
        byte kind = (byte) (3 + row.choice(PloverType.class, "type").quad());
        int[] actors = actors(row.optionalText("actors"));
        return new Made(day(row.optionalText("day")), occurrences.size() - 1, kind, (byte) 0, -1, actors);
    }

    /** The numbers of actors by their rows' keys; -1 for one that is not settled. */
    private int[] actors(@Nullable String keys) {
        int[] actors = keys == null
                ? new int[0]
                : Arrays.stream(keys.split(","))
                        .mapToInt(key -> actorByKey.getOrDefault(Integer.valueOf(key), -1))
                        .distinct()
                        .toArray();
        actorCount += actors.length;
        return actors;
    }

    private static int day(@Nullable String iso) {
        try {
            return iso == null
                    ? Entries.UNDATED
                    : (int) EvidencedDate.parse(iso, "").day().toEpochDay();
        } catch (DateTimeException e) {
            return Entries.UNDATED; // a record changed by hand may hold anything
        }
    }

    int size() {
        return made.size();
    }

    int actorCount() {
        return actorCount;
    }

    List<String> occurrences() {
        return occurrences;
    }

    Map<String, Integer> outletNumbers() {
        return outletNumbers;
    }

    Map<String, Integer> actorNumbers() {
        return actorNumbers;
    }

    /** By day, events before statements, then by number. */
    void fill(Entries entries) {
        made.sort((a, b) -> {
            int days = Integer.compare(a.day, b.day);
            int kinds = days != 0 ? days : Boolean.compare(a.kind < 3, b.kind < 3);
            return kinds != 0 ? kinds : Integer.compare(a.key, b.key);
        });
        int to = 0;
        for (int i = 0; i < made.size(); i++) {
            Made one = made.get(i);
            entries.days[i] = one.day;
            entries.keys[i] = one.key;
            entries.kinds[i] = one.kind;
            entries.marks[i] = one.marks;
            entries.outlets[i] = one.outlet;
            entries.actorsFrom[i] = to;
            for (int actor : one.actors) {
                entries.actors[to++] = actor;
            }
        }
        entries.actorsFrom[made.size()] = to;
        made.clear();
    }
}
