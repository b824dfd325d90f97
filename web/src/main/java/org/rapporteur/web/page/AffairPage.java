package org.rapporteur.web.page;

import java.util.List;
import java.util.Map;
import org.rapporteur.web.data.Entries;
import org.rapporteur.web.data.Filter;
import org.rapporteur.web.data.Overview;
import org.rapporteur.web.data.StoryHead;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** The affair as a whole: how much there is, when, which stories, who is for or against whom, what to doubt. */
final class AffairPage {

    private static final int STORIES = 12;
    private static final int TIES = 14;

    private AffairPage() {}

    static Page page(View view) {
        Overview overview = view.overview();
        Html below = Html.el("p.dek", Labels.dates(overview.from(), overview.to()));
        Html content = Html.el("div", Parts.heading("The affair", title(overview), below), figures(overview));
        content.add(timeline(overview), stories(overview), parties(overview), doubts(overview));
        return new Page("The affair", "/", content);
    }

    private static String title(Overview overview) {
        return overview.stories().isEmpty()
                ? Labels.count(overview.total("report"), "report")
                : overview.stories().get(0).title();
    }

    private static Html figures(Overview overview) {
        int sources = overview.stories().stream().mapToInt(StoryHead::sources).sum();
        return Html.el(
                "dl.figures",
                Parts.figure("/reports", overview.total("report"), "report"),
                Parts.figure("/stories", sources, "independent source"),
                Parts.figure("/stories", overview.total("story"), "story"),
                Parts.figure("/statements", overview.total("statement"), "statement"),
                Parts.figure("/events", overview.total("occurrence"), "event"),
                Parts.figure("/quotations", overview.total("altered"), "altered quotation"));
    }

    private static Html timeline(Overview overview) {
        Entries entries = overview.entries();
        Query query = new Query("/timeline", Map.of());
        var from = EntryPages.day(overview.from());
        var to = EntryPages.day(overview.to());
        return Parts.section("when", "When", "Statements above the line, events below. A bar leads to its days.")
                .add(TimelineChart.render(entries, entries.matching(Filter.ALL, null), from, to, query))
                .add(EntryPages.zoom(query, Filter.ALL, from, to));
    }

    private static Html stories(Overview overview) {
        List<StoryHead> stories = overview.stories();
        Html section =
                Parts.section("stories", "Stories", "Those of most independent sources first. Copies never count.");
        section.add(StoryPages.list(stories.subList(0, Math.min(STORIES, stories.size()))));
        return stories.size() <= STORIES
                ? section
                : section.add(Html.el(
                        "p.more", Html.path("/stories", "All " + Labels.count(stories.size(), "story") + " →")));
    }

    private static Html parties(Overview overview) {
        Html section = Parts.section(
                "parties",
                "For and against",
                "Whom statements back and whom they oppose, as their words show it; numbers lead to the statements.");
        section.add(PartiesGraph.render(overview.ties(), overview, TIES));
        return section.add(Html.el(
                "p.more",
                Html.path("/parties", "All " + Labels.count(overview.ties().size(), "pair") + " →"),
                Html.of(" · "),
                Html.path("/actors", "All " + Labels.count(overview.actors().size(), "actor") + " →")));
    }

    private static Html doubts(Overview overview) {
        Entries entries = overview.entries();
        Html list = Html.el("ul.doubts");
        doubt(
                list,
                "/statements?mark=unsettled",
                count(entries, Filter.Mark.UNSETTLED),
                "statement",
                "whose source is not settled");
        doubt(
                list,
                "/statements?mark=shaky",
                count(entries, Filter.Mark.SHAKY),
                "statement",
                "more likely wrong than right");
        doubt(list, "/reports?dated=no", overview.total("undated"), "report", "without a date");
        doubt(list, "/rejected", overview.total("rejection"), "input", "that could not be read");
        return Parts.section("doubts", "What to doubt", "What the program could not settle, and what it left out.")
                .add(list);
    }

    private static int count(Entries entries, Filter.Mark mark) {
        Filter filter = new Filter(true, false, null, null, null, 0, null, null, mark);
        return entries.matching(filter, null).length;
    }

    private static void doubt(Html list, String path, long number, String one, String what) {
        String words = Labels.count(number, one);
        list.add(Html.el("li", number == 0 ? Html.of(words) : Html.path(path, words), Html.of(" " + what)));
    }

    /** All pairs. */
    static Page parties(View view) {
        Overview overview = view.overview();
        int page = Lists.page(view.query());
        var shown = Lists.page(overview.ties(), page);
        return new Page(
                "For and against",
                "/",
                Html.el(
                        "div",
                        Parts.heading(
                                Labels.count(overview.ties().size(), "pair"),
                                "For and against",
                                Html.el(
                                        "p.lead",
                                        "Whom statements back and whom they oppose, as their words show it.")),
                        PartiesGraph.render(shown, overview, Lists.PAGE),
                        Lists.pager(view.query(), overview.ties().size())));
    }
}
