package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Events and mentions in the layout of GDELT 2.0: 61 and 16 columns without a header, one event for each dyad of an event
 * in the world, one mention for each report of it that holds that it took place.
 */
final class GdeltExport {

    static final String EVENTS = "events.export.CSV";
    static final String MENTIONS = "events.mentions.CSV";
    static final String EVIDENCE = "events." + EvidenceTable.NAME;

    private GdeltExport() {}

    static void write(Draft draft) throws IOException {
        try (OutputStream out = draft.sink().open(EVENTS)) {
            GdeltEvents events = new GdeltEvents(draft, out);
            new Happenings(draft).eachDated(happening -> {
                for (Dyad dyad : Dyad.of(happening)) {
                    events.write(dyad, happening);
                    draft.tally().wrote();
                }
            });
        }
        try (OutputStream out = draft.sink().open(MENTIONS)) {
            GdeltMentions mentions = new GdeltMentions(draft, out);
            again(draft, mentions::write);
        }
        try (OutputStream out = draft.sink().open(EVIDENCE)) {
            EvidenceTable evidence = new EvidenceTable(draft, out);
            again(draft, (dyad, happening) -> evidence.write(EventNumber.of(dyad), happening));
        }
    }

    /** Takes one event. */
    private interface Taker {
        void take(Dyad dyad, Happening happening) throws IOException;
    }

    /** The same events once more, without counting them. */
    private static void again(Draft draft, Taker taker) throws IOException {
        Draft uncounted = new Draft(draft.record(), draft.reports(), draft.sink(), draft.wording(), new Tally());
        new Happenings(uncounted).eachDated(happening -> {
            for (Dyad dyad : Dyad.of(happening)) {
                taker.take(dyad, happening);
            }
        });
    }

    /** {@code 20231027}; empty for null. */
    static @Nullable String compact(@Nullable LocalDate day) {
        return day == null ? null : day.toString().replace("-", "");
    }

    /** {@code 20231027000000}: the reports tell days, not hours. */
    static @Nullable String midnight(@Nullable LocalDate day) {
        return day == null ? null : compact(day) + "000000";
    }
}
