package org.rapporteur.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.web.data.ActorHead;
import org.rapporteur.web.data.Entries;
import org.rapporteur.web.data.Filter;
import org.rapporteur.web.data.OfficeRow;
import org.rapporteur.web.data.Overview;
import org.rapporteur.web.data.Partner;
import org.rapporteur.web.data.Tie;
import org.rapporteur.web.data.Wording;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** Actors: their list, and one with what reports call it, what it says over time, what it does and with whom. */
final class ActorPages {

    /** A bare surname or pronoun says nothing about an office. */
    private static final int SHORT_NAME = 12;

    private static final int WORDINGS = 24;
    private static final int PARTNERS = 60;

    private ActorPages() {}

    static Page all(View view) {
        Query query = view.query();
        String words = query.text("q", "").toLowerCase(Locale.ROOT);
        String kind = query.text("kind");
        List<ActorHead> actors = view.overview().actors().values().stream()
                .filter(it -> it.statements() + it.events() > 0)
                .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(words))
                .filter(it -> kind == null || it.kind().equalsIgnoreCase(kind))
                .toList();
        Html rows = Html.el("tbody");
        for (ActorHead actor : Lists.page(actors, Lists.page(query))) {
            rows.add(Html.el("tr")
                    .attr("data-finding", actor.id())
                    .attr("tabindex", "-1")
                    .add(Html.el("th", Parts.actor(actor.id(), actor.name())).attr("scope", "row"))
                    .add(Html.el("td", Parts.lower(actor.kind())))
                    .add(Html.el("td", actor.country() == null ? "" : actor.country()))
                    .add(Html.el("td.number", String.valueOf(actor.statements())))
                    .add(Html.el("td.number", String.valueOf(actor.events()))));
        }
        Html head = Html.el("tr");
        List.of("Name", "Kind", "Country", "Statements", "Mentions in events")
                .forEach(column -> head.add(Html.el("th", column).attr("scope", "col")));
        return new Page(
                "Actors",
                "/actors",
                Html.el(
                        "div",
                        Parts.heading(
                                Labels.count(actors.size(), "actor"),
                                "Actors",
                                Html.el("p.lead", "Who speaks and acts, those who say most first.")),
                        form(query),
                        Html.el(
                                        "div.scroll",
                                        Html.el(
                                                "table.wide",
                                                Html.el("caption.hidden", "Actors"),
                                                Html.el("thead", head),
                                                rows))
                                .attr("tabindex", "0")
                                .attr("role", "region")
                                .attr("aria-label", "Actors"),
                        Lists.pager(query, actors.size())));
    }

    private static Html form(Query query) {
        Html select = Html.el("select").id("f-kind").attr("name", "kind");
        for (String kind : List.of("", "person", "country", "organisation", "bloc", "outlet", "group")) {
            Html option = Html.el("option", kind.isEmpty() ? "any" : kind).attr("value", kind);
            select.add(kind.equals(query.text("kind", "")) ? option.attr("selected", "selected") : option);
        }
        return Html.el("form.filters")
                .attr("method", "get")
                .attr("action", "/actors")
                .add(Html.el(
                        "p.field",
                        Html.el("label", "Name").attr("for", "f-q"),
                        Html.el("input")
                                .id("f-q")
                                .attr("name", "q")
                                .attr("type", "search")
                                .attr("value", query.text("q", ""))))
                .add(Html.el("p.field", Html.el("label", "Kind").attr("for", "f-kind"), select))
                .add(Html.el("p.buttons", Html.el("button", "Filter").attr("type", "submit")));
    }

    static Page one(View view, String id) {
        Overview overview = view.overview();
        ActorHead actor = overview.actors().get(id);
        if (actor == null) {
            throw new NotThere("actor", id);
        }
        Html below = Html.el("p.dek", Parts.lower(actor.kind()));
        if (actor.country() != null) {
            below.text(" · " + actor.country());
        }
        below.text(" · " + Labels.count(actor.statements(), "statement") + ", "
                        + Labels.count(actor.events(), "mention") + " in events ")
                .add(Parts.id(id));
        Html content = Html.el("div", Parts.heading("Actor", actor.name(), below));
        content.add(offices(id, view), wordings(id, view), timeline(id, view), ties(id, overview), with(id, view));
        content.add(Correct.actor(id, view), statements(id, view));
        return new Page(actor.name(), "/actors", content);
    }

    private static Html offices(String id, View view) {
        List<OfficeRow> offices =
                OfficeRow.of(id, view.reader(), view.overview().overlay());
        Html list = Html.el("ul.wordings");
        for (OfficeRow office : offices) {
            Html line = Html.el("li", Html.el("span.when", Labels.dates(office.from(), office.to())), Html.of(" "))
                    .add(Html.el("strong", (office.past() ? "former " : "") + office.office()));
            if (office.country() != null) {
                line.text(" (" + office.country() + ")");
            }
            line.text(" · ").add(Parts.link(Paths.report(office.report()), "“" + Labels.oneLine(office.words()) + "”"));
            list.add(office.reports() == 1 ? line : line.text(" · " + Labels.count(office.reports(), "report")));
        }
        return offices.isEmpty()
                ? Html.of("")
                : Parts.section(
                                "offices",
                                "Offices",
                                "Those that reports give, by the days of the first and the last report that does; each leads"
                                        + " to the first.")
                        .add(list);
    }

    private static Html wordings(String id, View view) {
        List<Wording> wordings = Wording.of(
                id, SHORT_NAME, WORDINGS, view.reader(), view.overview().overlay());
        Html list = Html.el("ul.wordings");
        for (Wording wording : wordings) {
            list.add(Html.el("li", Html.el("span.when", Labels.dates(wording.from(), wording.to())), Html.of(" "))
                    .add(Html.el("a", Parts.bdi("“" + Labels.naming(wording.words()) + "”"))
                            .attr("href", Paths.statement(wording.statement())))
                    .text(wording.times() == 1 ? "" : " (" + wording.times() + " times)"));
        }
        return wordings.isEmpty()
                ? Html.of("")
                : Parts.section(
                                "wordings",
                                "What the reports call it",
                                "Names and descriptions by the date of the reports that print them; each leads to its words.")
                        .add(list);
    }

    private static Html timeline(String id, View view) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("who", id);
        Filter filter = new Filter(true, true, id, null, null, 0, null, null, null);
        Entries entries = view.overview().entries();
        return Parts.section("when", "Over time", "")
                .add(TimelineChart.render(
                        entries,
                        entries.matching(filter, null),
                        EntryPages.day(view.overview().from()),
                        EntryPages.day(view.overview().to()),
                        new Query("/timeline", values)));
    }

    private static Html ties(String id, Overview overview) {
        List<Tie> ties = overview.ties().stream()
                .filter(tie -> tie.from().equals(id) || tie.to().equals(id))
                .limit(30)
                .toList();
        return ties.isEmpty()
                ? Html.of("")
                : Parts.section("parties", "For and against", "").add(PartiesGraph.render(ties, overview, 30));
    }

    private static Html with(String id, View view) {
        List<Partner> partners =
                Partner.of(id, PARTNERS, view.reader(), view.overview().overlay());
        if (partners.isEmpty()) {
            return Html.of("");
        }
        Html list = Html.el("ul.links");
        for (Partner partner : partners) {
            list.add(Html.el("li", Parts.chip(Parts.lower(partner.type())), Html.of(" with "))
                    .add(Parts.actor(partner.id(), view.overview().name(partner.id())))
                    .text(" · " + Labels.count(partner.events(), "event")));
        }
        String all = Query.address("/events", Map.of("who", id));
        return Parts.section("events", "Events, and with whom", "")
                .add(list, Html.el("p.more", Html.path(all, "These events →")));
    }

    private static Html statements(String id, View view) {
        Filter filter = new Filter(true, false, id, null, null, 0, null, null, null);
        Entries entries = view.overview().entries();
        int[] found = entries.matching(filter, null);
        Html section = Parts.section("statements", "Statements", "");
        section.add(
                found.length == 0
                        ? Parts.nothing("It says nothing here.")
                        : Found.list(Found.page(found, Lists.page(view.query())), view));
        return section.add(Lists.pager(view.query(), found.length));
    }
}
