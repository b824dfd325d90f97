package org.rapporteur.web.data;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.event.PloverType;
import org.rapporteur.record.RecordReader;
import org.rapporteur.record.Row;
import org.rapporteur.text.EvidencedDate;

/** Takes {@link Entries} from the record, in two passes over it. */
final class EntriesLoader {

    private static final String STATEMENTS =
            """
            SELECT statement.key AS key, statement.kind AS kind, coalesce(said, published) AS day, outlet,
                   confidence < 0.5 AS shaky,
                   EXISTS (SELECT 1 FROM relay WHERE statement_id = statement.id) AS relayed,
                   EXISTS (SELECT 1 FROM quotation_version WHERE statement_id = statement.id
                              AND family_id NOT IN (SELECT value FROM json_each(?2))
                              AND grade NOT IN ('VERBATIM', 'TYPOGRAPHY', 'MARKED_CUT'))
                   OR statement.id IN (SELECT value FROM json_each(?3)) AS altered,
                   (SELECT group_concat(ifnull(actor, -1)) FROM statement_source
                     WHERE statement_id = statement.id) AS actors
              FROM statement JOIN report ON report.id = statement.report_id
             WHERE report_id NOT IN (SELECT value FROM json_each(?1))""";

    private static final String OCCURRENCES =
            """
            SELECT id, type, date AS day,
                   (SELECT group_concat(DISTINCT actor) FROM occurrence_event
                      JOIN event_party ON event_party.event_id = occurrence_event.event_id
                     WHERE occurrence_id = occurrence.id) AS actors
              FROM occurrence WHERE id NOT IN (SELECT value FROM json_each(?)) ORDER BY id""";

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
        var changes = overlay.changes();
        reader.query(
                STATEMENTS,
                row -> statement(row),
                overlay.ids(),
                Rows.write(changes.quotations().was()),
                Rows.write(overlay.altered()));
        reader.query(
                OCCURRENCES,
                row -> occurrence(
                        row.text("id"),
                        row.optionalText("day"),
                        row.choice(PloverType.class, "type"),
                        actors(row.optionalText("actors"))),
                Rows.write(changes.occurrences().was()));
        CorrectedEntries corrected = new CorrectedEntries(reader, overlay, this);
        corrected.statements();
        corrected.occurrences();
        return new Entries(this);
    }

    IntStream numbers(List<ActorReference> references) {
        return references.stream().mapToInt(it -> {
            Actor actor = it.actor();
            return actor == null ? -1 : actorNumbers.computeIfAbsent(actor.id(), id -> actorNumbers.size());
        });
    }

    /** The number of the actor of a row. */
    int number(int key) {
        return actorByKey.getOrDefault(key, -1);
    }

    private boolean statement(Row row) throws SQLException {
        int[] actors = actors(row.optionalText("actors"));
        boolean unsettled = actors.length == 0 || Arrays.stream(actors).anyMatch(it -> it < 0);
        int marks = bit(unsettled, Filter.Mark.UNSETTLED)
                | bit(row.flag("shaky"), Filter.Mark.SHAKY)
                | bit(row.flag("relayed"), Filter.Mark.RELAYED)
                | bit(row.flag("altered"), Filter.Mark.ALTERED);
        return statement(
                row.optionalText("day"),
                row.number("key"),
                row.text("kind"),
                marks,
                row.optionalText("outlet"),
                actors);
    }

    /** @param actors their numbers, -1 for one that is not settled */
    boolean statement(@Nullable String day, int key, String kind, int marks, @Nullable String outlet, int[] actors) {
        actorCount += actors.length;
        return made.add(new Made(day(day), key, kind(kind), (byte) marks, outlet(outlet), actors));
    }

    boolean occurrence(String id, @Nullable String day, PloverType type, int[] actors) {
        occurrences.add(id);
        actorCount += actors.length;
        byte kind = (byte) (3 + type.quad());
        return made.add(new Made(day(day), occurrences.size() - 1, kind, (byte) 0, -1, actors));
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

    static int bit(boolean is, Filter.Mark mark) {
        return is ? mark.bit() : 0;
    }

    /** The numbers of actors by their rows' keys; -1 for one that is not settled. */
    private int[] actors(@Nullable String keys) {
        return keys == null
                ? new int[0]
                : Arrays.stream(keys.split(","))
                        .mapToInt(key -> number(Integer.parseInt(key)))
                        .distinct()
                        .toArray();
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
