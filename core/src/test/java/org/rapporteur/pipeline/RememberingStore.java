package org.rapporteur.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.intake.Rejection;

/** A store in memory that remembers how it was filled. */
class RememberingStore implements FindingsStore {

    final Map<String, ReportFindings> reports = new LinkedHashMap<>();
    final List<Integer> batches = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();
    Affair affair = Affair.NONE;
    int regroupings;
    private boolean current = true;

    @Override
    public synchronized boolean contains(String reportId) {
        return reports.containsKey(reportId);
    }

    @Override
    public synchronized void add(List<ReportFindings> findings) {
        if (findings.isEmpty()) {
            return;
        }
        batches.add(findings.size());
        findings.forEach(one -> reports.putIfAbsent(one.report().id(), one));
        current = false;
    }

    @Override
    public synchronized void reject(List<Rejection> more) {
        rejections.addAll(more);
    }

    @Override
    public synchronized void clearRejections(List<String> origins) {}

    @Override
    public synchronized List<String> reportIds() {
        return reports.keySet().stream().sorted().toList();
    }

    @Override
    public synchronized ReadReport report(String id) {
        ReportFindings findings = reports.get(id);
        if (findings == null) {
            throw new NoSuchElementException(id);
        }
        return findings.toReadReport();
    }

    @Override
    public synchronized List<String> datedByOthers() {
        return List.of();
    }

    @Override
    public synchronized void date(List<ReadReport> reports) {}

    @Override
    public synchronized void replaceAffair(Affair replacement) {
        affair = replacement;
        regroupings++;
        current = true;
    }

    @Override
    public synchronized boolean isAffairCurrent() {
        return current;
    }
}
