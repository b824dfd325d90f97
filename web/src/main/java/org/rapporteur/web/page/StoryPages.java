package org.rapporteur.web.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.CopyFamilies;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.story.Story;
import org.rapporteur.web.data.Across;
import org.rapporteur.web.data.ReportRow;
import org.rapporteur.web.data.StoryHead;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.CopyTree;
import org.rapporteur.web.words.Labels;

/** Stories: their list, and one with its independent sources and the trees of what was made from them. */
final class StoryPages {

    private StoryPages() {}

    static Page all(View view) {
        List<StoryHead> stories = view.overview().stories();
        List<StoryHead> shown = Lists.page(stories, Lists.page(view.query()));
        return new Page(
                "Stories",
                "/stories",
                Html.el(
                        "div",
                        Parts.heading(
                                Labels.count(stories.size(), "story"),
                                "Stories",
                                Html.el("p.lead", "Those of most independent sources first. Copies never count.")),
                        list(shown),
                        Lists.pager(view.query(), stories.size())));
    }

    static Html list(List<StoryHead> stories) {
        Html list = Html.el("ol.stories");
        for (StoryHead story : stories) {
            String sources = Labels.count(story.sources(), "independent source");
            list.add(Html.el("li.finding")
                    .attr("data-finding", story.id())
                    .attr("tabindex", "-1")
                    .add(Html.el("p.headline", Parts.link(Paths.story(story.id()), story.title())))
                    .add(Html.el("p.meta", Labels.dates(story.from(), story.to()))
                            .text(" · ")
                            .add(Html.el("strong", sources))
                            .text(" in " + Labels.count(story.reports(), "report"))));
        }
        return list;
    }

    static Page one(View view, String id) {
        Story story = view.story(id).orElseThrow(() -> new NotThere("story", id));
        List<CopyLink> links = view.across().copies(story.reportIds());
        Map<String, ReportRow> reports =
                view.reports(story.reportIds()).stream().collect(Collectors.toMap(ReportRow::id, Function.identity()));
        Html below = Html.el("p.dek", Labels.dates(story.from(), story.to()) + " · ")
                .add(Html.el("strong", Labels.count(story.sources().size(), "independent source")))
                .text(" in " + Labels.count(story.reportIds().size(), "report") + " ")
                .add(Parts.id(id));
        Html content = Html.el("div", Parts.heading("Story", story.title(), below));
        content.add(sources(story, links, reports));
        content.add(disagreements(story, view), Correct.group(id, "story", "report", view));
        return new Page(story.title(), "/stories", content.add(storyline(story, view)));
    }

    private static Html sources(Story story, List<CopyLink> links, Map<String, ReportRow> reports) {
        Html list = Html.el("ol.sources");
        CopyFamilies families = new CopyFamilies(links, id -> published(reports.get(id)));
        for (List<String> group : story.sources()) {
            list.add(tree(CopyTree.of(group, families, links), reports));
        }
        return Parts.section(
                        "sources",
                        "Sources",
                        "Each numbered report is an independent source; what hangs under it was made from it or, on a"
                                + " dotted line, shares its text. The bar shows how much of it does.")
                .add(list);
    }

    /** What sorts after all dates where the day is not known. */
    private static String published(@Nullable ReportRow report) {
        return report == null || report.published() == null ? "9999" : report.published();
    }

    private static Html tree(CopyTree tree, Map<String, ReportRow> reports) {
        ReportRow report = reports.get(tree.reportId());
        Html item = Html.el("li").attr("data-finding", tree.reportId()).attr("tabindex", "-1");
        if (report != null) {
            item.add(Html.el("p.node", Html.el("span.outlet", Parts.bdi(report.outlet())), Html.of(" "))
                            .add(Parts.time(report.published())))
                    .add(Html.el("p.headline", Parts.link(Paths.report(report.id()), report.title())));
        }
        CopyLink via = tree.via();
        if (via != null) {
            item.add(Html.el("p.via", Parts.made(via), Html.of(" "))
                    .add(Html.path(Paths.compare(via.original(), via.copy()), "compare")
                            .attr(
                                    "aria-label",
                                    "compare with the one above: "
                                            + (report == null ? tree.reportId() : report.outlet()))));
            item.add(Html.el("p.why", String.join("; ", via.reasons())));
        }
        if (!tree.copies().isEmpty()) {
            Html copies = Html.el("ul.copies");
            tree.copies().forEach(copy -> {
                Html below = tree(copy, reports);
                copies.add(copy.isDirected() ? below : below.attr("class", "open"));
            });
            item.add(copies);
        }
        return item;
    }

    /** What the story's reports tell of one event in different ways. */
    private static Html disagreements(Story story, View view) {
        List<Across.Dispute> disputes = view.across().disputes(story.reportIds());
        Html list = Html.el("ul.disputes");
        disputes.forEach(it -> list.add(Html.el("li", Parts.link(Paths.occurrence(it.occurrence()), it.words()))));
        return Parts.section("disagreements", "What they disagree on", "")
                .add(disputes.isEmpty() ? Parts.nothing("Nothing was found that these reports disagree on.") : list);
    }

    private static Html storyline(Story story, View view) {
        List<StoryHead> others = view.overview().stories().stream()
                .filter(it ->
                        it.storyline().equals(story.storyline()) && !it.id().equals(story.id()))
                .limit(Lists.PAGE)
                .toList();
        return others.isEmpty()
                ? Html.of("")
                : Parts.section("storyline", "Of the same storyline", "").add(list(others));
    }
}
