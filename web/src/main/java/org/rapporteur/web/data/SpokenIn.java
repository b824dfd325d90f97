package org.rapporteur.web.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.record.RecordReader;

/** In which reports somebody speaks, as corrected. */
public final class SpokenIn {

    private static final String NEAR =
            """
            WITH spoken (id, day) AS (
              SELECT r.id, r.published
                FROM statement_source AS x
                JOIN actor AS a ON a.key = x.actor
                JOIN statement AS s ON s.id = x.statement_id
                JOIN report AS r ON r.id = s.report_id
               WHERE a.id IN (SELECT value FROM json_each(?1))
                 AND r.id NOT IN (SELECT value FROM json_each(?4))
              UNION
              SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?5))
            SELECT id, abs(julianday(day) - julianday(?2)) AS days FROM spoken
             WHERE coalesce(days, 0) <= 7 ORDER BY days IS NULL, days, id LIMIT ?3""";

    private SpokenIn() {}

    /**
     * The reports of the same week, or of no known day, in which any of these actors speaks; the nearest first.
     *
     * @param day that of the report they are near to; null where it is not known, then all are near
     */
    public static List<String> reports(
            Collection<String> actors, @Nullable String day, int limit, RecordReader reader, Overlay overlay) {
        List<Object> corrected = new ArrayList<>();
        for (ReadReport read : overlay.reports().values()) {
            boolean speaks = read.statements().stream()
                    .flatMap(statement -> statement.sources().stream())
                    .anyMatch(source -> source.actor() != null
                            && actors.contains(source.actor().id()));
            if (speaks) {
                corrected.add(Arrays.asList(read.id(), Overlay.published(read)));
            }
        }
        return reader.query(
                NEAR, row -> row.text("id"), Rows.write(actors), day, limit, overlay.ids(), Rows.write(corrected));
    }
}
