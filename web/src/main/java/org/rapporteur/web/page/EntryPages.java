package org.rapporteur.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.data.Entries;
import org.rapporteur.web.data.Filter;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** The timeline, and the lists of all statements and of all events: one filter, one chart, one list. */
final class EntryPages {

    private EntryPages() {}

    static Page timeline(View view) {
        return page(
                view,
                "Timeline",
                "What was said and what was done, by date. A bar leads to its days.",
                List.of("q", "who", "outlet", "what", "kind", "quad", "from", "to"));
    }

    static Page statements(View view) {
        return page(
                fixed(view, "statements"),
                "Statements",
                "Who said what, the earliest first; each leads to its words.",
                List.of("q", "who", "about", "stance", "outlet", "kind", "mark", "from", "to"));
    }

    static Page events(View view) {
        return page(
                fixed(view, "events"),
                "Events",
                "What was done, each event once however often it is told.",
                List.of("who", "quad", "from", "to"));
    }

    private static View fixed(View view, String what) {
        Map<String, String> values = new LinkedHashMap<>(view.query().values());
        values.put("what", what);
        return view.at(new Query(view.query().path(), values));
    }

    private static Page page(View view, String title, String lead, List<String> fields) {
        Query query = view.query();
        Filter filter = Filters.of(query);
        Entries entries = view.overview().entries();
        int[] found = entries.matching(filter, Filters.allowed(view));
        LocalDate from = filter.from() == null ? day(view.overview().from()) : filter.from();
        LocalDate to = filter.to() == null ? day(view.overview().to()) : filter.to();
        int[] shown = Found.page(found, Lists.page(query));
        Html content = Html.el(
                "div",
                Parts.heading(Labels.count(found.length, "finding"), title, Html.el("p.lead", lead)),
                Filters.form(query, view.overview(), fields),
                TimelineChart.render(entries, found, from, to, query),
                zoom(query, filter, from, to));
        content.add(
                shown.length == 0
                        ? Parts.nothing("Nothing fits these filters.")
                        : Found.list(shown, view).id("list"));
        return new Page(title, query.path(), content.add(Lists.pager(query, found.length)));
    }

    static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null
                ? null
                : org.rapporteur.text.EvidencedDate.parse(iso, "").day();
    }

    /** Links to other stretches of time, so that one can move without a script too. */
    static Html zoom(Query query, Filter filter, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null || to.isBefore(from)) {
            return Html.of("");
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        Html nav = Html.el("nav.zoom").attr("aria-label", "Stretch of time");
        nav.add(Html.el("span.days", from.equals(to) ? from.toString() : from + " to " + to));
        nav.add(Html.path(query.withDays(from.minusDays(days), from.minusDays(1)), "← before"));
        nav.add(Html.path(query.withDays(to.plusDays(1), to.plusDays(days)), "after →"));
        if (days > 3) {
            nav.add(Html.path(query.withDays(from.plusDays(days / 4), to.minusDays(days / 4)), "zoom in"));
        }
        nav.add(Html.path(query.withDays(from.minusDays(days), to.plusDays(days)), "zoom out"));
        if (filter.from() != null || filter.to() != null) {
            nav.add(Html.path(query.withDays(null, null), "all days"));
        }
        return nav;
    }
}
