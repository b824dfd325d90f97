package org.rapporteur.web.page;

import java.util.List;
import java.util.Map;
import org.rapporteur.web.html.Html;

/**
 * What stands around every page: menu, search, footer.
 *
 * @param affair the affair's name to show
 * @param style the address of the style sheet
 * @param script the address of the script
 */
public record Frame(String affair, String style, String script) {

    private static final List<Map.Entry<String, String>> MENU = List.of(
            Map.entry("/", "Affair"),
            Map.entry("/timeline", "Timeline"),
            Map.entry("/stories", "Stories"),
            Map.entry("/statements", "Statements"),
            Map.entry("/quotations", "Quotations"),
            Map.entry("/events", "Events"),
            Map.entry("/actors", "Actors"),
            Map.entry("/blocs", "Blocs"),
            Map.entry("/reports", "Reports"),
            Map.entry("/history", "History"));

    /** The whole document. */
    public String around(Page page, View view) {
        return document(page, view.query(), Correct.done(view));
    }

    /** A document that no record stands behind. */
    public String around(Page page, Query query) {
        return document(page, query, Html.of(""));
    }

    private String document(Page page, Query query, Html told) {
        Html head = Html.el("head")
                .add(Html.el("meta").attr("charset", "utf-8"))
                .add(meta("viewport", "width=device-width, initial-scale=1"))
                .add(meta("color-scheme", "light dark"))
                .add(Html.el("title", page.title() + " – " + affair))
                .add(Html.el("link").attr("rel", "stylesheet").attr("href", style))
                .add(Html.el("link").attr("rel", "icon").attr("href", "/assets/icon.svg"))
                .add(Html.el("script", "").attr("src", script).attr("defer", "defer"));
        Html body = Html.el("body")
                .add(Html.link("#main", "Skip to the page").attr("class", "skip"))
                .add(top(page, query))
                .add(Html.el("main", told, page.content()).id("main").attr("tabindex", "-1"))
                .add(footer())
                .add(dialog());
        StringBuilder out = new StringBuilder(1 << 15);
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n");
        head.appendTo(out);
        out.append('\n');
        body.appendTo(out);
        return out.append("\n</html>\n").toString();
    }

    private static Html meta(String name, String content) {
        return Html.el("meta").attr("name", name).attr("content", content);
    }

    private Html top(Page page, Query query) {
        Html list = Html.el("ul");
        for (Map.Entry<String, String> entry : MENU) {
            Html link = Html.path(entry.getKey(), entry.getValue());
            if (entry.getKey().equals(page.section())) {
                link.attr("aria-current", entry.getKey().equals(query.path()) ? "page" : "true");
            }
            list.add(Html.el("li", link));
        }
        Html search = Html.el("form.search")
                .attr("role", "search")
                .attr("action", "/search")
                .attr("method", "get")
                .add(Html.el("label.hidden", "Search the record").attr("for", "q"))
                .add(Html.el("input")
                        .id("q")
                        .attr("name", "q")
                        .attr("type", "search")
                        .attr("autocomplete", "off")
                        .attr("placeholder", "Search  ( / )")
                        .attr("value", query.text("q", "")))
                .add(Html.el("button", "Search").attr("type", "submit"));
        return Html.el(
                "header.top",
                Html.el("p.brand", Html.el("a", Parts.bdi(affair)).attr("href", "/")),
                Html.el("nav", list).attr("aria-label", "Main"),
                search);
    }

    private static Html footer() {
        return Html.el("footer.foot")
                .add(Html.el("p")
                        .text("Made by Rapporteur from the words of the reports; every entry leads back to them. ")
                        .add(Html.path("/help", "Keys and words"))
                        .text(" · ")
                        .add(Html.path("/api/openapi.json", "HTTP API")));
    }

    /** Shown by the script on “?”; without it the footer's link leads to the same words. */
    private static Html dialog() {
        return Html.el("dialog")
                .id("help")
                .attr("aria-labelledby", "help-title")
                .add(Html.el("h2", "Keys").id("help-title"))
                .add(HelpPage.keys())
                .add(Html.el("form", Html.el("button", "Close").attr("type", "submit"))
                        .attr("method", "dialog"));
    }
}
