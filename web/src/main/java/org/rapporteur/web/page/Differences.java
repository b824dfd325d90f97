package org.rapporteur.web.page;

import java.util.List;
import org.rapporteur.web.data.ReportRow;

/** What reports disagree on, with the reports' outlets in place of their ids. */
final class Differences {

    private final List<ReportRow> reports;

    /**
     * @param ids the reports that may be named in them; none where nothing is to be told
     */
    Differences(List<String> ids, View view) {
        reports = ids.isEmpty() ? List.of() : view.reports(ids);
    }

    /** "date: 2024-05-06 in Baltic Wire, 2024-05-07 in Valga Gazette". */
    String named(String words) {
        String named = words;
        for (ReportRow report : reports) {
            if (!report.outlet().isBlank()) {
                named = named.replace(report.id(), report.outlet());
            }
        }
        return named;
    }
}
