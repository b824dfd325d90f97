package org.rapporteur.web.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.QuotationVariants.Version;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.correction.AffairChanges;
import org.rapporteur.record.RecordFile;
import org.rapporteur.record.RecordReader;

/**
 * What corrections changed, and nothing else. Queries leave out what was found in the {@link #reports} and what the
 * {@link #changes} replace, and take in what is there now as rows of JSON: see {@link #ids}.
 */
public final class Overlay {

    static final Overlay NONE = new Overlay(Map.of(), AffairChanges.NONE, Map.of(), Map.of());

    private final Map<String, ReadReport> reports;
    private final AffairChanges changes;
    private final Map<String, Integer> keys;
    private final String ids;
    private final String dates;
    private final String mentions;
    private final Map<String, List<String>> grades = new HashMap<>();

    /**
     * @param keys the keys of the statements in these reports, by their ids
     * @param found when these reports were published as the program found it, null for undated ones
     */
    private Overlay(
            Map<String, ReadReport> reports,
            AffairChanges changes,
            Map<String, Integer> keys,
            Map<String, @Nullable String> found) {
        this.reports = Map.copyOf(reports);
        this.changes = changes;
        this.keys = Map.copyOf(keys);
        this.ids = Rows.write(reports.keySet());
        List<Object> redated = new ArrayList<>();
        reports.forEach((id, read) -> {
            String day = published(read);
            if (!Objects.equals(day, found.get(id))) {
                redated.add(Arrays.asList(id, day));
            }
        });
        this.dates = Rows.write(redated);
        List<Object> pairs = new ArrayList<>();
        changes.occurrences().now().values().forEach(one -> one.eventIds()
                .forEach(event -> pairs.add(List.of(one.id(), event))));
        this.mentions = Rows.write(pairs);
        changes.quotations().now().values().forEach(quotation -> quotation.versions().stream()
                .filter(version -> version.statementId() != null)
                .forEach(this::grade));
    }

    private void grade(Version version) {
        grades.computeIfAbsent(String.valueOf(version.statementId()), id -> new ArrayList<>())
                .add(version.grade().name());
    }

    static Overlay of(RecordReader reader, RecordFile record) {
        if (!record.hasCorrections()) {
            return NONE;
        }
        Map<String, ReadReport> reports = new TreeMap<>();
        record.correctedReports().forEach(id -> reports.put(id, record.report(id)));
        String ids = Rows.write(reports.keySet());
        Map<String, Integer> keys = new HashMap<>();
        reader.query(
                "SELECT id, key FROM statement WHERE report_id IN (SELECT value FROM json_each(?))",
                row -> keys.put(row.text("id"), row.number("key")),
                ids);
        Map<String, @Nullable String> found = new HashMap<>();
        reader.query(
                "SELECT id, published FROM report WHERE id IN (SELECT value FROM json_each(?))",
                row -> found.put(row.text("id"), row.optionalText("published")),
                ids);
        return new Overlay(reports, record.changes(), keys, found);
    }

    static @Nullable String published(ReadReport read) {
        var date = read.report().published();
        return date == null ? null : date.iso();
    }

    /** The reports that corrections concern, as corrected, by id. */
    public Map<String, ReadReport> reports() {
        return reports;
    }

    /** When a report was published, as corrected. */
    public @Nullable String published(String reportId, @Nullable String found) {
        ReadReport read = reports.get(reportId);
        return read == null ? found : published(read);
    }

    /** What corrections make of the findings across reports. */
    public AffairChanges changes() {
        return changes;
    }

    /** The ids of the corrected reports as a JSON array, for {@code NOT IN (SELECT value FROM json_each(?))}. */
    String ids() {
        return ids;
    }

    /** The ids of the corrected reports with another date, each with that date or null, as JSON arrays of two. */
    String dates() {
        return dates;
    }

    /** The ids of the occurrences that are otherwise now, with each of their mentions, as JSON arrays of two. */
    String mentions() {
        return mentions;
    }

    /** The keys of all statements that were found in the corrected reports. */
    Collection<Integer> keys() {
        return keys.values();
    }

    /** The key of a statement in a corrected report; null where the record does not have it. */
    @Nullable
    Integer key(String statementId) {
        return keys.get(statementId);
    }

    /** What the versions that are otherwise now change in a statement's quotation, as names of grades. */
    List<String> grades(String statementId) {
        return grades.getOrDefault(statementId, List.of());
    }

    /** The ids of the statements that are a version of such a quotation and change more than typography. */
    List<String> altered() {
        return grades.entrySet().stream()
                .filter(one -> one.getValue().stream()
                        .anyMatch(name -> !Grade.valueOf(name).isHarmless()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
