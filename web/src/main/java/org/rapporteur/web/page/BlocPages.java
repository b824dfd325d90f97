package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.Stance;
import org.rapporteur.web.data.ActorHead;
import org.rapporteur.web.data.BlocRow;
import org.rapporteur.web.data.Sides;
import org.rapporteur.web.data.StatementRow;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** Blocs: their list, and one with its members by date and who backs or opposes it, in whose words. */
final class BlocPages {

    private static final int TOLD = 500;
    private static final int STANCES = 50;

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
                        members(id, view),
                        stances(id, Stance.Direction.FOR, "backing", "Who backs it", view),
                        stances(id, Stance.Direction.AGAINST, "opposing", "Who opposes it", view)));
    }

    private static Html members(String id, View view) {
        List<BlocRow> told = BlocRow.of(id, TOLD, view.reader(), view.overview().overlay());
        List<Html> items = told.stream().map(BlocPages::told).toList();
        return Parts.section("members", "Members by date", "In the reports' words; nothing is added to them.")
                .add(
                        items.isEmpty()
                                ? Parts.nothing("No report tells who belongs to it.")
                                : Html.el("ul.facts-list").add(items));
    }

    private static Html told(BlocRow row) {
        Html item = Html.el("li", Parts.time(row.date()), Html.of(" "))
                .add(Html.el("strong", what(row.relation(), row.members(), row.count())));
        if (!row.modality().equals("ASSERTED")) {
            item.text(" ").add(Parts.chip("doubt", Parts.lower(row.modality())));
        }
        return item.text(" · ")
                .add(Parts.link(Paths.report(row.report()), row.outlet()), Html.of(": "))
                .add(Html.el("q", Labels.oneLine(row.evidence())).attr("dir", "auto"));
    }

    private static String what(String relation, @Nullable String members, int count) {
        return relation.equals("COUNT")
                ? Labels.count(count, "member")
                : Parts.lower(relation) + (members == null ? "" : ": " + members);
    }

    private static Html stances(String id, Stance.Direction direction, String part, String title, View view) {
        List<Integer> keys = Sides.taken(
                        id, direction, view.reader(), view.overview().overlay())
                .stream()
                .limit(STANCES)
                .boxed()
                .toList();
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
