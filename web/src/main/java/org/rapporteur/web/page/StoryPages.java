package org.rapporteur.web.page;

import java.util.List;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.story.Saying;
import org.rapporteur.story.Source;
import org.rapporteur.story.Story;
import org.rapporteur.web.data.Across;
import org.rapporteur.web.data.StoryHead;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.CopyTree;
import org.rapporteur.web.words.Labels;

/** Stories: their list, and one with its independent sources, what was made from them, and what is said in it. */
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
        Behind behind = new Behind(view);
        Html below = Html.el("p.dek", Labels.dates(story.from(), story.to()) + " · ")
                .add(Html.el("strong", Labels.count(story.sources().size(), "independent source")))
                .text(" in " + Labels.count(story.reportIds().size(), "report") + " ")
                .add(Parts.id(id));
        Html content = Html.el("div", Parts.heading("Story", story.title(), below));
        content.add(sources(story, links, behind, view), disagreements(story, view));
        content.add(sayings(story, behind, view), Correct.group(id, "story", "report", view));
        return new Page(story.title(), "/stories", content.add(storyline(story, view)));
    }

    private static Html sources(Story story, List<CopyLink> links, Behind behind, View view) {
        Html list = Html.el("ol.sources");
        FamilyTree tree = FamilyTree.of(story.reportIds(), null, view);
        List<Source> sources = behind.sources(story);
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            Html how = KnownBy.how(source, behind.report(source.origin()).report());
            CopyTree copies =
                    CopyTree.of(story.sources().get(i), view.overview().families()::of, links);
            list.add(tree.render(copies, how));
        }
        return Parts.section(
                        "sources",
                        "Sources",
                        "Each numbered report is an independent source; what hangs under it was made from it or, on a"
                                + " dotted line, shares its text. The bar shows how much of it does.")
                .add(list);
    }

    /** What is said in it, and by how many sources. */
    private static Html sayings(Story story, Behind behind, View view) {
        List<Saying> sayings = behind.sayings(story);
        Html list = Html.el("ol.findings");
        for (Saying saying : Lists.page(sayings, Lists.page(view.query()))) {
            Statement first = saying.first();
            ReadReport read = behind.report(first.reportId());
            String words = Parts.shortened(Labels.content(first, read), 420);
            list.add(Html.el("li.finding")
                    .attr("data-finding", first.id())
                    .attr("tabindex", "-1")
                    .add(Html.el("p.who", Parts.parties(Parts.parties(first.sources(), read))))
                    .add(Html.el("p.words", Html.path(Paths.statement(first.id()), words))
                            .attr("dir", "auto"))
                    .add(KnownBy.saying(saying, behind)));
        }
        int rest = story.reportIds().size() - Behind.MOST_REPORTS;
        String lead = "Each thing said once, however often it is printed, with the independent sources behind it."
                + (rest > 0 ? " The first " + Behind.MOST_REPORTS + " reports; " + rest + " more were not read." : "");
        return Parts.section("sayings", "What is said, and how each source knows it", lead)
                .add(sayings.isEmpty() ? Parts.nothing("Nobody says anything here.") : list)
                .add(Lists.pager(view.query(), sayings.size()));
    }

    /** What the story's reports tell of one event in different ways. */
    private static Html disagreements(Story story, View view) {
        List<Across.Dispute> disputes = view.across().disputes(story.reportIds());
        Differences differences = new Differences(disputes.isEmpty() ? List.of() : story.reportIds(), view);
        Html list = Html.el("ul.disputes");
        disputes.forEach(it ->
                list.add(Html.el("li", Parts.link(Paths.occurrence(it.occurrence()), differences.named(it.words())))));
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
