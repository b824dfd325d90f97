package org.rapporteur.web.data;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.RecordReader;
import org.rapporteur.record.Row;

/**
 * An office that reports give to somebody, with the first report that does.
 *
 * @param office the office, role or rank in lower case
 * @param country of which country, ISO 3166 alpha-3; null where nothing says so
 * @param past whether they say that it is held no more
 * @param from the day of the first report, null where none is dated
 * @param to that of the last
 * @param reports how many reports say so
 * @param report the id of the first one
 * @param words its words
 * @param begin where they stand, in UTF-16 code units of its clean text
 * @param end their end, exclusive
 */
public record OfficeRow(
        String office,
        @Nullable String country,
        boolean past,
        @Nullable String from,
        @Nullable String to,
        int reports,
        String report,
        String words,
        int begin,
        int end) {

    /** So many mentions at most are read. */
    private static final int MOST = 5000;

    private static final String MENTIONS =
            """
            WITH redated (id, day) AS (
              SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?3))
            SELECT o.office, o.country, o.past, o.evidence, o.evidence_begin, o.evidence_end, o.report_id,
                   CASE WHEN d.id IS NULL THEN r.published ELSE d.day END AS told
              FROM office AS o
              JOIN actor AS a ON a.key = o.actor
              JOIN report AS r ON r.id = o.report_id
              LEFT JOIN redated AS d ON d.id = o.report_id
             WHERE a.id = ?1 ORDER BY told IS NULL, told, r.id, o.position LIMIT ?2""";

    /** The offices of an actor, by the first day, as corrected, on which a report gives them. */
    public static List<OfficeRow> of(String actorId, RecordReader reader, Overlay overlay) {
        Map<String, OfficeRow> offices = new LinkedHashMap<>();
        reader.query(
                MENTIONS,
                row -> {
                    OfficeRow one = mention(row);
                    return offices.merge(one.office + "\t" + one.country + "\t" + one.past, one, OfficeRow::and);
                },
                actorId,
                MOST,
                overlay.dates());
        return List.copyOf(offices.values());
    }

    private static OfficeRow mention(Row row) throws SQLException {
        return new OfficeRow(
                row.text("office"),
                row.optionalText("country"),
                row.flag("past"),
                row.optionalText("told"),
                row.optionalText("told"),
                1,
                row.text("report_id"),
                row.text("evidence"),
                row.number("evidence_begin"),
                row.number("evidence_end"));
    }

    /** The same, told by one more report, which is not earlier. */
    private OfficeRow and(OfficeRow later) {
        String last = later.to == null ? to : later.to;
        return new OfficeRow(office, country, past, from, last, reports + 1, report, words, begin, end);
    }
}
