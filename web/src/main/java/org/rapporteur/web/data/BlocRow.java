package org.rapporteur.web.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.actor.BlocFact.Relation;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.record.RecordReader;
import org.rapporteur.web.words.Labels;

/**
 * What a report says of a bloc.
 *
 * @param report the report's id
 * @param outlet who published it
 * @param relation as in {@link Relation}
 * @param members whom it is said of, parted by commas; null for nobody
 * @param count the number of members, 0 for none
 * @param modality ASSERTED, NEGATED or POSSIBLE
 * @param evidence the words
 */
public record BlocRow(
        String report,
        String outlet,
        String relation,
        @Nullable String members,
        int count,
        String modality,
        @Nullable String date,
        String evidence) {

    private static final String TOLD =
            """
            WITH told (report, position, relation, members, count, modality, date, evidence) AS (
              SELECT f.report_id, f.position, f.relation,
                     (SELECT group_concat(name, ', ') FROM (SELECT member.name FROM bloc_fact_member AS m
                        JOIN actor AS member ON member.key = m.actor
                       WHERE m.report_id = f.report_id AND m.fact = f.position ORDER BY m.position)),
                     f.member_count, f.modality, f.date, f.evidence
                FROM bloc_fact AS f JOIN actor ON actor.key = f.bloc
               WHERE actor.id = ?1 AND f.relation <> 'NAMED'
                 AND f.report_id NOT IN (SELECT value FROM json_each(?2))
              UNION ALL
              SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'),
                     json_extract(value, '$[3]'), json_extract(value, '$[4]'), json_extract(value, '$[5]'),
                     json_extract(value, '$[6]'), json_extract(value, '$[7]') FROM json_each(?3))
            SELECT told.*, r.outlet, r.url, r.origin FROM told JOIN report AS r ON r.id = told.report
             ORDER BY date IS NULL, date, report, position LIMIT ?4""";

    private static final String REPORTS =
            """
            SELECT DISTINCT report_id AS id FROM bloc_fact JOIN actor ON actor.key = bloc
             WHERE actor.id = ?1 AND report_id NOT IN (SELECT value FROM json_each(?2))
            UNION SELECT value FROM json_each(?3) ORDER BY id LIMIT ?4""";

    private static final String BLOCS =
            """
            WITH told (id, name, relation) AS (
              SELECT actor.id, actor.name, relation FROM bloc_fact JOIN actor ON actor.key = bloc_fact.bloc
               WHERE report_id NOT IN (SELECT value FROM json_each(?1))
              UNION ALL
              SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]')
                FROM json_each(?2))
            SELECT id, sum(relation <> 'NAMED') AS told FROM told
             GROUP BY id ORDER BY told DESC, min(name), id""";

    /** What is said of a bloc but its name, the earliest first. */
    public static List<BlocRow> of(String bloc, int limit, RecordReader reader, Overlay overlay) {
        List<Object> corrected = new ArrayList<>();
        for (ReadReport read : overlay.reports().values()) {
            List<BlocFact> facts = read.blocs();
            for (int i = 0; i < facts.size(); i++) {
                BlocFact fact = facts.get(i);
                if (Wording.isNamed(fact.bloc(), bloc) && fact.relation() != Relation.NAMED) {
                    corrected.add(row(fact, i, read));
                }
            }
        }
        return reader.query(
                TOLD,
                row -> new BlocRow(
                        row.text("report"),
                        Labels.outlet(row.optionalText("outlet"), row.optionalText("url"), row.text("origin")),
                        row.text("relation"),
                        row.optionalText("members"),
                        row.number("count"),
                        row.text("modality"),
                        row.optionalText("date"),
                        row.text("evidence")),
                bloc,
                overlay.ids(),
                Rows.write(corrected),
                limit);
    }

    private static List<@Nullable Object> row(BlocFact fact, int position, ReadReport read) {
        String members = fact.members().stream().map(Actor::name).collect(Collectors.joining(", "));
        var when = fact.when();
        return Arrays.asList(
                read.id(),
                position,
                fact.relation().name(),
                members.isEmpty() ? null : members,
                fact.count(),
                fact.modality().name(),
                when == null ? null : when.iso(),
                read.words(fact.evidence()));
    }

    /** The reports that say something of a bloc or name it, by id. */
    public static List<String> reports(String bloc, int limit, RecordReader reader, Overlay overlay) {
        List<String> corrected = overlay.reports().values().stream()
                .filter(read -> read.blocs().stream().anyMatch(fact -> Wording.isNamed(fact.bloc(), bloc)))
                .map(ReadReport::id)
                .toList();
        return reader.query(REPORTS, row -> row.text("id"), bloc, overlay.ids(), Rows.write(corrected), limit);
    }

    /** The blocs that reports name, by id, with how much is said of each, those of which most is said first. */
    static Map<String, Integer> blocs(RecordReader reader, Overlay overlay) {
        List<Object> corrected = new ArrayList<>();
        overlay.reports().values().forEach(read -> read.blocs().forEach(fact -> {
            Actor bloc = fact.bloc();
            if (bloc != null) {
                corrected.add(List.of(bloc.id(), bloc.name(), fact.relation().name()));
            }
        }));
        Map<String, Integer> blocs = new LinkedHashMap<>();
        reader.query(BLOCS, row -> blocs.put(row.text("id"), row.number("told")), overlay.ids(), Rows.write(corrected));
        return blocs;
    }
}
