package org.rapporteur.export;

import java.io.IOException;
import org.rapporteur.record.RecordFile;

/**
 * An export under way.
 *
 * @param record what is exported
 * @param reports its reports
 * @param sink where to
 * @param wording how much of the words
 * @param tally what was written and left out
 */
record Draft(RecordFile record, Reports reports, Sink sink, Wording wording, Tally tally) {

    /** Writes one format. */
    @FunctionalInterface
    interface Writer {
        void write(Draft draft) throws IOException;
    }
}
