package org.rapporteur.correction;

import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.pipeline.FindingDates;
import org.rapporteur.text.EvidencedDate;

/** Dates reports anew; what that needs is loaded when it is first asked to, since few records have such corrections. */
final class Redating {

    private @Nullable FindingDates dates;

    synchronized ReadReport date(ReadReport read, EvidencedDate date) {
        if (dates == null) {
            dates = FindingDates.byRules();
        }
        return dates.date(read, date);
    }
}
