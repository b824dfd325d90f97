package org.rapporteur.web.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.record.RecordFile;
import org.rapporteur.record.RecordReader;

/**
 * What corrections changed: queries answer with what was found, and this is laid over their answers.
 *
 * @param reports the reports that corrections concern, as corrected, by id
 * @param affair what was found across reports as corrected; null without corrections, when the record itself says it
 */
public record Overlay(Map<String, ReadReport> reports, @Nullable Affair affair) {

    static final Overlay NONE = new Overlay(Map.of(), null);

    public Overlay {
        reports = Map.copyOf(reports);
    }

    static Overlay of(RecordFile record) {
        List<String> ids = record.correctedReports();
        if (!record.hasCorrections()) {
            return NONE;
        }
        Map<String, ReadReport> reports = new TreeMap<>();
        ids.forEach(id -> reports.put(id, record.report(id)));
        return new Overlay(reports, record.affair());
    }

    /** The ids of the corrected reports as a JSON array, for {@code json_each}. */
    String ids() {
        return Rows.write(reports.keySet());
    }

    /** The keys of the corrected reports' statements, by id. */
    Map<String, Integer> keys(RecordReader reader) {
        Map<String, Integer> keys = new HashMap<>();
        reader.query(
                "SELECT id, key FROM statement WHERE report_id IN (SELECT value FROM json_each(?))",
                row -> keys.put(row.text("id"), row.number("key")),
                ids());
        return keys;
    }
}
