package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Writes a table of events and their evidence beside it: a row for each dyad of a dated event in the world. */
final class DyadTable {

    /** What a row holds. */
    interface Layout {

        /** The id of the row, which the evidence names. */
        Object id(Dyad dyad);

        /** The cells of the row, one for each column, null for an empty one. */
        @Nullable
        Object[] cells(Dyad dyad, Happening happening);
    }

    private DyadTable() {}

    static void write(Draft draft, String[] header, Layout layout) throws IOException {
        try (OutputStream events = draft.sink().open(Sink.MAIN);
                OutputStream beside = draft.sink().open(EvidenceTable.NAME)) {
            Tsv table = new Tsv(events, header.length);
            EvidenceTable evidence = new EvidenceTable(draft, beside);
            table.row((@Nullable Object[]) header);
            new Happenings(draft).eachDated(happening -> {
                for (Dyad dyad : Dyad.of(happening)) {
                    table.row(layout.cells(dyad, happening));
                    evidence.write(layout.id(dyad), happening);
                    draft.tally().wrote();
                }
            });
        }
    }
}
