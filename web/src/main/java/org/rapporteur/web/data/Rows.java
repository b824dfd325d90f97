package org.rapporteur.web.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.RecordReader;
import org.rapporteur.record.Row;
import org.rapporteur.web.words.Labels;

/** Rows of lists: each list asked for in one query, by the ids or keys of what is shown. */
public final class Rows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String STATEMENTS =
            """
            SELECT s.id, s.key, s.kind, s.source, s.cue, s.said, s.report_id, s.negated, s.attitude, s.confidence,
                   r.outlet, r.url, r.origin, r.published,
                   (SELECT group_concat(words, ' … ') FROM (SELECT words FROM statement_content
                     WHERE statement_id = s.id ORDER BY position)) AS content,
                   (SELECT json_group_array(json_array(a.id, a.name, x.words)) FROM statement_source AS x
                      LEFT JOIN actor AS a ON a.key = x.actor WHERE x.statement_id = s.id) AS sources,
                   (SELECT json_group_array(name) FROM (SELECT name FROM relay
                     WHERE statement_id = s.id ORDER BY position)) AS relays,
                   (SELECT json_group_array(DISTINCT grade) FROM quotation_version
                     WHERE statement_id = s.id
                       AND family_id NOT IN (SELECT value FROM json_each(?2))) AS grades
              FROM statement AS s JOIN report AS r ON r.id = s.report_id
             WHERE s.key IN (SELECT value FROM json_each(?1))""";

    private static final String OCCURRENCES =
            """
            SELECT o.id, o.type, o.date, p.name AS place,
                   (SELECT json_group_array(name) FROM (SELECT name FROM occurrence_party
                     WHERE occurrence_id = o.id AND role = 'ACTOR' ORDER BY position)) AS actors,
                   (SELECT json_group_array(name) FROM (SELECT name FROM occurrence_party
                     WHERE occurrence_id = o.id AND role = 'RECIPIENT' ORDER BY position)) AS recipients,
                   (SELECT count(*) FROM occurrence_event WHERE occurrence_id = o.id) AS mentions,
                   (SELECT count(*) FROM occurrence_source WHERE occurrence_id = o.id) AS sources,
                   (SELECT count(*) FROM occurrence_disagreement WHERE occurrence_id = o.id) AS disagreements,
                   e.status, e."trigger" AS words
              FROM occurrence AS o
              LEFT JOIN place AS p ON p.key = o.place
              LEFT JOIN occurrence_event AS m ON m.occurrence_id = o.id AND m.position = 0
              LEFT JOIN event AS e ON e.id = m.event_id
             WHERE o.id IN (SELECT value FROM json_each(?))""";

    private static final String REPORT =
            """
            SELECT id, outlet, url, origin, published,
                   coalesce(nullif(trim(title), ''), (SELECT '“' || substr(words, 1, 90) || '…”' FROM block
                     WHERE report_id = report.id AND kind IN ('BODY', 'STANDFIRST') ORDER BY position LIMIT 1),
                     '(no title)') AS title,
                   (SELECT count(*) FROM statement WHERE report_id = report.id) AS statements,
                   (SELECT count(*) FROM event WHERE report_id = report.id) AS events
              FROM report""";

    private Rows() {}

    /** Statements by the keys of their rows, in that order, as corrected; rejected ones are left out. */
    public static List<StatementRow> statements(List<Integer> keys, RecordReader reader, Overlay overlay) {
        Map<Integer, StatementRow> found = new HashMap<>();
        reader.query(
                STATEMENTS,
                row -> found.put(row.number("key"), statement(row)),
                write(keys),
                write(overlay.changes().quotations().was()));
        found.values().removeIf(row -> CorrectedRows.isRejected(row, overlay));
        found.replaceAll((key, row) -> CorrectedRows.graded(CorrectedRows.statement(row, overlay), overlay));
        return inOrder(keys, found);
    }

    private static StatementRow statement(Row row) throws SQLException {
        return new StatementRow(
                row.text("id"),
                row.number("key"),
                row.text("kind"),
                parties(row),
                Objects.requireNonNullElse(row.optionalText("cue"), ""),
                Labels.oneLine(Objects.requireNonNullElse(row.optionalText("content"), "")),
                texts(row.text("relays")),
                row.optionalText("said"),
                row.optionalText("published"),
                row.text("report_id"),
                outlet(row),
                row.flag("negated"),
                row.flag("attitude"),
                texts(row.text("grades")),
                row.real("confidence"));
    }

    private static List<Party> parties(Row row) throws SQLException {
        List<Party> parties = new ArrayList<>();
        for (JsonNode source : read(row.text("sources"))) {
            JsonNode id = source.get(0);
            String words = Labels.naming(source.get(2).asText(""));
            parties.add(
                    id.isNull()
                            ? new Party(null, words.isEmpty() || words.equals("null") ? "someone" : words)
                            : new Party(id.asText(), source.get(1).asText()));
        }
        if (parties.isEmpty()) {
            String words = row.optionalText("source");
            parties.add(new Party(null, words == null ? "someone" : Labels.naming(words)));
        }
        return parties;
    }

    /** Occurrences by id, in that order, as corrected. */
    public static List<OccurrenceRow> occurrences(List<String> ids, RecordReader reader, Overlay overlay) {
        Map<String, OccurrenceRow> found = new HashMap<>();
        reader.query(OCCURRENCES, row -> found.put(row.text("id"), occurrence(row)), write(ids));
        found.keySet().removeAll(overlay.changes().occurrences().was());
        found.putAll(CorrectedRows.occurrences(ids, reader, overlay));
        return inOrder(ids, found);
    }

    private static OccurrenceRow occurrence(Row row) throws SQLException {
        return new OccurrenceRow(
                row.text("id"),
                row.text("type"),
                row.optionalText("date"),
                row.optionalText("place"),
                texts(row.text("actors")),
                texts(row.text("recipients")),
                row.number("mentions"),
                row.number("sources"),
                row.number("disagreements"),
                Objects.requireNonNullElse(row.optionalText("status"), "ASSERTED"),
                Labels.oneLine(Objects.requireNonNullElse(row.optionalText("words"), "")));
    }

    /** Reports by id, in that order, as corrected. */
    public static List<ReportRow> reports(List<String> ids, RecordReader reader, Overlay overlay) {
        Map<String, ReportRow> found = new HashMap<>();
        reader.query(
                REPORT + " WHERE id IN (SELECT value FROM json_each(?))",
                row -> found.put(row.text("id"), CorrectedRows.report(report(row), overlay)),
                write(ids));
        return inOrder(ids, found);
    }

    private static ReportRow report(Row row) throws SQLException {
        return new ReportRow(
                row.text("id"),
                outlet(row),
                Labels.oneLine(row.text("title")),
                row.optionalText("published"),
                row.number("statements"),
                row.number("events"));
    }

    private static String outlet(Row row) throws SQLException {
        return Labels.outlet(row.optionalText("outlet"), row.optionalText("url"), row.text("origin"));
    }

    private static <K, V> List<V> inOrder(Collection<K> keys, Map<K, V> found) {
        List<V> rows = new ArrayList<>();
        for (K key : keys) {
            V row = found.get(key);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    static List<String> texts(@Nullable String json) {
        List<String> texts = new ArrayList<>();
        if (json != null) {
            read(json).forEach(node -> texts.add(node.asText()));
        }
        return texts;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("SQLite wrote no JSON: " + json, e);
        }
    }

    /** A list as a JSON array, for {@code json_each}. */
    public static String write(Collection<?> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain lists are always JSON", e);
        }
    }
}
