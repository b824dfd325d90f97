package org.rapporteur.web.data;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.RecordReader;
import org.rapporteur.story.Story;

/** Asks the record what {@link Overview} holds. */
final class OverviewLoader {

    private static final List<String> TABLES = List.of(
            "report", "rejection", "statement", "event", "copy_link", "quotation_family", "story", "occurrence");

    private static final String ALTERED =
            """
            SELECT count(DISTINCT family_id) AS n FROM quotation_version
             WHERE position > 0 AND grade NOT IN ('VERBATIM', 'TYPOGRAPHY', 'MARKED_CUT')
               AND family_id NOT IN (SELECT value FROM json_each(?))""";

    /** One id may have several rows; the name of the row that most findings point at is shown. */
    private static final String ACTORS =
            """
            SELECT actor.key, id, name, kind, country,
                   (SELECT count(*) FROM statement_source WHERE actor = actor.key) AS statements,
                   (SELECT count(*) FROM event_party WHERE actor = actor.key) AS events
              FROM actor ORDER BY statements + events DESC, name, actor.key""";

    private static final String OUTLETS =
            """
            SELECT outlet, count(*) AS n FROM report WHERE outlet IS NOT NULL
             GROUP BY outlet ORDER BY n DESC, outlet""";

    private static final String STORIES =
            """
            SELECT id, title, storyline, from_date, to_date,
                   (SELECT count(*) FROM story_report WHERE story_id = story.id) AS reports,
                   (SELECT count(DISTINCT source) FROM story_source WHERE story_id = story.id) AS sources
              FROM story WHERE id NOT IN (SELECT value FROM json_each(?))""";

    private static final String TIES =
            """
            SELECT speaker.id AS speaker, party.id AS party,
                   count(DISTINCT CASE direction WHEN 'FOR' THEN stance.statement_id END) AS backing,
                   count(DISTINCT CASE direction WHEN 'AGAINST' THEN stance.statement_id END) AS opposing
              FROM stance
              JOIN actor AS party ON party.key = stance.actor
              JOIN statement_source AS source ON source.statement_id = stance.statement_id
              JOIN actor AS speaker ON speaker.key = source.actor
             WHERE speaker.id <> party.id
             GROUP BY speaker.id, party.id""";

    private final RecordReader reader;
    private final Overlay overlay;
    private final Recount recount;

    OverviewLoader(RecordReader reader, Overlay overlay) {
        this.reader = reader;
        this.overlay = overlay;
        this.recount = Recount.of(reader, overlay);
    }

    Map<String, Long> totals() {
        Map<String, Long> totals = new LinkedHashMap<>();
        for (String table : TABLES) {
            totals.put(table, number("SELECT count(*) AS n FROM " + table));
        }
        totals.put(
                "altered",
                number(ALTERED, Rows.write(overlay.changes().quotations().was())));
        recount.totals(totals);
        totals.put("undated", ReportDates.undated(reader, overlay));
        return totals;
    }

    private long number(String sql, Object... values) {
        return reader.first(sql, row -> row.longNumber("n"), values).orElse(0L);
    }

    @Nullable
    String day(String which) {
        return ReportDates.day(which, reader, overlay);
    }

    Map<String, ActorHead> actors() {
        Map<String, ActorHead> actors = new LinkedHashMap<>();
        reader.query(
                ACTORS,
                row -> actors.merge(
                        row.text("id"),
                        new ActorHead(
                                row.text("id"),
                                row.text("name"),
                                row.text("kind"),
                                row.optionalText("country"),
                                row.number("statements"),
                                row.number("events")),
                        OverviewLoader::both));
        recount.actors(actors);
        return sorted(actors);
    }

    private static ActorHead both(ActorHead a, ActorHead b) {
        return new ActorHead(
                a.id(), a.name(), a.kind(), a.country(), a.statements() + b.statements(), a.events() + b.events());
    }

    private static Map<String, ActorHead> sorted(Map<String, ActorHead> actors) {
        Map<String, ActorHead> sorted = new LinkedHashMap<>();
        actors.values().stream()
                .filter(it -> it.statements() + it.events() > 0 || !it.kind().equals("PERSON"))
                .sorted(Comparator.comparing((ActorHead it) -> -it.statements())
                        .thenComparing(it -> -it.events())
                        .thenComparing(ActorHead::name)
                        .thenComparing(ActorHead::id))
                .forEach(it -> sorted.put(it.id(), it));
        return sorted;
    }

    Map<String, Integer> outlets() {
        Map<String, Integer> outlets = new LinkedHashMap<>();
        reader.query(OUTLETS, row -> outlets.put(row.text("outlet"), row.number("n")));
        return outlets;
    }

    List<StoryHead> stories() {
        var changed = overlay.changes().stories();
        Stream<StoryHead> found = reader
                .query(
                        STORIES,
                        row -> new StoryHead(
                                row.text("id"),
                                row.text("title"),
                                row.text("storyline"),
                                row.optionalText("from_date"),
                                row.optionalText("to_date"),
                                row.number("reports"),
                                row.number("sources")),
                        Rows.write(changed.was()))
                .stream();
        return Stream.concat(found, changed.now().values().stream().map(OverviewLoader::head))
                .sorted(Comparator.comparing((StoryHead it) -> -it.sources())
                        .thenComparing(it -> -it.reports())
                        .thenComparing(it -> Objects.requireNonNullElse(it.from(), "9999"))
                        .thenComparing(StoryHead::id))
                .toList();
    }

    private static StoryHead head(Story it) {
        return new StoryHead(
                it.id(),
                it.title(),
                it.storyline(),
                it.from(),
                it.to(),
                it.reportIds().size(),
                it.sources().size());
    }

    /** Those about somebody with a name first: "a proposal" may be a party too, but tells less of an affair. */
    List<Tie> ties(Map<String, ActorHead> actors) {
        List<Tie> found = reader.query(
                TIES,
                row -> new Tie(row.text("speaker"), row.text("party"), row.number("backing"), row.number("opposing")));
        return recount.ties(found).stream()
                .sorted(Comparator.comparing((Tie tie) -> isGroup(actors, tie.to()) || isGroup(actors, tie.from()))
                        .thenComparing(tie -> -tie.weight())
                        .thenComparing(Tie::from)
                        .thenComparing(Tie::to))
                .toList();
    }

    private static boolean isGroup(Map<String, ActorHead> actors, String id) {
        ActorHead actor = actors.get(id);
        return actor == null || actor.kind().equals("GROUP");
    }

    Map<String, Integer> blocs() {
        return BlocRow.blocs(reader, overlay);
    }
}
