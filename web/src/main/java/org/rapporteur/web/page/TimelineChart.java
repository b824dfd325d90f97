package org.rapporteur.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.data.Entries;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/**
 * Statements and events by date: bars upwards for statements; downwards for events, cooperation left and conflict right.
 * Every bar leads to its period.
 */
final class TimelineChart {

    private static final int WIDTH = 960;
    private static final int TOP = 12;
    private static final int AXIS = 112;
    private static final int BOTTOM = 178;
    private static final int HEIGHT = 200;
    private static final int MOST_BARS = 400;

    private final Query query;
    private final Period period;
    private final LocalDate first;
    private final int bars;
    private final int[] statements;
    private final int[] cooperation;
    private final int[] conflict;
    private int before;
    private int after;
    private int undated;

    private TimelineChart(LocalDate from, LocalDate to, Query query) {
        this.query = query;
        Period fine = Period.of(ChronoUnit.DAYS.between(from, to) + 1);
        this.period = fine.between(fine.begin(from), fine.begin(to)) < MOST_BARS ? fine : Period.YEAR;
        this.first = period.begin(from);
        this.bars = Math.min(MOST_BARS, Math.max(1, period.between(first, period.begin(to)) + 1));
        this.statements = new int[bars];
        this.cooperation = new int[bars];
        this.conflict = new int[bars];
    }

    /**
     * The chart, or an empty piece where there is nothing to show.
     *
     * @param found numbers of entries
     * @param query of the timeline page, whose addresses the bars lead to
     */
    static Html render(Entries entries, int[] found, @Nullable LocalDate from, @Nullable LocalDate to, Query query) {
        if (from == null || to == null || to.isBefore(from)) {
            return Html.of("");
        }
        TimelineChart chart = new TimelineChart(from, to, query);
        for (int entry : found) {
            chart.count(entries, entry);
        }
        return chart.figure();
    }

    private void count(Entries entries, int entry) {
        LocalDate day = entries.day(entry);
        if (day == null) {
            undated++;
            return;
        }
        if (day.isBefore(first)) {
            before++;
            return;
        }
        int bar = period.between(first, period.begin(day));
        if (bar >= bars) {
            after++;
        } else if (entries.isStatement(entry)) {
            statements[bar]++;
        } else if (entries.quad(entry) <= 2) {
            cooperation[bar]++;
        } else {
            conflict[bar]++;
        }
    }

    private Html figure() {
        Html caption = Html.el("figcaption")
                .text("Each " + Labels.lower(period) + ": ")
                .add(Html.el("span.key.said", "statements"), Html.of(" "))
                .add(Html.el("span.key.cooperation", "cooperation, below the line on the left"), Html.of(" "))
                .add(Html.el("span.key.conflict", "conflict, on the right"));
        String rest = rest();
        if (!rest.isEmpty()) {
            caption.add(Html.el("span.rest", "Not drawn: " + rest + "."));
        }
        Html scroll = Html.el("div.scroll", draw())
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", "Timeline chart");
        return Html.el("figure.timeline", scroll, caption);
    }

    private String rest() {
        StringBuilder words = new StringBuilder();
        if (before > 0) {
            words.append(before).append(" before");
        }
        if (after > 0) {
            words.append(words.isEmpty() ? "" : ", ").append(after).append(" after");
        }
        if (undated > 0) {
            words.append(words.isEmpty() ? "" : ", ").append(undated).append(" undated");
        }
        return words.toString();
    }

    private Html draw() {
        Html svg = Html.el("svg")
                .attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .attr("role", "group")
                .attr("aria-label", "Statements and events by " + Labels.lower(period));
        int most = Math.max(1, Arrays.stream(statements).max().orElse(1));
        int mostEvents = Math.max(
                1,
                Math.max(
                        Arrays.stream(cooperation).max().orElse(1),
                        Arrays.stream(conflict).max().orElse(1)));
        svg.add(label(2, TOP - 2, String.valueOf(most)).attr("class", "most"));
        svg.add(line(AXIS));
        LocalDate begin = first;
        int every = Math.max(1, (bars + 8) / 9);
        for (int bar = 0; bar < bars; bar++) {
            LocalDate next = period.next(begin);
            svg.add(bar(bar, begin, next, most, mostEvents));
            if (bar % every == 0) {
                boolean last = x(bar) > WIDTH - 80;
                svg.add(label(last ? WIDTH - 1 : x(bar) + 1, HEIGHT - 4, begin.toString())
                        .attr("text-anchor", last ? "end" : "start"));
            }
            begin = next;
        }
        return svg;
    }

    private double width() {
        return (double) WIDTH / bars;
    }

    private double x(int bar) {
        return bar * width();
    }

    private Html bar(int bar, LocalDate begin, LocalDate next, int most, int mostEvents) {
        int events = cooperation[bar] + conflict[bar];
        if (statements[bar] + events == 0) {
            return Html.of("");
        }
        double gap = Math.min(2, width() * 0.2);
        double up = (AXIS - TOP) * statements[bar] / (double) most;
        double scale = (BOTTOM - AXIS) / (double) mostEvents;
        double half = (width() - gap) / 2;
        String name = period.label(begin) + ": " + Labels.count(statements[bar], "statement") + ", "
                + Labels.count(events, "event");
        Html group = Html.el("a")
                .attr("href", zoom(begin, next.minusDays(1)))
                .attr("aria-label", name)
                .attr("class", "bar")
                .add(Html.el("title", name))
                .add(rect("reach", x(bar), 0, width(), HEIGHT - 16));
        if (statements[bar] > 0) {
            group.add(rect("said", x(bar) + gap / 2, AXIS - Math.max(up, 1.5), width() - gap, Math.max(up, 1.5)));
        }
        if (cooperation[bar] > 0) {
            group.add(rect("cooperation", x(bar) + gap / 2, AXIS + 1.0, half, cooperation[bar] * scale));
        }
        if (conflict[bar] > 0) {
            group.add(rect("conflict", x(bar) + gap / 2 + half, AXIS + 1.0, half, conflict[bar] * scale));
        }
        return group;
    }

    private String zoom(LocalDate from, LocalDate to) {
        return query.withDays(from, to);
    }

    private static Html rect(String style, double x, double y, double width, double height) {
        return Html.el("rect." + style)
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(width))
                .attr("height", number(height));
    }

    private static Html line(int y) {
        return Html.el("line.axis")
                .attr("x1", "0")
                .attr("x2", String.valueOf(WIDTH))
                .attr("y1", String.valueOf(y))
                .attr("y2", String.valueOf(y));
    }

    private static Html label(double x, int y, String words) {
        return Html.el("text", words).attr("x", number(x)).attr("y", String.valueOf(y));
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }
}
