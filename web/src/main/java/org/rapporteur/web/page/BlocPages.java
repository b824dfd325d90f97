package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.RecordReader;
import org.rapporteur.web.data.ActorHead;
import org.rapporteur.web.data.StatementRow;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** Blocs: their list, and one with its members by date and who backs or opposes it, in whose words. */
final class BlocPages {

    private static final String FACTS =
            """
            SELECT f.report_id AS report, f.relation, f.member_count AS count, f.modality, f.date, f.evidence,
                   r.outlet, r.url, r.origin,
                   (SELECT group_concat(name, ', ') FROM (SELECT member.name FROM bloc_fact_member AS m
                      JOIN actor AS member ON member.key = m.actor
                     WHERE m.report_id = f.report_id AND m.fact = f.position ORDER BY m.position)) AS members
              FROM bloc_fact AS f JOIN actor ON actor.key = f.bloc JOIN report AS r ON r.id = f.report_id
             WHERE actor.id = ? AND f.relation <> 'NAMED'
             ORDER BY f.date IS NULL, f.date, f.report_id, f.position LIMIT 500""";

    private static final String STANCES =
            """
            SELECT DISTINCT statement.key AS key FROM stance
              JOIN actor ON actor.key = stance.actor
              JOIN statement ON statement.id = stance.statement_id
             WHERE actor.id = ? AND direction = ? ORDER BY statement.key LIMIT 50""";

    private BlocPages() {}

    static Page all(View view) {
        Html list = Html.el("ul.findings");
        view.overview().blocs().forEach((id, told) -> {
            ActorHead actor = view.overview().actors().get(id);
            list.add(Html.el("li.finding")
                    .attr("data-finding", id)
                    .attr("tabindex", "-1")
                    .add(Html.el(
                            "p.who", Parts.link(Paths.bloc(id), view.overview().name(id))))
                    .add(Html.el(
                                    "p.meta",
                                    told == 0 ? "only named" : Labels.count(told, "thing") + " told of its members")
                            .text(actor == null ? "" : " · " + Labels.count(actor.statements(), "statement"))));
        });
        return new Page(
                "Blocs",
                "/blocs",
                Html.el(
                        "div",
                        Parts.heading(
                                Labels.count(view.overview().blocs().size(), "bloc"),
                                "Blocs",
                                Html.el("p.lead", "Alliances and unions that the reports name.")),
                        view.overview().blocs().isEmpty() ? Parts.nothing("The reports name none.") : list));
    }

    static Page one(View view, String id) {
        if (!view.overview().blocs().containsKey(id)
                && !view.overview().actors().containsKey(id)) {
            throw new NotThere("bloc", id);
        }
        String name = view.overview().name(id);
        Html below = Html.el("p.dek", Html.path(Paths.actor(id), "what it says and does"), Html.of(" "))
                .add(Parts.id(id));
        return new Page(
                name,
                "/blocs",
                Html.el(
                        "div",
                        Parts.heading("Bloc", name, below),
                        members(id, view.reader()),
                        stances(id, "FOR", "backing", "Who backs it", view),
                        stances(id, "AGAINST", "opposing", "Who opposes it", view)));
    }

    private static Html members(String id, RecordReader reader) {
        List<Html> items = reader.query(
                FACTS,
                row -> {
                    String report = row.text("report");
                    String outlet =
                            Labels.outlet(row.optionalText("outlet"), row.optionalText("url"), row.text("origin"));
                    Html item = Html.el("li", Parts.time(row.optionalText("date")), Html.of(" "))
                            .add(Html.el(
                                    "strong",
                                    what(row.text("relation"), row.optionalText("members"), row.number("count"))));
                    if (!row.text("modality").equals("ASSERTED")) {
                        item.text(" ").add(Parts.chip("doubt", Parts.lower(row.text("modality"))));
                    }
                    return item.text(" · ")
                            .add(Parts.link(Paths.report(report), outlet), Html.of(": "))
                            .add(Html.el("q", Labels.oneLine(row.text("evidence")))
                                    .attr("dir", "auto"));
                },
                id);
        return Parts.section("members", "Members by date", "In the reports' words; nothing is added to them.")
                .add(
                        items.isEmpty()
                                ? Parts.nothing("No report tells who belongs to it.")
                                : Html.el("ul.facts-list").add(items));
    }

    private static String what(String relation, @Nullable String members, int count) {
        return relation.equals("COUNT")
                ? Labels.count(count, "member")
                : Parts.lower(relation) + (members == null ? "" : ": " + members);
    }

    private static Html stances(String id, String direction, String part, String title, View view) {
        List<Integer> keys = view.reader().query(STANCES, row -> row.number("key"), id, direction);
        Map<String, List<StatementRow>> bySpeaker = new LinkedHashMap<>();
        for (StatementRow row : view.statements(keys)) {
            bySpeaker
                    .computeIfAbsent(row.sources().get(0).name(), name -> new ArrayList<>())
                    .add(row);
        }
        Html list = Html.el("ol.findings");
        bySpeaker.values().forEach(rows -> rows.forEach(row -> list.add(Lists.statement(row))));
        return Parts.section(part, title, "").add(keys.isEmpty() ? Parts.nothing("No statement shows it.") : list);
    }
}
