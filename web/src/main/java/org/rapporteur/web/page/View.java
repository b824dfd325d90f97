package org.rapporteur.web.page;

import org.rapporteur.copy.ReadReport;
import org.rapporteur.record.RecordReader;
import org.rapporteur.web.data.Overview;

/**
 * What a page is made from.
 *
 * @param reader the record, unchanging while the page is made
 * @param overview the affair as a whole
 * @param query what the address asks for
 */
public record View(RecordReader reader, Overview overview, Query query) {

    /** A report with its findings. */
    public ReadReport report(String id) {
        return reader.report(id).orElseThrow(() -> new NotThere("report", id));
    }

    /** The report that a statement or event stands in, by the finding's id. */
    public ReadReport owner(String findingId, String what) {
        int dot = findingId.lastIndexOf('.');
        return reader.report(dot < 0 ? findingId : findingId.substring(0, dot))
                .orElseThrow(() -> new NotThere(what, findingId));
    }
}
