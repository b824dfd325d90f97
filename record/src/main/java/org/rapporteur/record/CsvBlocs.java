package org.rapporteur.record;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.text.EvidencedDate;

/** What reports say of blocs, as CSV. */
final class CsvBlocs {

    private CsvBlocs() {}

    static void blocs(RecordFile record, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(
                out,
                "report,bloc_id,bloc,relation,member_ids,members,member_count,modality,date,date_how,evidence,evidence_begin_cp,evidence_end_cp,confidence,corrections"
                        .split(",", -1));
        for (String id : record.reportIds()) {
            ReadReport report = record.report(id);
            CodePoints places = new CodePoints(report.report().text().text());
            for (BlocFact fact : report.blocs()) {
                csv.row(cells(id, fact, places));
            }
        }
        csv.flush();
    }

    private static @Nullable Object[] cells(String report, BlocFact fact, CodePoints places) {
        Actor bloc = fact.bloc();
        EvidencedDate when = fact.when();
        return new @Nullable Object[] {
            report,
            bloc == null ? null : bloc.id(),
            fact.name(),
            fact.relation(),
            fact.members().stream().map(Actor::id).collect(Collectors.joining("; ")),
            fact.members().stream().map(Actor::name).collect(Collectors.joining("; ")),
            fact.count() == 0 ? null : fact.count(),
            fact.modality(),
            when == null ? null : when.iso(),
            when == null ? null : when.how(),
            places.words(fact.evidence()),
            places.begin(fact.evidence()),
            places.end(fact.evidence()),
            fact.provenance().confidence(),
            CsvFindings.corrections(fact.provenance().amendments())
        };
    }
}
