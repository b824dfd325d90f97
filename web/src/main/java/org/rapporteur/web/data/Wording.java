package org.rapporteur.web.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.record.RecordReader;

/**
 * What reports call an actor.
 *
 * @param times how often
 * @param from the first day of a report that does, null where none is dated
 * @param to the last
 * @param statement the id of a statement that does
 */
public record Wording(String words, int times, @Nullable String from, @Nullable String to, String statement) {

    private static final String WORDINGS =
            """
            WITH called (words, day, statement) AS (
              SELECT x.words, published, statement.id
                FROM statement_source AS x
                JOIN actor ON actor.key = x.actor
                JOIN statement ON statement.id = x.statement_id
                JOIN report ON report.id = statement.report_id
               WHERE actor.id = ?1 AND x.words IS NOT NULL
                 AND report.id NOT IN (SELECT value FROM json_each(?2))
              UNION ALL
              SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]')
                FROM json_each(?3))
            SELECT words, count(*) AS times, min(day) AS first, max(day) AS last, min(statement) AS statement
              FROM called WHERE length(words) > ?4
             GROUP BY words ORDER BY first IS NULL, first, times DESC, words LIMIT ?5""";

    /** Those of an actor that are longer than so many characters, the earliest first. */
    public static List<Wording> of(String actor, int longerThan, int limit, RecordReader reader, Overlay overlay) {
        List<Object> corrected = new ArrayList<>();
        for (ReadReport read : overlay.reports().values()) {
            for (Statement statement : read.statements()) {
                statement.sources().stream()
                        .filter(it -> isNamed(it.actor(), actor))
                        .map(it -> it.words())
                        .filter(words -> words != null)
                        .forEach(words -> corrected.add(
                                Arrays.asList(read.words(words), Overlay.published(read), statement.id())));
            }
        }
        return reader.query(
                WORDINGS,
                row -> new Wording(
                        row.text("words"),
                        row.number("times"),
                        row.optionalText("first"),
                        row.optionalText("last"),
                        row.text("statement")),
                actor,
                overlay.ids(),
                Rows.write(corrected),
                longerThan,
                limit);
    }

    static boolean isNamed(@Nullable Actor actor, String id) {
        return actor != null && actor.id().equals(id);
    }
}
