package org.rapporteur.web.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.QuotationVariants.Version;
import org.rapporteur.record.RecordReader;

/**
 * A quotation in several versions, in lists.
 *
 * @param words those of the earliest version
 * @param versions how many
 * @param grades what the later ones change
 */
public record QuotationRow(String id, String words, int versions, List<Grade> grades) {

    private static final String QUOTATIONS =
            """
            SELECT family_id AS id, count(*) AS versions,
                   (SELECT words FROM quotation_version AS f WHERE f.family_id = v.family_id AND f.position = 0) AS words,
                   group_concat(CASE WHEN position > 0 THEN grade END) AS grades
              FROM quotation_version AS v
             WHERE family_id NOT IN (SELECT value FROM json_each(?2))
             GROUP BY family_id
            HAVING ?1 = '[]' OR sum(position > 0 AND grade IN (SELECT value FROM json_each(?1))) > 0
            UNION ALL
            SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'),
                   json_extract(value, '$[3]') FROM json_each(?3)
             ORDER BY id""";

    private static final String IDS =
            """
            SELECT id FROM quotation_family
             WHERE (?1 IS NULL OR id > ?1) AND id NOT IN (SELECT value FROM json_each(?2))
            UNION ALL
            SELECT value FROM json_each(?3) WHERE ?1 IS NULL OR value > ?1
             ORDER BY id LIMIT ?4""";

    public QuotationRow {
        grades = List.copyOf(grades);
    }

    /** Those with a later version of one of these grades, of all grades where none is given; by id. */
    public static List<QuotationRow> of(Collection<Grade> wanted, RecordReader reader, Overlay overlay) {
        var changed = overlay.changes().quotations();
        List<Object> corrected = new ArrayList<>();
        for (QuotationVariants one : changed.now().values()) {
            List<Grade> grades =
                    one.versions().stream().skip(1).map(Version::grade).toList();
            if (wanted.isEmpty() || grades.stream().anyMatch(wanted::contains)) {
                corrected.add(List.of(
                        one.id(),
                        one.versions().size(),
                        one.versions().get(0).words(),
                        grades.stream().map(Grade::name).collect(Collectors.joining(","))));
            }
        }
        return reader.query(
                QUOTATIONS,
                row -> new QuotationRow(
                        row.text("id"), row.text("words"), row.number("versions"), grades(row.optionalText("grades"))),
                Rows.write(wanted.stream().map(Grade::name).toList()),
                Rows.write(changed.was()),
                Rows.write(corrected));
    }

    private static List<Grade> grades(@Nullable String names) {
        return names == null || names.isEmpty()
                ? List.of()
                : List.of(names.split(",")).stream()
                        .map(Grade::valueOf)
                        .distinct()
                        .toList();
    }

    /** The ids that follow one, all of them after null. */
    public static List<String> ids(@Nullable String after, int limit, RecordReader reader, Overlay overlay) {
        var changed = overlay.changes().quotations();
        return reader.query(
                IDS,
                row -> row.text("id"),
                after,
                Rows.write(changed.was()),
                Rows.write(changed.now().keySet()),
                limit);
    }
}
