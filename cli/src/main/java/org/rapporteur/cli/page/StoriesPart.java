package org.rapporteur.cli.page;

import java.util.List;
import java.util.Objects;
import org.rapporteur.cli.brief.Briefing;
import org.rapporteur.cli.brief.CopyTree;
import org.rapporteur.cli.brief.Dossier;
import org.rapporteur.cli.brief.Labels;
import org.rapporteur.copy.CopyClass;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.intake.Report;
import org.rapporteur.story.Story;

/** Stories with their trees of copies. */
final class StoriesPart {

    private StoriesPart() {}

    static Section section(Briefing briefing) {
        List<Html> stories = briefing.stories().stream()
                .map(story -> story(story, briefing.dossier()))
                .toList();
        return new Section(
                "stories",
                "Stories",
                stories.size(),
                "Each numbered report is an independent source; what hangs under it was made from it. The bar shows how"
                        + " much of the copy comes from there.",
                stories);
    }

    private static Html story(Story story, Dossier dossier) {
        Html sources = Html.el("ol.sources");
        for (List<String> group : story.sources()) {
            sources.add(tree(CopyTree.of(group, dossier), story.title(), dossier));
        }
        return Html.el("article.story.entry")
                .add(Html.el("h3", story.title()).attr("dir", "auto"))
                .add(Html.el("p.meta")
                        .text(dates(story) + " · "
                                + Labels.count(story.reportIds().size(), "report") + ", ")
                        .add(Html.el("strong", Labels.count(story.sources().size(), "independent source")))
                        .text(" ")
                        .add(Parts.id(story.id())))
                .add(sources);
    }

    private static String dates(Story story) {
        String from = Objects.requireNonNullElse(story.from(), "undated");
        String to = Objects.requireNonNullElse(story.to(), from);
        return from.equals(to) ? from : from + " to " + to;
    }

    private static Html tree(CopyTree tree, String told, Dossier dossier) {
        Report report = dossier.report(tree.reportId()).report();
        Html line = Html.el("p.node", Parts.outlet(report), Html.of(" "), Parts.date(report));
        String title = Labels.title(report);
        if (!title.equals(told)) {
            line.text(" ").add(Html.el("span.headline", title).attr("dir", "auto"));
        }
        Html item = Html.el("li", line);
        CopyLink via = tree.via();
        if (via != null) {
            item.add(made(via));
        }
        if (!tree.copies().isEmpty()) {
            Html copies = Html.el("ul.copies");
            tree.copies().forEach(copy -> copies.add(tree(copy, told, dossier)));
            item.add(copies);
        }
        return item;
    }

    private static Html made(CopyLink via) {
        String gravity =
                switch (via.copyClass()) {
                    case VERBATIM, SHARED_SOURCE, INDEPENDENT -> "plain";
                    case EDITED, TRANSLATED -> "doubt";
                    case REWRITTEN -> "grave";
                };
        String share = Labels.percent(via.shareOfCopy());
        Html line = Html.el("p.made", Html.el("span.chip." + gravity, Labels.lower(via.copyClass())))
                .text(" ")
                .add(bar(via.shareOfCopy()))
                .text(" " + share + (via.copyClass() == CopyClass.SHARED_SOURCE ? " shared" : " of it from there"));
        if (!via.directed()) {
            line.text(" · ").add(Html.el("span.doubt", "direction open"));
        }
        if (!via.reasons().isEmpty()) {
            line.text(" · ").add(Html.el("span.why", String.join("; ", via.reasons())));
        }
        return line.text(" ").add(Parts.id(via.id()));
    }

    /** A bar of 64 units, drawn without style attributes, which the page's security policy would block. */
    private static Html bar(double share) {
        return Html.el("svg.bar")
                .attr("viewBox", "0 0 64 6")
                .attr("aria-hidden", "true")
                .add(Html.el("rect.track").attr("width", "64").attr("height", "6"))
                .add(Html.el("rect.fill")
                        .attr("width", String.valueOf(Math.round(64 * Math.min(1, share))))
                        .attr("height", "6"));
    }
}
