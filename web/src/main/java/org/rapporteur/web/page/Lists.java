package org.rapporteur.web.page;

import java.util.List;
import java.util.Locale;
import org.rapporteur.copy.Grade;
import org.rapporteur.event.PloverType;
import org.rapporteur.web.data.OccurrenceRow;
import org.rapporteur.web.data.ReportRow;
import org.rapporteur.web.data.StatementRow;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** Lists of findings, and the way from one page of a list to the next. */
final class Lists {

    /** How many entries a page of a list shows. */
    static final int PAGE = 50;

    private Lists() {}

    /** The entries of one page of a list. */
    static <T> List<T> page(List<T> all, int page) {
        int from = Math.min(all.size(), (page - 1) * PAGE);
        return all.subList(from, Math.min(all.size(), from + PAGE));
    }

    static int page(Query query) {
        return query.number("page", 1, 1, Integer.MAX_VALUE / PAGE);
    }

    /** "51 to 100 of 1,234", with links to the pages before and after. */
    static Html pager(Query query, int total) {
        int page = page(query);
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        Html nav = Html.el("nav.pager").attr("aria-label", "Pages of the list");
        if (pages == 1 && page == 1) {
            return Html.of("");
        }
        if (page > 1) {
            nav.add(Html.path(at(query, Math.min(page - 1, pages)), "← earlier in the list")
                    .attr("rel", "prev"));
        }
        String from = String.format(Locale.ROOT, "%,d", Math.min(total, (page - 1) * PAGE + 1));
        String to = String.format(Locale.ROOT, "%,d", Math.min(total, page * PAGE));
        nav.add(Html.el("span", from + " to " + to + " of " + String.format(Locale.ROOT, "%,d", total)));
        if (page < pages) {
            nav.add(Html.path(at(query, page + 1), "further →").attr("rel", "next"));
        }
        return nav;
    }

    private static String at(Query query, int page) {
        return query.with("page", page == 1 ? null : String.valueOf(page));
    }

    static Html statements(List<StatementRow> rows) {
        Html list = Html.el("ol.findings");
        rows.forEach(row -> list.add(statement(row)));
        return list;
    }

    static Html statement(StatementRow row) {
        Html who = Html.el("p.who", Parts.parties(row.sources())).text(" ");
        if (!row.cue().isEmpty()) {
            who.add(Html.el("span.cue", Labels.oneLine(row.cue())));
        }
        Html words = Html.el("p.words", Html.path(Paths.statement(row.id()), Parts.shortened(row.content(), 420)))
                .attr("dir", "auto");
        return Html.el("li.finding")
                .attr("data-finding", row.id())
                .attr("tabindex", "-1")
                .add(who, words, way(row));
    }

    private static Html way(StatementRow row) {
        Html line = Html.el("p.meta");
        if (row.said() != null && !row.said().equals(row.printed())) {
            line.text("said ").add(Parts.time(row.said())).text(", printed ");
        }
        line.add(Parts.time(row.printed())).text(" · ");
        row.relays().forEach(relay -> line.text("via ").add(Parts.bdi(relay)).text(" · "));
        line.add(Parts.link(Paths.report(row.report()), row.outlet()).attr("class", "outlet"));
        line.text(" · " + Parts.lower(row.kind()));
        if (row.negated()) {
            line.text(" ").add(Parts.chip("doubt", "said not to have been said"));
        }
        if (row.attitude()) {
            line.text(" · a view");
        }
        row.grades().stream()
                .map(Grade::valueOf)
                .filter(grade -> !grade.isHarmless())
                .forEach(grade -> line.text(" ").add(Parts.grade(grade)));
        if (row.confidence() < 0.5) {
            line.text(" · ").add(Parts.confidence(row.confidence()));
        }
        return line;
    }

    static Html occurrences(List<OccurrenceRow> rows) {
        Html list = Html.el("ol.findings");
        rows.forEach(row -> list.add(occurrence(row)));
        return list;
    }

    static Html occurrence(OccurrenceRow row) {
        PloverType type = PloverType.valueOf(row.type());
        Html line = Html.el("p.who", Parts.type(type)).text(" ");
        line.add(Html.el("a", Parts.bdi(parties(row))).attr("href", Paths.occurrence(row.id())));
        Html meta = Html.el("p.meta", Parts.time(row.date()));
        if (row.place() != null) {
            meta.text(" · ").add(Parts.bdi(row.place()));
        }
        if (!row.words().isEmpty()) {
            meta.text(" · ").add(Html.el("q", row.words()).attr("dir", "auto"));
        }
        meta.text(" · " + Labels.count(row.mentions(), "mention") + ", "
                + Labels.count(row.sources(), "independent source"));
        if (!row.status().equals("ASSERTED")) {
            meta.text(" ").add(Parts.chip("doubt", Parts.lower(row.status())));
        }
        if (row.disagreements() > 0) {
            meta.text(" ").add(Parts.chip("doubt", "disputed"));
        }
        return Html.el("li.finding.happened")
                .attr("data-finding", row.id())
                .attr("tabindex", "-1")
                .add(line, meta);
    }

    /** "Norway → Iceland". */
    static String parties(OccurrenceRow row) {
        String actors = row.actors().isEmpty() ? "someone" : String.join(" and ", row.actors());
        return row.recipients().isEmpty() ? actors : actors + " → " + String.join(" and ", row.recipients());
    }

    static Html reports(List<ReportRow> rows) {
        Html list = Html.el("ol.findings");
        for (ReportRow row : rows) {
            list.add(Html.el("li.finding")
                    .attr("data-finding", row.id())
                    .attr("tabindex", "-1")
                    .add(Html.el("p.words.headline", Html.path(Paths.report(row.id()), row.title()))
                            .attr("dir", "auto"))
                    .add(Html.el("p.meta", Html.el("span.outlet", Parts.bdi(row.outlet())))
                            .text(" · ")
                            .add(Parts.time(row.published()))
                            .text(" · " + Labels.count(row.statements(), "statement") + ", "
                                    + Labels.count(row.events(), "event"))));
        }
        return list;
    }
}
