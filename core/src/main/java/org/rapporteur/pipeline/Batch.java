package org.rapporteur.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.intake.Rejection;

/** Readings that wait to be committed together, and the count of what became of all of them. */
final class Batch {

    /** Long enough to mean "until something comes", short enough that adding it to the clock cannot overflow. */
    private static final long NO_HURRY = Long.MAX_VALUE / 4;

    private final FindingsStore store;
    private final Settings settings;
    private final Progress progress;

    private final List<ReportFindings> findings = new ArrayList<>();
    private final Set<String> pendingIds = new HashSet<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<String> readWell = new ArrayList<>();
    private long deadline = System.nanoTime() + NO_HURRY;

    private long added;
    private long alreadyThere;
    private long rejected;

    Batch(FindingsStore store, Settings settings, Progress progress) {
        this.store = store;
        this.settings = settings;
        this.progress = progress;
    }

    /** When the readings in it have waited long enough, as {@link System#nanoTime}. */
    long deadline() {
        return deadline;
    }

    void add(Reading reading) {
        if (isEmpty()) {
            deadline = System.nanoTime() + settings.batchTime().toNanos();
        }
        progress.step(sort(reading));
        if (readWell.size() + rejections.size() >= settings.batchReports()) {
            commit();
        }
    }

    private String sort(Reading reading) {
        if (reading instanceof Reading.Read read) {
            return sort(read.findings());
        }
        if (reading instanceof Reading.AlreadyThere known) {
            alreadyThere++;
            readWell.add(known.origin());
            return known.origin();
        }
        Rejection rejection = ((Reading.Rejected) reading).rejection();
        rejected++;
        rejections.add(rejection);
        return rejection.origin();
    }

    /** The same input given twice in one run is found by no reader's look into the store, so look again. */
    private String sort(ReportFindings read) {
        String id = read.report().id();
        if (store.contains(id) || !pendingIds.add(id)) {
            alreadyThere++;
        } else {
            added++;
            findings.add(read);
        }
        readWell.add(read.report().origin());
        return read.report().origin();
    }

    void commit() {
        if (!isEmpty()) {
            store.clearRejections(List.copyOf(readWell));
            store.add(List.copyOf(findings));
            store.reject(List.copyOf(rejections));
            readWell.clear();
            findings.clear();
            pendingIds.clear();
            rejections.clear();
        }
        deadline = System.nanoTime() + NO_HURRY;
    }

    private boolean isEmpty() {
        return readWell.isEmpty() && rejections.isEmpty();
    }

    long added() {
        return added;
    }

    ReadSummary summary(boolean regrouped) {
        return new ReadSummary(added + alreadyThere + rejected, added, alreadyThere, rejected, regrouped);
    }
}
