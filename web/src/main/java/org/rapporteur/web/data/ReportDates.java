package org.rapporteur.web.data;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.RecordReader;

/** The reports by date, as corrected. */
public final class ReportDates {

    private static final String DATED =
            """
            WITH redated (id, day) AS (
              SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?1)),
            dated (id, key, outlet, published) AS (
              SELECT id, key, outlet, published FROM report WHERE id NOT IN (SELECT id FROM redated)
              UNION ALL
              SELECT report.id, report.key, report.outlet, redated.day FROM redated JOIN report USING (id))
            """;

    private static final String WHERE =
            " FROM dated WHERE (?2 IS NULL OR outlet = ?2) AND (?3 IS NULL OR published >= ?3)"
                    + " AND (?4 IS NULL OR substr(published, 1, length(?4)) <= ?4) AND (?5 = 0 OR published IS NULL)";

    private static final String PAGE = " ORDER BY published IS NULL, published, key LIMIT ?6 OFFSET ?7";

    /**
     * Which reports are asked for; what is null asks for nothing.
     *
     * @param from the first day, an ISO date
     * @param to the last
     * @param undated whether only those without a date are
     */
    public record Asked(@Nullable String outlet, @Nullable String from, @Nullable String to, boolean undated) {}

    private ReportDates() {}

    /** How many there are. */
    public static int count(Asked asked, RecordReader reader, Overlay overlay) {
        return reader.first(
                        DATED + "SELECT count(*) AS n" + WHERE,
                        row -> row.number("n"),
                        overlay.dates(),
                        asked.outlet(),
                        asked.from(),
                        asked.to(),
                        asked.undated() ? 1 : 0)
                .orElse(0);
    }

    /** The ids of one page of them, the earliest first, undated ones last. */
    public static List<String> page(Asked asked, int limit, int offset, RecordReader reader, Overlay overlay) {
        return reader.query(
                DATED + "SELECT id" + WHERE + PAGE,
                row -> row.text("id"),
                overlay.dates(),
                asked.outlet(),
                asked.from(),
                asked.to(),
                asked.undated() ? 1 : 0,
                limit,
                offset);
    }

    static long undated(RecordReader reader, Overlay overlay) {
        return count(new Asked(null, null, null, true), reader, overlay);
    }

    /** The first or last day, by {@code min} or {@code max}; null where no report is dated. */
    static @Nullable String day(String which, RecordReader reader, Overlay overlay) {
        return reader
                .query(
                        DATED + "SELECT " + which + "(published) AS day FROM dated",
                        row -> Objects.requireNonNullElse(row.optionalText("day"), ""),
                        overlay.dates())
                .stream()
                .filter(day -> !day.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
