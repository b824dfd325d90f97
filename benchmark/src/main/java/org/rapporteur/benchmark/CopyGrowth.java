package org.rapporteur.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.benchmark.MadeReports.Kind;
import org.rapporteur.copy.CopyComparer;
import org.rapporteur.copy.CopyIndex;
import org.rapporteur.copy.CopySettings;
import org.rapporteur.copy.ReadReport;

/**
 * Time and memory for a new report as the record grows: {@code CopyGrowth MOST_REPORTS [SVG_FILE]}. Makes reports, puts
 * them into an index one after the other and measures at 1,000, 2,000, 5,000 and so on, in processor time
 * of the one thread, so that other work on the machine does not count. Prints a table, and draws it.
 */
public final class CopyGrowth {

    /** How many reports are measured at each size. */
    private static final int MEASURED = 500;

    /** What was measured with so many reports before; times in milliseconds for one report, memory in megabytes. */
    record Point(
            int reports, double lookup, double compare, double candidates, double found, double heap, double index) {}

    private final MadeReports made = new MadeReports();
    private CopyIndex index = new CopyIndex(CopySettings.DEFAULT);
    private final CopyComparer comparer = new CopyComparer();
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final List<Point> points = new ArrayList<>();

    private CopyGrowth() {}

    public static void main(String[] arguments) throws IOException {
        int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        CopyGrowth growth = new CopyGrowth();
        System.out.println("reports  look-up ms  comparison ms  candidates  found %  heap MB  index MB  reports/s");
        growth.run(most);
        if (arguments.length > 1) {
            Files.writeString(Path.of(arguments[1]), GrowthPlot.draw(growth.points), StandardCharsets.UTF_8);
        }
    }

    private void run(int most) {
        warmUp();
        int next = 1000;
        for (int n = 0; n < most; ) {
            if (n + MEASURED >= next) {
                measure(n);
                n += MEASURED;
                next = Integer.toString(next).startsWith("2") ? next / 2 * 5 : next * 2;
            } else {
                index.add(made.report(n));
                n++;
            }
        }
    }

    /** Else the first sizes would pay for compiling. */
    private void warmUp() {
        for (int n = 0; n < 4 * MEASURED; n++) {
            ReadReport report = made.report(n);
            for (String partner : index.add(report)) {
                comparer.compare(made.report(Integer.parseInt(partner.substring("made-".length()))), report);
            }
        }
        index = new CopyIndex(CopySettings.DEFAULT);
    }

    private void measure(int from) {
        List<ReadReport> reports = new ArrayList<>();
        for (int n = from; n < from + MEASURED; n++) {
            reports.add(made.report(n));
        }
        List<List<String>> partners = new ArrayList<>();
        long begin = clock.getCurrentThreadCpuTime();
        reports.forEach(report -> partners.add(index.add(report)));
        double lookup = (clock.getCurrentThreadCpuTime() - begin) / 1e6 / MEASURED;
        Point point = new Point(
                from + MEASURED,
                lookup,
                comparison(reports, partners),
                partners.stream().mapToInt(List::size).sum() / (double) MEASURED,
                found(from, partners),
                heap(),
                index.postingsInMemory() * 8 / 1e6);
        points.add(point);
        System.out.printf(
                Locale.ROOT,
                "%7d  %10.2f  %13.2f  %10.1f  %7.1f  %7.0f  %8.0f  %9.0f%n",
                point.reports,
                point.lookup,
                point.compare,
                point.candidates,
                100 * point.found,
                point.heap,
                point.index,
                1000 / (point.lookup + point.compare));
    }

    /** Milliseconds for a report to be compared with all its partners in full. */
    private double comparison(List<ReadReport> reports, List<List<String>> partners) {
        long spent = 0;
        for (int i = 0; i < reports.size(); i++) {
            for (String partner : partners.get(i)) {
                ReadReport other = made.report(Integer.parseInt(partner.substring("made-".length())));
                long begin = clock.getCurrentThreadCpuTime();
                comparer.compare(other, reports.get(i));
                spent += clock.getCurrentThreadCpuTime() - begin;
            }
        }
        return spent / 1e6 / reports.size();
    }

    /** Of the reports made from others, the share whose partners hold the one from which they were made. */
    private double found(int from, List<List<String>> partners) {
        int all = 0;
        int found = 0;
        for (int i = 0; i < partners.size(); i++) {
            if (made.kind(from + i) != Kind.NEW) {
                all++;
                found += partners.get(i).contains(MadeReports.id(made.origin(from + i))) ? 1 : 0;
            }
        }
        return found / (double) Math.max(1, all);
    }

    private static double heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
