package org.rapporteur.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.record.RecordFile;

/** The reports of a record, loaded when asked for; the last few stay in memory. */
final class Reports {

    private static final int KEPT = 32;

    private final RecordFile record;
    private final Wording wording;
    private final Map<String, Source> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Source> eldest) {
            return size() > KEPT;
        }
    };

    Reports(RecordFile record, Wording wording) {
        this.record = record;
        this.wording = wording;
    }

    Source get(String id) {
        Source source = kept.get(id);
        if (source == null) {
            source = Source.of(record.report(id), wording);
            kept.put(id, source);
        }
        return source;
    }

    /** Hands over all reports by id. */
    void each(RecordFile.Visitor<Source> visitor) throws IOException {
        for (String id : record.reportIds()) {
            visitor.visit(get(id));
        }
    }
}
