package org.rapporteur.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.correction.AffairChanges;
import org.rapporteur.correction.Changes;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Corrections;
import org.rapporteur.correction.Found;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.story.Story;
import org.rapporteur.text.EvidencedDate;

/** A record as corrected. Corrections are loaded once, and again when this or another process has written. */
final class Corrected {

    private static final Comparator<ReportSummary> BY_DATE = Comparator.comparing(
                    ReportSummary::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ReportSummary::id);

    /** The corrections as of a state of the file. */
    private record Loaded(long version, Corrections corrections) {}

    private final Database database;
    private final Found found;
    private @Nullable Loaded loaded;
    private @Nullable AffairChanges changes;

    Corrected(Database database, SharedRows shared) {
        this.database = database;
        this.found = new FoundRows(database, shared);
    }

    /** Forgets what was loaded, after this process has written. */
    void changed() {
        loaded = null;
        changes = null;
    }

    Corrections corrections() {
        // https://sqlite.org/pragma.html#pragma_data_version: another number once another connection has written
        long version = database.number("SELECT data_version AS n FROM pragma_data_version");
        if (loaded == null || loaded.version() != version) {
            changes = null;
            loaded = new Loaded(version, new Corrections(new CorrectionRows(database).all(), found));
        }
        return loaded.corrections();
    }

    ReadReport report(String id) {
        return corrections().apply(found.report(id));
    }

    Affair affair() {
        return changes().over(found.affair());
    }

    /** What corrections make of the findings across reports. */
    AffairChanges changes() {
        Corrections now = corrections();
        AffairChanges known = changes;
        if (known == null) {
            known = now.changes();
            changes = known;
        }
        return known;
    }

    /** What loads findings of one kind by id, one after the other. */
    @FunctionalInterface
    interface Loading<T> {
        void load(AffairLoader loader, RecordFile.Visitor<T> visitor) throws IOException;
    }

    /** Hands over findings across reports, by id; what no correction concerns comes from the file one by one. */
    <T> void each(
            Loading<T> found,
            Function<AffairChanges, Changes<T>> kind,
            Function<T, String> id,
            RecordFile.Visitor<T> visitor)
            throws IOException {
        Changes<T> changed = kind.apply(changes());
        TreeMap<String, T> left = new TreeMap<>(changed.now());
        found.load(new AffairLoader(database), one -> {
            visitAll(left.headMap(id.apply(one)), visitor);
            if (!changed.was().contains(id.apply(one))) {
                visitor.visit(one);
            }
        });
        visitAll(left, visitor);
    }

    /** Hands over all of them and takes them out. */
    private static <T> void visitAll(Map<String, T> some, RecordFile.Visitor<T> visitor) throws IOException {
        for (T one : some.values()) {
            visitor.visit(one);
        }
        some.clear();
    }

    /** Brings the full-text index up to date with the corrections of some reports. */
    void index(Collection<String> reportIds) {
        Corrections now = corrections();
        new CorrectedWords(database).update(now, found, reportIds);
    }

    /** The reports whose statements may read otherwise after a correction was made. */
    Collection<String> touched(Correction correction) {
        return corrections().touchedBy(correction);
    }

    List<ReportSummary> summaries(List<ReportSummary> all) {
        Corrections now = corrections();
        if (now.isEmpty()) {
            return all;
        }
        Map<String, String> stories = stories();
        Collection<String> touched = now.reports();
        List<ReportSummary> corrected = new ArrayList<>();
        for (ReportSummary one : all) {
            EvidencedDate date =
                    touched.contains(one.id()) ? report(one.id()).report().published() : null;
            corrected.add(new ReportSummary(
                    one.id(),
                    one.origin(),
                    one.title(),
                    one.outlet(),
                    date == null ? one.published() : date.iso(),
                    stories.get(one.id())));
        }
        return corrected.stream().sorted(BY_DATE).toList();
    }

    /** The story that each report belongs to, the first by id where there are several. */
    private Map<String, String> stories() {
        Changes<Story> changed = changes().stories();
        Map<String, String> stories = new HashMap<>();
        database.query(
                "SELECT report_id, min(story_id) AS story FROM story_report"
                        + " WHERE story_id NOT IN (SELECT value FROM json_each(?)) GROUP BY report_id",
                row -> stories.put(row.text("report_id"), row.text("story")),
                Json.write(changed.was()));
        changed.now().values().forEach(story -> story.reportIds()
                .forEach(id -> stories.merge(id, story.id(), (a, b) -> a.compareTo(b) < 0 ? a : b)));
        return stories;
    }

    Totals totals(Totals all) {
        Corrections now = corrections();
        if (now.isEmpty()) {
            return all;
        }
        int statements = 0;
        int events = 0;
        for (String id : now.reports()) {
            ReadReport before = found.report(id);
            ReadReport after = now.apply(before);
            statements += after.statements().size() - before.statements().size();
            events += after.events().size() - before.events().size();
        }
        AffairChanges across = changes();
        return new Totals(
                all.inputs(),
                all.reports(),
                all.rejected(),
                all.sentences(),
                all.statements() + statements,
                all.events() + events,
                all.copies() + across.copies().growth(),
                all.quotations() + across.quotations().growth(),
                all.stories() + across.stories().growth(),
                all.occurrences() + across.occurrences().growth());
    }

    /** The whole id of what only corrections made: what was split off, a copy that was marked. */
    Optional<String> resolve(String prefix) {
        if (prefix.isEmpty() || corrections().isEmpty()) {
            return Optional.empty();
        }
        AffairChanges now = changes();
        List<String> ids = Stream.of(now.copies(), now.stories(), now.occurrences())
                .flatMap(changed -> changed.now().keySet().stream())
                .filter(id -> id.startsWith(prefix))
                .toList();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }
}
