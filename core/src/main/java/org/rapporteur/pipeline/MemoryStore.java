package org.rapporteur.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.dating.RelatedDates;
import org.rapporteur.intake.Rejection;

/** A store in memory, for a handful of reports: evaluations, tests, programs that need no record. */
public final class MemoryStore implements FindingsStore {

    private final TreeMap<String, ReadReport> reports = new TreeMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private Affair affair = Affair.NONE;
    private boolean current = true;

    @Override
    public synchronized boolean contains(String reportId) {
        return reports.containsKey(reportId);
    }

    @Override
    public synchronized void add(List<ReportFindings> findings) {
        for (ReportFindings one : findings) {
            current &= reports.putIfAbsent(one.report().id(), one.toReadReport()) != null;
        }
    }

    @Override
    public synchronized void reject(List<Rejection> more) {
        TreeSet<String> known = new TreeSet<>();
        rejections.forEach(rejection -> known.add(rejection.toString()));
        more.stream().filter(rejection -> known.add(rejection.toString())).forEach(rejections::add);
    }

    @Override
    public synchronized void clearRejections(List<String> origins) {
        rejections.removeIf(rejection -> origins.contains(rejection.origin()));
    }

    @Override
    public synchronized List<String> reportIds() {
        return List.copyOf(reports.keySet());
    }

    @Override
    public synchronized ReadReport report(String id) {
        ReadReport report = reports.get(id);
        if (report == null) {
            throw new NoSuchElementException("no report " + id);
        }
        return report;
    }

    @Override
    public synchronized List<String> datedByOthers() {
        return reports.values().stream()
                .filter(report -> RelatedDates.isBorrowed(report.report().published()))
                .map(ReadReport::id)
                .toList();
    }

    @Override
    public synchronized void date(List<ReadReport> dated) {
        dated.forEach(report -> reports.replace(report.id(), report));
    }

    @Override
    public synchronized void replaceAffair(Affair found) {
        affair = found;
        current = true;
    }

    @Override
    public synchronized boolean isAffairCurrent() {
        return current;
    }

    public synchronized Affair affair() {
        return affair;
    }

    public synchronized List<Rejection> rejections() {
        return List.copyOf(rejections);
    }
}
