package org.rapporteur.pipeline;

import java.util.List;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.dating.RelatedDates;
import org.rapporteur.intake.Rejection;

/**
 * Where findings go and come back from; the record module keeps them in a file. Each writing method is one
 * transaction: after it returns its data survive a crash, before that nothing of them is seen. All methods may be
 * called from several threads.
 */
public interface FindingsStore {

    boolean contains(String reportId);

    /** Adds reports with their findings; a report that is there already is left as it is. */
    void add(List<ReportFindings> findings);

    /**
     * Notes inputs that did not become reports. One noted already (same origin, same place) is noted once, with the
     * newer reason.
     */
    void reject(List<Rejection> rejections);

    /**
     * Takes back what earlier sessions noted against inputs that now read well. What was noted in this session stays,
     * since two inputs of one run may share an origin.
     */
    void clearRejections(List<String> origins);

    /** The ids of all reports, sorted. */
    List<String> reportIds();

    /**
     * A report with what was found in it alone.
     *
     * @throws java.util.NoSuchElementException where there is none of that id
     */
    ReadReport report(String id);

    /**
     * The same without what people corrected since: what the stages across reports start from, so that a correction can
     * always be undone.
     *
     * @throws java.util.NoSuchElementException where there is none of that id
     */
    default ReadReport found(String id) {
        return report(id);
    }

    /** The ids of the reports that bear a date from other reports ({@link RelatedDates#isBorrowed}), sorted. */
    List<String> datedByOthers();

    /**
     * Notes the dates of reports, of their statements and of their events in the place of those noted before; nothing else of
     * what is given counts. Reports that are not there are passed over.
     */
    void date(List<ReadReport> reports);

    /** Puts new findings across reports in the place of the old ones. */
    void replaceAffair(Affair affair);

    /** Whether the findings across reports are those of the reports now in it; true where there is no report. */
    boolean isAffairCurrent();
}
