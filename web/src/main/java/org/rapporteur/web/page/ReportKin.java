package org.rapporteur.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.copy.CopyFamily;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.web.data.ReportRow;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.CopyTree;
import org.rapporteur.web.words.Labels;

/** Where a report belongs: its stories, its family of copies, and what else shares text with it. */
final class ReportKin {

    private ReportKin() {}

    static Html of(String id, View view) {
        CopyFamily family = view.overview().families().of(id);
        List<CopyLink> links = view.across().copies(family.reportIds());
        Html stories = Html.el("ul.links");
        view.storiesOf(id)
                .forEach(story -> stories.add(Html.el("li", Html.of("in the story "))
                        .add(Parts.link(Paths.story(story.id()), story.title()))));
        return Html.el(
                "div",
                Parts.section("copies", "Where it belongs", "").add(stories, Correct.date(id, view)),
                family(id, family, links, view),
                others(id, family, links, view));
    }

    /** The tree that the report stands in; nothing for a report that is alone. */
    private static Html family(String id, CopyFamily family, List<CopyLink> links, View view) {
        if (family.members().size() < 2) {
            return Html.of("");
        }
        CopyTree tree = CopyTree.of(family.reportIds(), view.overview().families()::of, links);
        String lead = Labels.count(family.members().size(), "report") + " of one source, the likeliest origin first."
                + " What hangs under a report was made from it or, on a dotted line, shares its text.";
        return Parts.section("family", "Its family of copies", lead)
                .add(Html.el(
                        "ol.sources",
                        FamilyTree.of(family.reportIds(), id, view).render(tree, null)));
    }

    /** What shares text with it besides the report that it hangs under and those that hang under it. */
    private static Html others(String id, CopyFamily family, List<CopyLink> links, View view) {
        Set<String> shown = family.members().stream()
                .map(CopyFamily.Member::via)
                .filter(Objects::nonNull)
                .map(CopyLink::id)
                .collect(Collectors.toSet());
        Html list = Html.el("ul.links");
        int size = 0;
        for (CopyLink link : links) {
            boolean ours = link.original().equals(id) || link.copy().equals(id);
            if (!ours || shown.contains(link.id())) {
                continue;
            }
            String other = link.copy().equals(id) ? link.original() : link.copy();
            for (ReportRow row : view.reports(List.of(other))) {
                size++;
                list.add(other(link, row, link.copy().equals(id)));
            }
        }
        return size == 0
                ? Html.of("")
                : Parts.section("others", "What else shares text with it", "").add(list);
    }

    private static Html other(CopyLink link, ReportRow row, boolean copy) {
        String words = !link.directed() ? "the same text as" : copy ? "made from" : "made into";
        return Html.el("li", words + " ")
                .add(Parts.link(Paths.report(row.id()), row.outlet() + ": " + row.title()), Html.of(" "))
                .add(Parts.made(link), Html.of(" "))
                .add(Html.path(Paths.compare(link.original(), link.copy()), "compare")
                        .attr("aria-label", "compare with " + row.outlet()));
    }
}
