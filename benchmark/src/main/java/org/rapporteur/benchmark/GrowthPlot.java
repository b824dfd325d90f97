package org.rapporteur.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Draws how time and memory grow, as SVG: reports along a logarithmic axis, and the square of the logarithm beside. */
final class GrowthPlot {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 220;
    private static final int LEFT = 60;
    private static final int TOP = 40;
    private static final double GRID_LINES = 4;

    private final List<CopyGrowth.Point> points;
    private final StringBuilder svg = new StringBuilder();

    private GrowthPlot(List<CopyGrowth.Point> points) {
        this.points = points;
    }

    static String draw(List<CopyGrowth.Point> points) {
        GrowthPlot plot = new GrowthPlot(points);
        plot.line("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 900 330\" font-family=\"sans-serif\""
                + " font-size=\"12\"><rect width=\"900\" height=\"330\" fill=\"white\"/>");
        CopyGrowth.Point first = points.get(0);
        double scale = first.lookup() / square(first);
        plot.panel(
                0,
                "look-up of a new report, ms; dashed: grows with log²",
                CopyGrowth.Point::lookup,
                point -> scale * square(point));
        plot.panel(450, "memory, MB; dashed: index entries in memory", CopyGrowth.Point::heap, CopyGrowth.Point::index);
        plot.line("</svg>");
        return plot.svg.toString();
    }

    private static double square(CopyGrowth.Point point) {
        double log = Math.log(point.reports());
        return log * log;
    }

    private void panel(
            int x, String title, ToDoubleFunction<CopyGrowth.Point> solid, ToDoubleFunction<CopyGrowth.Point> dashed) {
        double most = points.stream()
                .mapToDouble(point -> Math.max(solid.applyAsDouble(point), dashed.applyAsDouble(point)))
                .max()
                .orElse(1);
        double step = niceStep(most / GRID_LINES);
        double top = step * Math.ceil(most / step);
        text(x + LEFT, TOP - 18, "start", title);
        for (double value = 0; value <= top + step / 2; value += step) {
            double y = TOP + HEIGHT * (1 - value / top);
            line("<path d=\"M%d %.1fh%d\" stroke=\"#ddd\"/>", x + LEFT, y, WIDTH);
            text(
                    x + LEFT - 6,
                    y + 4,
                    "end",
                    String.format(Locale.ROOT, "%.4g", value).replaceFirst("\\.?0+$", ""));
        }
        for (CopyGrowth.Point point : points) {
            text(x + across(point), TOP + HEIGHT + 18, "middle", thousands(point.reports()));
        }
        text(x + LEFT + WIDTH / 2d, TOP + HEIGHT + 40, "middle", "reports in the record");
        curve(x, top, dashed, "stroke=\"#888\" stroke-dasharray=\"5 4\"");
        curve(x, top, solid, "stroke=\"#0b5\" stroke-width=\"2.5\"");
    }

    private static String thousands(int reports) {
        return reports / 1000 + "k";
    }

    private static double niceStep(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private double across(CopyGrowth.Point point) {
        double first = Math.log(points.get(0).reports());
        double last = Math.log(points.get(points.size() - 1).reports());
        return LEFT + WIDTH * (Math.log(point.reports()) - first) / Math.max(1e-9, last - first);
    }

    private void curve(int x, double top, ToDoubleFunction<CopyGrowth.Point> value, String style) {
        StringBuilder path = new StringBuilder();
        for (CopyGrowth.Point point : points) {
            path.append(String.format(
                    Locale.ROOT,
                    "%s%.1f %.1f",
                    path.isEmpty() ? "M" : "L",
                    x + across(point),
                    TOP + HEIGHT * (1 - value.applyAsDouble(point) / top)));
        }
        line("<path d=\"%s\" fill=\"none\" %s/>", path, style);
    }

    private void text(double x, double y, String anchor, String words) {
        line("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, words);
    }

    private void line(String form, Object... values) {
        svg.append(values.length == 0 ? form : String.format(Locale.ROOT, form, values))
                .append('\n');
    }
}
