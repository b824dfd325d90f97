package org.rapporteur.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.cli.brief.Briefing;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** The whole briefing as one HTML document that loads nothing. */
public final class BriefingPage {

    private static final Resource STYLE = Resource.load("page.css");
    private static final Resource SCRIPT = Resource.load("page.js");

    private BriefingPage() {}

    /** The document; the same briefing gives the same bytes. */
    public static String render(Briefing briefing) {
        List<Section> sections = sections(briefing);
        Html head = Html.el("head")
                .add(Html.el("meta").attr("charset", "utf-8"))
                .add(meta("viewport", "width=device-width, initial-scale=1"))
                .add(meta("color-scheme", "light dark"))
                .add(meta("referrer", "no-referrer"))
                .add(meta("generator", "Rapporteur"))
                .add(Html.el("meta")
                        .attr("http-equiv", "Content-Security-Policy")
                        .attr("content", policy()))
                .add(Html.el("title", briefing.title() + " – a briefing"));
        StringBuilder out = new StringBuilder(1 << 16);
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n");
        String open = head.toString();
        out.append(open, 0, open.length() - "</head>".length());
        // The only two pieces that are not escaped: files of this program.
        out.append("<style>").append(STYLE.content()).append("</style></head>\n");
        Html body = Html.el("body")
                .add(Html.link("#main", "Skip to the briefing").attr("class", "skip"))
                .add(Masthead.render(briefing, briefing.title()))
                .add(Html.el("div.columns", contents(sections), main(sections)));
        String page = body.toString();
        out.append(page, 0, page.length() - "</body>".length());
        out.append("<script>").append(SCRIPT.content()).append("</script></body>\n</html>\n");
        return out.toString();
    }

    private static String policy() {
        return "default-src 'none'; style-src " + STYLE.hash() + "; script-src " + SCRIPT.hash()
                + "; base-uri 'none'; form-action 'none'";
    }

    private static Html meta(String name, String content) {
        return Html.el("meta").attr("name", name).attr("content", content);
    }

    private static List<Section> sections(Briefing briefing) {
        List<Section> sections = new ArrayList<>();
        sections.add(StoriesPart.section(briefing));
        sections.add(SpeakersPart.section(briefing));
        sections.add(QuotationsPart.section(briefing));
        sections.add(EventsPart.timeline(briefing));
        sections.add(EventsPart.section(briefing));
        sections.add(BlocsPart.section(briefing));
        sections.add(ReportsPart.section(briefing));
        sections.add(DoubtsPart.section(briefing));
        return sections.stream().filter(section -> section.size() > 0).toList();
    }

    private static Html contents(List<Section> sections) {
        Html list = Html.el("ul");
        for (Section section : sections) {
            list.add(Html.el(
                    "li",
                    Html.link("#" + section.id(), section.title()),
                    Html.of(" "),
                    Html.el("span.count", String.valueOf(section.size()))));
        }
        Html filter = Html.el("div.filter")
                .attr("hidden", "hidden")
                .add(Html.el("label", "Filter the page").attr("for", "filter"))
                .add(Html.el("input")
                        .id("filter")
                        .attr("type", "search")
                        .attr("autocomplete", "off")
                        .attr("placeholder", "a name, a word  ( / )"))
                .add(Html.el("p").id("filtered").attr("role", "status"));
        return Html.el("nav.contents", filter, list).attr("aria-label", "Sections");
    }

    private static Html main(List<Section> sections) {
        Html main = Html.el("main").id("main").attr("tabindex", "-1");
        for (Section section : sections) {
            main.add(Html.el("section")
                    .id(section.id())
                    .attr("aria-labelledby", section.id() + "-title")
                    .add(Html.el("h2", section.title()).id(section.id() + "-title"))
                    .add(Html.el("p.lead", section.lead()))
                    .add(section.content()));
        }
        return main.add(Html.el(
                "footer",
                "Made by Rapporteur from "
                        + "the words of the reports above; every entry links to the words that it came from. "
                        + Labels.count(sections.size(), "section") + ", no network, no tracking."));
    }
}
