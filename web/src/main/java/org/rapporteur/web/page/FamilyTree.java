package org.rapporteur.web.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.web.data.ReportRow;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.CopyTree;

/** A tree of copies: each report under the one that it was likeliest made from. */
final class FamilyTree {

    private final Map<String, ReportRow> reports;
    private final @Nullable String here;

    private FamilyTree(Map<String, ReportRow> reports, @Nullable String here) {
        this.reports = reports;
        this.here = here;
    }

    /**
     * For some reports.
     *
     * @param here the report that the page is about, null for none
     */
    static FamilyTree of(List<String> reportIds, @Nullable String here, View view) {
        return new FamilyTree(
                view.reports(reportIds).stream().collect(Collectors.toMap(ReportRow::id, Function.identity())), here);
    }

    /** @param below what to say of the tree's origin, nothing for those under it */
    Html render(CopyTree tree, @Nullable Html below) {
        ReportRow report = reports.get(tree.reportId());
        Html item = Html.el("li").attr("data-finding", tree.reportId()).attr("tabindex", "-1");
        if (tree.reportId().equals(here)) {
            item.attr("aria-current", "true");
        }
        if (report != null) {
            Html node = Html.el("p.node", Html.el("span.outlet", Parts.bdi(report.outlet())), Html.of(" "))
                    .add(Parts.time(report.published()));
            item.add(tree.reportId().equals(here) ? node.text(" ").add(Parts.chip("this report")) : node)
                    .add(Html.el("p.headline", Parts.link(Paths.report(report.id()), report.title())));
        }
        if (below != null) {
            item.add(below);
        }
        CopyLink via = tree.via();
        if (via != null) {
            item.add(made(via, report == null ? tree.reportId() : report.outlet()));
            item.add(Html.el("p.why", String.join("; ", via.reasons())));
        }
        return tree.copies().isEmpty() ? item : item.add(copies(tree.copies()));
    }

    private static Html made(CopyLink via, String outlet) {
        return Html.el("p.via", Parts.made(via), Html.of(" "))
                .add(Html.path(Paths.compare(via.original(), via.copy()), "compare")
                        .attr("aria-label", "compare with the one above: " + outlet));
    }

    private Html copies(List<CopyTree> trees) {
        Html copies = Html.el("ul.copies");
        for (CopyTree copy : trees) {
            Html item = render(copy, null);
            copies.add(copy.isDirected() ? item : item.attr("class", "open"));
        }
        return copies;
    }
}
