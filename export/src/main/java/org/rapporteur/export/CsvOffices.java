package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import org.rapporteur.actor.OfficeFact;

/** The offices that reports give to people as CSV. */
final class CsvOffices {

    private CsvOffices() {}

    static void offices(Draft draft, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(
                out,
                "report",
                "actor_id",
                "name",
                "office",
                "country",
                "past",
                "evidence",
                "evidence_begin_cp",
                "evidence_end_cp",
                "confidence");
        for (String id : draft.record().reportIds()) {
            ReportText places = draft.reports().get(id).points();
            for (OfficeFact fact : draft.record().offices(id)) {
                csv.row(
                        id,
                        fact.holder().id(),
                        fact.holder().name(),
                        fact.office(),
                        fact.country(),
                        fact.past(),
                        places.words(fact.evidence()),
                        places.begin(fact.evidence()),
                        places.end(fact.evidence()),
                        fact.provenance().confidence());
            }
        }
        csv.flush();
    }
}
