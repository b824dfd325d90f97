package org.rapporteur.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.cli.brief.Briefing;
import org.rapporteur.cli.brief.Dossier;
import org.rapporteur.cli.brief.Storyline;
import org.rapporteur.copy.CopyClass;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.intake.Report;
import org.rapporteur.story.Story;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.CopyTree;
import org.rapporteur.web.words.Labels;

/** Stories with their trees of copies. */
final class StoriesPart {

    private StoriesPart() {}

    static Section section(Briefing briefing) {
        List<Html> lines = new ArrayList<>();
        for (Storyline line : briefing.storylines()) {
            lines.add(line.isSingle() ? story("h3", line.stories().get(0), briefing.dossier()) : line(line, briefing));
        }
        return new Section(
                "stories",
                "Stories",
                briefing.stories().size(),
                "Each numbered report is an independent source; what hangs under it was made from it or, on a dotted"
                        + " line, shares its text. The bar shows how much of it does.",
                lines);
    }

    /** Stories that follow from each other, under one heading. */
    private static Html line(Storyline line, Briefing briefing) {
        String size = Labels.count(line.stories().size(), "story") + ", " + Labels.count(line.reports(), "report");
        Html group = Html.el("div.storyline")
                .add(Html.el("h3", "Storyline of " + size))
                .add(Html.el("p.meta", line.dates()));
        line.stories().forEach(story -> group.add(story("h4", story, briefing.dossier())));
        return group;
    }

    private static Html story(String heading, Story story, Dossier dossier) {
        Html sources = Html.el("ol.sources");
        for (List<String> group : story.sources()) {
            Html source = tree(dossier.tree(group), story.title(), dossier);
            String known = dossier.knows(dossier.behind().behind(group));
            sources.add(known.isEmpty() ? source : source.add(Html.el("p.meta", "known by " + known)));
        }
        return Html.el("article.story.entry")
                .add(Html.el(heading, story.title()).attr("dir", "auto"))
                .add(Html.el("p.meta")
                        .text(Labels.dates(story.from(), story.to()) + " · "
                                + Labels.count(story.reportIds().size(), "report") + ", ")
                        .add(Html.el("strong", Labels.count(story.sources().size(), "independent source")))
                        .text(" ")
                        .add(Parts.id(story.id())))
                .add(Parts.amended(story.amendments()))
                .add(sources);
    }

    private static Html tree(CopyTree tree, String told, Dossier dossier) {
        Report report = dossier.report(tree.reportId()).report();
        Html line = Html.el("p.node", Parts.outlet(report), Html.of(" "), Parts.date(report));
        String title = Labels.title(report);
        if (!Labels.isTold(report, told)) {
            line.text(" ").add(Html.el("span.headline", title).attr("dir", "auto"));
        }
        Html item = Html.el("li", line);
        CopyLink via = tree.via();
        if (via != null) {
            item.add(made(via)).add(Parts.amended(via.provenance().amendments()));
        }
        if (!tree.copies().isEmpty()) {
            Html copies = Html.el("ul.copies");
            tree.copies().forEach(copy -> {
                Html below = tree(copy, told, dossier);
                copies.add(copy.isDirected() ? below : below.attr("class", "open"));
            });
            item.add(copies);
        }
        return item;
    }

    private static Html made(CopyLink via) {
        if (!via.directed()) {
            return sameText(via);
        }
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
        return reasons(via, line);
    }

    /** Nothing here may make one of the two the original. */
    private static Html sameText(CopyLink via) {
        Html line = Html.el("p.made", Html.el("span.chip.doubt", Labels.SAME_TEXT))
                .text(" ")
                .add(bar(via.shareOfCopy()))
                .text(" " + Labels.percent(via.shareOfCopy()) + " shared");
        return reasons(via, line);
    }

    private static Html reasons(CopyLink via, Html line) {
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
