package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Corrections;
import org.rapporteur.correction.Found;
import org.rapporteur.pipeline.Affair;
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
    private @Nullable Affair affair;

    Corrected(Database database, SharedRows shared) {
        this.database = database;
        this.found = new FoundRows(database, shared);
    }

    /** Forgets what was loaded, after this process has written. */
    void changed() {
        loaded = null;
        affair = null;
    }

    Corrections corrections() {
        // https://sqlite.org/pragma.html#pragma_data_version: another number once another connection has written
        long version = database.number("SELECT data_version AS n FROM pragma_data_version");
        if (loaded == null || loaded.version() != version) {
            affair = null;
            loaded = new Loaded(version, new Corrections(new CorrectionRows(database).all(), found));
        }
        return loaded.corrections();
    }

    ReadReport report(String id) {
        return corrections().apply(found.report(id));
    }

    Affair affair() {
        Corrections now = corrections();
        if (now.isEmpty()) {
            return found.affair();
        }
        Affair known = affair;
        if (known == null) {
            known = now.apply(found.affair());
            affair = known;
        }
        return known;
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
        Map<String, String> stories = new HashMap<>();
        affair().stories().forEach(story -> story.reportIds().forEach(id -> stories.putIfAbsent(id, story.id())));
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
        Affair across = affair();
        return new Totals(
                all.inputs(),
                all.reports(),
                all.rejected(),
                all.sentences(),
                all.statements() + statements,
                all.events() + events,
                across.copies().size(),
                across.quotations().size(),
                across.stories().size(),
                across.occurrences().size());
    }

    /** The whole id of what only corrections made: what was split off, a copy that was marked. */
    Optional<String> resolve(String prefix) {
        if (prefix.isEmpty() || corrections().isEmpty()) {
            return Optional.empty();
        }
        Affair now = affair();
        TreeSet<String> ids = new TreeSet<>();
        Stream.of(
                        now.copies().stream().map(one -> one.id()),
                        now.stories().stream().map(one -> one.id()),
                        now.occurrences().stream().map(one -> one.id()))
                .flatMap(all -> all)
                .filter(id -> id.startsWith(prefix))
                .forEach(ids::add);
        return ids.size() == 1 ? Optional.of(ids.first()) : Optional.empty();
    }
}
