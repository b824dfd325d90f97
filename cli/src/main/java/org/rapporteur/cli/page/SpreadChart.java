package org.rapporteur.cli.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.cli.brief.Briefing;
import org.rapporteur.cli.brief.Dossier;
import org.rapporteur.cli.terminal.Plain;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/**
 * How the affair spread: a row for each outlet, a column for each day on which something was printed, a line from each
 * original to its copy.
 */
final class SpreadChart {

    /** An affair of more outlets is told by lists alone. */
    private static final int MOST_ROWS = 24;

    private static final int LEFT = 150;
    private static final int ROW = 26;
    private static final int WIDTH = 760;

    private final Dossier dossier;
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, double[]> places = new HashMap<>();

    private SpreadChart(Dossier dossier) {
        this.dossier = dossier;
        Map<String, List<ReadReport>> days = new TreeMap<>();
        for (ReadReport read : dossier.reports()) {
            rows.putIfAbsent(Labels.outlet(read.report()), rows.size());
            days.computeIfAbsent(Labels.date(read.report().published()), day -> new ArrayList<>())
                    .add(read);
        }
        days.keySet().forEach(day -> columns.put(day, columns.size()));
        days.forEach(this::place);
    }

    /** Reports of one day stand side by side in their order, so that lines between them can be told apart. */
    private void place(String day, List<ReadReport> reports) {
        double width = (WIDTH - LEFT - 20.0) / columns.size();
        for (int i = 0; i < reports.size(); i++) {
            Integer row = rows.get(Labels.outlet(reports.get(i).report()));
            Integer column = columns.get(day);
            if (row != null && column != null) {
                double x = LEFT + column * width + width * (i + 1) / (reports.size() + 1);
                places.put(reports.get(i).id(), new double[] {x, 34 + row * ROW});
            }
        }
    }

    /** The chart in a figure; nothing but an empty element where there is nothing to compare. */
    static Html render(Briefing briefing) {
        SpreadChart chart = new SpreadChart(briefing.dossier());
        if (chart.rows.size() < 2 || chart.rows.size() > MOST_ROWS) {
            return Html.of("");
        }
        Html legend = Html.el("figcaption")
                .text("Who printed it when, and from whom. ")
                .add(Html.el("span.key.own", "own report"), Html.of(" "))
                .add(Html.el("span.key.verbatim", "verbatim copy"), Html.of(" "))
                .add(Html.el("span.key.edited", "edited"), Html.of(" "))
                .add(Html.el("span.key.rewritten", "rewritten"), Html.of(" "))
                .add(Html.el("span.key.open", Labels.SAME_TEXT));
        return Html.el(
                "figure.spread",
                Html.el("div.scroll", chart.draw())
                        .attr("tabindex", "0")
                        .attr("role", "region")
                        .attr("aria-label", "Chart"),
                legend);
    }

    private Html draw() {
        int height = 34 + rows.size() * ROW;
        Html svg = Html.el("svg")
                .attr("viewBox", "0 0 " + WIDTH + " " + height)
                .attr("role", "group")
                .attr("aria-label", "Reports by outlet and day, with lines from originals to copies");
        rows.forEach((outlet, row) -> {
            String y = String.valueOf(34 + row * ROW);
            svg.add(line(LEFT - 8, y, WIDTH, y).attr("class", "row"));
            svg.add(label(0, 38 + row * ROW, Plain.cut(outlet, 19)).attr("class", "outlet"));
        });
        int every = (columns.size() + 7) / 8;
        double width = (WIDTH - LEFT - 20.0) / columns.size();
        columns.forEach((day, column) -> {
            if (column % every == 0) {
                svg.add(label(LEFT + (column + 0.5) * width, 14, day).attr("class", "day"));
            }
        });
        dossier.affair().copies().forEach(link -> svg.add(arc(link)));
        dossier.reports().forEach(read -> svg.add(dot(read)));
        return svg;
    }

    private Html arc(CopyLink link) {
        double[] from = places.get(link.original());
        double[] to = places.get(link.copy());
        if (from == null || to == null) {
            return Html.of("");
        }
        double middle = (from[0] + to[0]) / 2;
        String path = "M" + at(from[0], from[1]) + " C" + at(middle, from[1]) + " " + at(middle, to[1]) + " "
                + at(to[0], to[1]);
        return Html.el("path").attr("d", path).attr("class", "arc " + style(link));
    }

    private Html dot(ReadReport read) {
        double[] place = places.get(read.id());
        if (place == null) {
            return Html.of("");
        }
        String style = dossier.affair().copies().stream()
                .filter(link -> link.directed() && link.copy().equals(read.id()))
                .findFirst()
                .map(SpreadChart::style)
                .orElse("own");
        String name = Labels.outlet(read.report()) + ": " + Labels.title(read.report());
        Html circle = Html.el("circle")
                .attr("cx", number(place[0]))
                .attr("cy", number(place[1]))
                .attr("r", "6")
                .attr("class", "dot " + style)
                .add(Html.el("title", name));
        return Html.el("a", circle).attr("href", "#r-" + read.id()).attr("aria-label", name);
    }

    private static String style(CopyLink link) {
        if (!link.directed()) {
            return "open";
        }
        return switch (link.copyClass()) {
            case VERBATIM, SHARED_SOURCE, INDEPENDENT -> "verbatim";
            case EDITED, TRANSLATED -> "edited";
            case REWRITTEN -> "rewritten";
        };
    }

    private static Html line(double x1, String y1, double x2, String y2) {
        return Html.el("line")
                .attr("x1", number(x1))
                .attr("y1", y1)
                .attr("x2", number(x2))
                .attr("y2", y2);
    }

    private static Html label(double x, double y, String words) {
        return Html.el("text", words).attr("x", number(x)).attr("y", number(y));
    }

    private static String at(double x, double y) {
        return number(x) + " " + number(y);
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }
}
