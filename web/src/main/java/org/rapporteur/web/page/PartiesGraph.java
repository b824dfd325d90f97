package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.web.data.Overview;
import org.rapporteur.web.data.Tie;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/**
 * Who is for or against whom: actors on a circle, an arrow from whoever speaks to whomever it is about. The table beside it
 * says the same in words.
 */
final class PartiesGraph {

    private static final int MOST_ACTORS = 14;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 460;
    private static final int RADIUS_X = 168;
    private static final int RADIUS_Y = 180;
    private static final int NODE = 7;

    private final Overview overview;
    private final List<Tie> ties;
    private final Map<String, double[]> places = new LinkedHashMap<>();

    private PartiesGraph(Overview overview, List<Tie> all) {
        this.overview = overview;
        Set<String> chosen = new LinkedHashSet<>();
        for (Tie tie : all) {
            Set<String> with = new LinkedHashSet<>(chosen);
            with.add(tie.from());
            with.add(tie.to());
            if (with.size() <= MOST_ACTORS) {
                chosen = with;
            }
        }
        Set<String> shown = chosen;
        this.ties = all.stream()
                .filter(tie -> shown.contains(tie.from()) && shown.contains(tie.to()))
                .toList();
        List<String> order = new ArrayList<>(chosen);
        for (int i = 0; i < order.size(); i++) {
            double angle = 2 * Math.PI * i / order.size() - Math.PI / 2;
            places.put(order.get(i), new double[] {
                WIDTH / 2.0 + RADIUS_X * Math.cos(angle), HEIGHT / 2.0 + RADIUS_Y * Math.sin(angle), angle
            });
        }
    }

    /** Graph and table of these ties, of which as many are shown as fit. */
    static Html render(List<Tie> ties, Overview overview, int rows) {
        if (ties.isEmpty()) {
            return Parts.nothing("No statement shows for or against whom it is.");
        }
        PartiesGraph graph = new PartiesGraph(overview, ties);
        Html caption = Html.el("figcaption")
                .text("Arrows run from whoever speaks to whom it is about: ")
                .add(Html.el("span.key.backing", "for, solid"), Html.of(" "))
                .add(Html.el("span.key.opposing", "against, dashed"));
        return Html.el(
                "div.side",
                Html.el("figure.parties", graph.draw(), caption),
                Html.el("div.scroll", table(ties, overview, rows))
                        .attr("tabindex", "0")
                        .attr("role", "region")
                        .attr("aria-label", "Table of who is for or against whom"));
    }

    private Html draw() {
        Html svg = Html.el("svg")
                .attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .attr("role", "group")
                .attr("aria-label", "Who is for or against whom; the table has the same in words");
        svg.add(Html.el("defs", head("backing"), head("opposing")));
        for (Tie tie : ties) {
            if (tie.backing() > 0) {
                svg.add(arrow(tie, "backing", tie.backing()));
            }
            if (tie.opposing() > 0) {
                svg.add(arrow(tie, "opposing", tie.opposing()));
            }
        }
        places.forEach((id, place) -> svg.add(node(id, place)));
        return svg;
    }

    private static Html head(String style) {
        return Html.el("marker." + style, Html.el("path").attr("d", "M0 0 L8 4 L0 8 z"))
                .id("head-" + style)
                .attr("viewBox", "0 0 8 8")
                .attr("refX", "7")
                .attr("refY", "4")
                .attr("markerWidth", "7")
                .attr("markerHeight", "7")
                .attr("markerUnits", "userSpaceOnUse")
                .attr("orient", "auto");
    }

    /** Bent to the inside, backing less than opposing, so that arrows between the same two can be told apart. */
    private Html arrow(Tie tie, String style, int weight) {
        double[] from = places.getOrDefault(tie.from(), new double[3]);
        double[] to = places.getOrDefault(tie.to(), new double[3]);
        double pull = style.equals("backing") ? 0.12 : 0.3;
        double bend = tie.from().compareTo(tie.to()) < 0 ? 18 : -18;
        double x = (from[0] + to[0]) / 2 * (1 - pull) + WIDTH / 2.0 * pull + bend;
        double y = (from[1] + to[1]) / 2 * (1 - pull) + HEIGHT / 2.0 * pull + bend;
        double length = Math.max(1, Math.hypot(to[0] - x, to[1] - y));
        double endX = to[0] - (to[0] - x) / length * (NODE + 4);
        double endY = to[1] - (to[1] - y) / length * (NODE + 4);
        String path = "M" + at(from[0], from[1]) + " Q" + at(x, y) + " " + at(endX, endY);
        int thick = Math.min(4, 1 + Integer.numberOfTrailingZeros(Integer.highestOneBit(weight)));
        return Html.el("path")
                .attr("d", path)
                .attr("class", "tie " + style + " thick-" + thick)
                .attr("marker-end", "url(#head-" + style + ")")
                .add(Html.el(
                        "title",
                        overview.name(tie.from()) + (style.equals("backing") ? " for " : " against ")
                                + overview.name(tie.to()) + ": " + Labels.count(weight, "statement")));
    }

    private Html node(String id, double[] place) {
        String name = overview.name(id);
        double cos = Math.cos(place[2]);
        String anchor = cos > 0.25 ? "start" : cos < -0.25 ? "end" : "middle";
        double dx = cos > 0.25 ? NODE + 5 : cos < -0.25 ? -NODE - 5 : 0;
        double dy = Math.abs(cos) <= 0.25 ? (Math.sin(place[2]) < 0 ? -NODE - 6 : NODE + 15) : 4;
        return Html.el("a")
                .attr("href", Paths.actor(id))
                .attr("class", "node")
                .attr("aria-label", name)
                .add(Html.el("circle")
                        .attr("cx", number(place[0]))
                        .attr("cy", number(place[1]))
                        .attr("r", String.valueOf(NODE)))
                .add(Html.el("text", Parts.shortened(name, 20))
                        .attr("x", number(place[0] + dx))
                        .attr("y", number(place[1] + dy))
                        .attr("text-anchor", anchor));
    }

    private static Html table(List<Tie> ties, Overview overview, int rows) {
        Html body = Html.el("tbody");
        for (Tie tie : ties.subList(0, Math.min(rows, ties.size()))) {
            body.add(Html.el(
                    "tr",
                    Html.el("th", Parts.actor(tie.from(), overview.name(tie.from())))
                            .attr("scope", "row"),
                    Html.el("td", Parts.actor(tie.to(), overview.name(tie.to()))),
                    cell(tie, tie.backing(), "for"),
                    cell(tie, tie.opposing(), "against")));
        }
        Html head = Html.el("tr");
        for (String column : List.of("Who speaks", "of whom", "for", "against")) {
            head.add(Html.el("th", column).attr("scope", "col"));
        }
        return Html.el("table", Html.el("caption.hidden", "Who is for or against whom"), Html.el("thead", head), body);
    }

    private static Html cell(Tie tie, int number, String direction) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("who", tie.from());
        values.put("about", tie.to());
        values.put("stance", direction);
        return number == 0
                ? Html.el("td.number", Html.el("span.none", "–").attr("aria-label", "none"))
                : Html.el(
                        "td.number",
                        Html.path(Query.address("/statements", values), String.valueOf(number))
                                .attr("aria-label", Labels.count(number, "statement") + " " + direction));
    }

    private static String at(double x, double y) {
        return number(x) + " " + number(y);
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }
}
