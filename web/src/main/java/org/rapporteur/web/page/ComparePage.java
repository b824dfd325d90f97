package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.AlignedSpans;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.Report;
import org.rapporteur.web.data.Across;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.html.Marked;
import org.rapporteur.web.html.Marked.Mark;
import org.rapporteur.web.words.Labels;

/** Two reports side by side: how they hang together, the passages that belong together, the quotations of both. */
final class ComparePage {

    private ComparePage() {}

    static Page page(View view) {
        String a = view.query().text("a");
        String b = view.query().text("b");
        if (a == null || b == null || a.equals(b)) {
            throw new BadQuery("two different reports are to be compared: /compare?a=ID&b=ID");
        }
        CopyLink link = view.across().copies(List.of(a)).stream()
                .filter(it -> it.original().equals(b) || it.copy().equals(b))
                .findFirst()
                .orElse(null);
        ReadReport left = view.report(link == null ? a : link.original());
        ReadReport right = view.report(link == null ? b : link.copy());
        Html content = Html.el("div", Parts.heading("Compare", title(left, right), relation(link)));
        content.add(reasons(link), Correct.copy(left.id(), right.id(), link != null, view));
        content.add(choices(view.query(), link));
        content.add(
                view.query().text("view", "passages").equals("whole") || link == null
                        ? whole(left, right, link)
                        : passages(left, right, link));
        return new Page(
                "Compare " + Labels.outlet(left.report()) + " and " + Labels.outlet(right.report()),
                "/reports",
                content.add(quotations(left.id(), right.id(), view)));
    }

    private static Html title(ReadReport left, ReadReport right) {
        return Html.el("span", Parts.bdi(Labels.outlet(left.report())), Html.of(" and "))
                .add(Parts.bdi(Labels.outlet(right.report())));
    }

    private static Html relation(@Nullable CopyLink link) {
        if (link == null) {
            return Html.el("p.dek", Parts.chip("good", "no copy of each other"));
        }
        String left = Labels.percent(link.shareOfOriginal());
        return Html.el("p.dek", Parts.made(link))
                .text(", " + left + (link.directed() ? " of the original is in the copy " : " of the first "))
                .add(Parts.id(link.id()));
    }

    private static Html reasons(@Nullable CopyLink link) {
        if (link == null || link.reasons().isEmpty()) {
            return Html.of("");
        }
        Html list = Html.el("ul.reasons");
        link.reasons().forEach(reason -> list.add(Html.el("li", reason)));
        return Parts.section("why", "Why", "").add(list);
    }

    private static Html choices(Query query, @Nullable CopyLink link) {
        if (link == null) {
            return Html.of("");
        }
        boolean whole = query.text("view", "passages").equals("whole");
        Html passages = Html.path(query.with("view", null), "passages that belong together");
        Html all = Html.path(query.with("view", "whole"), "both texts whole");
        (whole ? all : passages).attr("aria-current", "true");
        return Html.el("nav.choices", Html.el("span", "Show:"), passages, all).attr("aria-label", "What to show");
    }

    private static Html head(ReadReport read, String role) {
        Report report = read.report();
        Html column = Html.el("div");
        if (!role.isEmpty()) {
            column.add(Html.el("p.kicker", role));
        }
        return column.add(
                Html.el("h3", Parts.link(Paths.report(report.id()), Labels.title(report))),
                Html.el("p.meta", Html.el("span.outlet", Parts.bdi(Labels.outlet(report))), Html.of(" · "))
                        .add(Parts.time(
                                report.published() == null
                                        ? null
                                        : report.published().iso())));
    }

    private static Html heads(ReadReport left, ReadReport right, @Nullable CopyLink link) {
        boolean directed = link != null && link.directed();
        return Html.el("div.pair.heads", head(left, directed ? "Original" : ""), head(right, directed ? "Copy" : ""));
    }

    private static Html passages(ReadReport left, ReadReport right, CopyLink link) {
        Html section = Parts.section(
                "passages",
                Labels.count(link.aligned().size(), "passage"),
                "Struck out: words that only the left one has. Underlined: words that only the right one has.");
        section.add(heads(left, right, link));
        for (int i = 0; i < link.aligned().size(); i++) {
            AlignedSpans pair = link.aligned().get(i);
            PassageDiff diff = new PassageDiff(
                    Labels.oneLine(left.words(pair.original())), Labels.oneLine(right.words(pair.copy())));
            section.add(Html.el("div.pair")
                    .id("p" + (i + 1))
                    .attr("data-finding", link.id() + ".p" + (i + 1))
                    .attr("tabindex", "-1")
                    .add(diff.before(), diff.after()));
        }
        return section;
    }

    private static Html whole(ReadReport left, ReadReport right, @Nullable CopyLink link) {
        List<Mark> ofLeft = new ArrayList<>();
        List<Mark> ofRight = new ArrayList<>();
        if (link != null) {
            for (int i = 0; i < link.aligned().size(); i++) {
                AlignedSpans pair = link.aligned().get(i);
                String hint = "passage " + (i + 1);
                ofLeft.add(new Mark(pair.original(), "aligned", null, hint));
                ofRight.add(new Mark(pair.copy(), "aligned", null, hint));
            }
        }
        return Parts.section("texts", "Both texts", link == null ? "" : "Marked: passages that belong together.")
                .add(heads(left, right, link), Html.el("div.pair", text(left, ofLeft), text(right, ofRight)));
    }

    private static Html text(ReadReport read, List<Mark> marks) {
        Html column = Html.el("div.text");
        for (Block block : read.report().blocks()) {
            if (block.kind().isRead()) {
                column.add(
                        Html.el("p", Marked.render(block.span(), marks, read)).attr("dir", "auto"));
            }
        }
        return column;
    }

    private static Html quotations(String left, String right, View view) {
        List<QuotationVariants> shared = view.across().quotationsIn(List.of(left)).stream()
                .filter(quotation -> Across.prints(quotation, right))
                .toList();
        if (shared.isEmpty()) {
            return Html.of("");
        }
        Html section = Parts.section("quotations", "Quotations in both", "");
        Query inline = new Query("/compare", Map.of());
        shared.forEach(
                quotation -> section.add(Html.el("div.quotation", Versions.render(quotation, null, view.at(inline)))));
        return section;
    }
}
