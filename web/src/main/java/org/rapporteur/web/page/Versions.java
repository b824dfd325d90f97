package org.rapporteur.web.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.QuotationVariants.Version;
import org.rapporteur.web.data.ReportRow;
import org.rapporteur.web.html.Html;

/** All versions of one quotation, the changed words shown in the line or side by side. */
final class Versions {

    private Versions() {}

    /** Links that choose how changes are shown. */
    static Html choices(Query query) {
        boolean beside = query.text("view", "inline").equals("beside");
        Html inline = Html.path(query.with("view", null), "in the line");
        Html side = Html.path(query.with("view", "beside"), "side by side");
        (beside ? side : inline).attr("aria-current", "true");
        return Html.el("nav.choices", Html.el("span", "Changes:"), inline, side)
                .attr("aria-label", "How changes are shown");
    }

    /** @param statement the id of the statement that the page is about, null for none */
    static Html render(QuotationVariants quotation, @Nullable String statement, View view) {
        List<String> ids =
                quotation.versions().stream().map(Version::reportId).distinct().toList();
        Map<String, ReportRow> reports =
                view.reports(ids).stream().collect(Collectors.toMap(ReportRow::id, Function.identity()));
        boolean beside = view.query().text("view", "inline").equals("beside");
        Version first = quotation.versions().get(0);
        Html list = Html.el("ol.versions");
        for (Version version : quotation.versions()) {
            Html item = Html.el("li.version")
                    .attr("data-finding", id(version, quotation))
                    .attr("tabindex", "-1");
            if (version.statementId() != null && version.statementId().equals(statement)) {
                item.attr("aria-current", "true");
            }
            item.add(heading(version, reports.get(version.reportId()), version.equals(first)));
            list.add(words(item, version, first, beside));
        }
        return list;
    }

    private static String id(Version version, QuotationVariants quotation) {
        return version.statementId() == null ? quotation.id() : version.statementId();
    }

    private static Html heading(Version version, @Nullable ReportRow report, boolean first) {
        Html line = Html.el("p.who", first ? Parts.chip("earliest in print") : Parts.grade(version.grade()));
        line.text(" ");
        if (report != null) {
            line.add(Parts.link(Paths.report(report.id()), report.outlet()).attr("class", "outlet"))
                    .text(" ")
                    .add(Parts.time(report.published()));
        }
        String statement = version.statementId();
        return statement == null
                ? line
                : line.text(" · ")
                        .add(Html.path(Paths.statement(statement), "its statement")
                                .attr(
                                        "aria-label",
                                        "its statement in " + (report == null ? "a report" : report.outlet())));
    }

    private static Html words(Html item, Version version, Version first, boolean beside) {
        if (version.equals(first)) {
            return item.add(quote(Html.of(version.words())));
        }
        if (version.diff().isEmpty() || version.words().equals(first.words())) {
            return item.add(Html.el("p.same", "the same words"));
        }
        item.add(
                beside
                        ? Html.el(
                                "div.besides",
                                Html.el(
                                        "div",
                                        Html.el("h3", "Earliest"),
                                        quote(Parts.diff(version.diff(), true, false))),
                                Html.el("div", Html.el("h3", "Here"), quote(Parts.diff(version.diff(), false, true))))
                        : quote(Parts.diff(version.diff())));
        return version.reasons().isEmpty() ? item : item.add(Html.el("p.why", String.join("; ", version.reasons())));
    }

    private static Html quote(Html words) {
        return Html.el("blockquote", Html.of("“"), words, Html.of("”")).attr("dir", "auto");
    }
}
