package org.rapporteur.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.RecordReader;
import org.rapporteur.web.data.Overlay;
import org.rapporteur.web.data.ReportDates;
import org.rapporteur.web.data.ReportDates.Asked;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** Lists of reports: all of them, what a search finds, and the inputs that did not become any. */
final class ReportPages {

    private ReportPages() {}

    static Page all(View view) {
        Query query = view.query();
        query.day("from", false);
        query.day("to", true);
        Overlay overlay = view.overview().overlay();
        Asked asked =
                new Asked(query.text("outlet"), query.text("from"), query.text("to"), "no".equals(query.text("dated")));
        int total = ReportDates.count(asked, view.reader(), overlay);
        int before = (Lists.page(query) - 1) * Lists.PAGE;
        List<String> ids = ReportDates.page(asked, Lists.PAGE, before, view.reader(), overlay);
        return new Page(
                "Reports",
                "/reports",
                Html.el(
                        "div",
                        Parts.heading(
                                Labels.count(total, "report"),
                                "Reports",
                                Html.el("p.lead", "All that was read, the earliest first.")),
                        Filters.form(query, view.overview(), List.of("outlet", "from", "to")),
                        ids.isEmpty() ? Parts.nothing("No report fits.") : Lists.reports(view.reports(ids)),
                        Lists.pager(query, total)));
    }

    static Page search(View view) {
        Query query = view.query();
        String words = query.text("q", "");
        String expression = RecordReader.searchExpression(words);
        Html content = Html.el("div", Parts.heading("Search", words.isEmpty() ? "Search" : words, null));
        content.add(Filters.form(
                query,
                view.overview(),
                List.of("q", "who", "about", "stance", "outlet", "kind", "mark", "from", "to")));
        if (expression.isEmpty()) {
            return new Page(
                    "Search",
                    "/search",
                    content.add(Parts.nothing(
                            "Words to search for; all must occur. Words in \"quotation marks\" stand together.")));
        }
        int[] found = view.overview().entries().matching(Filters.of(query), Filters.allowed(view));
        content.add(reports(expression, view));
        Html statements = Parts.section("statements", Labels.count(found.length, "statement"), "The earliest first.");
        statements.add(
                found.length == 0
                        ? Parts.nothing("No statement holds these words.")
                        : Found.list(Found.page(found, Lists.page(query)), view));
        return new Page(words + " – search", "/search", content.add(statements, Lists.pager(query, found.length)));
    }

    /** The best reports that hold the words, whatever else is asked of statements. */
    private static Html reports(String expression, View view) {
        Overlay overlay = view.overview().overlay();
        List<Html> items = view.reader()
                .query(
                        """
                SELECT report.id AS id, report.title AS title, outlet, url, origin, published,
                       snippet(report_search, 1, char(2), char(3), ' … ', 24) AS words
                  FROM report_search JOIN report ON report.key = report_search.rowid
                 WHERE report_search MATCH ? ORDER BY rank, id LIMIT 10""",
                        row -> Html.el("li.finding")
                                .attr("data-finding", row.text("id"))
                                .attr("tabindex", "-1")
                                .add(Html.el(
                                        "p.headline",
                                        Parts.link(
                                                Paths.report(row.text("id")),
                                                row.optionalText("title") == null ? "(no title)" : row.text("title"))))
                                .add(snippet(row.optionalText("words")))
                                .add(Html.el(
                                                "p.meta",
                                                Html.el(
                                                        "span.outlet",
                                                        Parts.bdi(Labels.outlet(
                                                                row.optionalText("outlet"),
                                                                row.optionalText("url"),
                                                                row.text("origin")))))
                                        .text(" · ")
                                        .add(Parts.time(
                                                overlay.published(row.text("id"), row.optionalText("published"))))),
                        expression);
        return items.isEmpty()
                ? Html.of("")
                : Parts.section("reports", "Reports", "The ten that fit best.")
                        .add(Html.el("ol.findings").add(items));
    }

    /** Matches stand between two control characters, which no clean text holds. */
    private static Html snippet(@Nullable String marked) {
        Html line = Html.el("p.words").attr("dir", "auto");
        if (marked == null) {
            return line;
        }
        String rest = marked;
        for (int open = rest.indexOf('\u0002'); open >= 0; open = rest.indexOf('\u0002')) {
            int close = rest.indexOf('\u0003', open);
            if (close < 0) {
                break;
            }
            line.text(rest.substring(0, open)).add(Html.el("mark", rest.substring(open + 1, close)));
            rest = rest.substring(close + 1);
        }
        return line.text(rest);
    }

    static Page rejected(View view) {
        Html list = Html.el("ul.findings");
        int[] size = {0};
        view.reader().query("SELECT origin, place, reason FROM rejection ORDER BY origin, coalesce(place, '')", row -> {
            size[0]++;
            return list.add(Html.el("li.finding")
                    .add(Html.el("p.who", Parts.bdi(row.text("origin"))))
                    .add(Html.el(
                                    "p.meta",
                                    (row.optionalText("place") == null ? "" : row.text("place") + ": ")
                                            + row.text("reason"))
                            .attr("dir", "auto")));
        });
        return new Page(
                "Rejected inputs",
                "/reports",
                Html.el(
                        "div",
                        Parts.heading(Labels.count(size[0], "input"), "Inputs that could not be read", null),
                        size[0] == 0 ? Parts.nothing("Every input became a report.") : list));
    }
}
