package org.rapporteur.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.OfficeFact;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.correction.AffairChanges;
import org.rapporteur.correction.Change;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.CorrectionException;
import org.rapporteur.correction.HistoryEntry;
import org.rapporteur.correction.Requests;
import org.rapporteur.correction.Signature;
import org.rapporteur.dating.RelatedDates;
import org.rapporteur.intake.Rejection;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.pipeline.FindingsStore;
import org.rapporteur.pipeline.ReportFindings;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;
import org.rapporteur.text.EvidencedDate;

/**
 * The record of an affair: one SQLite file with every report and every finding, to be read by this program or by hand
 * (see {@code docs/record.md}). One process writes at a time, any number may read meanwhile. Every method may throw a
 * {@link RecordException}; all may be called from several threads.
 */
public final class RecordFile implements FindingsStore, AutoCloseable {

    private static final String SESSION = "(SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'session')";

    private final Path file;
    private final Database database;
    private final @Nullable WriterLock lock;
    private final SharedRows shared;
    private final Corrected corrected;
    private boolean closed;

    RecordFile(Path file, Database database, @Nullable WriterLock lock) {
        this.file = file;
        this.database = database;
        this.lock = lock;
        this.shared = new SharedRows(database);
        this.corrected = new Corrected(database, shared);
    }

    /** Opens a record for writing, and makes it where there is none. */
    public static RecordFile open(Path file) {
        return Opening.forWriting(file, Schema.current());
    }

    /** Opens a record for reading; it may be written by another process meanwhile. */
    public static RecordFile openReadOnly(Path file) {
        return Opening.forReading(file, Schema.current());
    }

    @Override
    public synchronized boolean contains(String reportId) {
        return database.first("SELECT 1 FROM report WHERE id = ?", row -> true, reportId)
                .isPresent();
    }

    @Override
    public synchronized void add(List<ReportFindings> findings) {
        List<ReportFindings> fresh =
                findings.stream().filter(one -> !contains(one.report().id())).toList();
        if (fresh.isEmpty()) {
            return;
        }
        ReportWriter writer = new ReportWriter(database, shared);
        database.transaction(() -> {
            for (ReportFindings one : fresh) {
                // Again, since the list itself may hold a report twice.
                if (!contains(one.report().id())) {
                    writer.write(one);
                }
            }
            setMeta("affair", "stale");
            corrected.changed();
            corrected.index(fresh.stream().map(one -> one.report().id()).toList());
        });
    }

    @Override
    public synchronized void reject(List<Rejection> rejections) {
        if (rejections.isEmpty()) {
            return;
        }
        database.transaction(() -> {
            for (Rejection rejection : rejections) {
                database.run(
                        "INSERT INTO rejection (origin, place, reason, session) VALUES (?, ?, ?, " + SESSION + ")"
                                + " ON CONFLICT (origin, coalesce(place, '')) DO UPDATE"
                                + " SET reason = excluded.reason, session = excluded.session",
                        rejection.origin(),
                        rejection.place(),
                        rejection.reason());
            }
        });
    }

    @Override
    public synchronized void clearRejections(List<String> origins) {
        if (database.number("SELECT count(*) AS n FROM rejection WHERE session < " + SESSION) == 0) {
            return;
        }
        database.transaction(() -> {
            for (String origin : origins) {
                database.run("DELETE FROM rejection WHERE origin = ? AND session < " + SESSION, origin);
            }
        });
    }

    @Override
    public synchronized List<String> reportIds() {
        return database.query("SELECT id FROM report ORDER BY id", row -> row.text("id"));
    }

    /** A report with what was found in it alone, as corrected. */
    @Override
    public synchronized ReadReport report(String id) {
        return corrected.report(id);
    }

    @Override
    public synchronized ReadReport found(String id) {
        return new ReportLoader(database, shared).load(id);
    }

    /** A report and when it was published. */
    private record Dated(String id, @Nullable EvidencedDate date) {}

    @Override
    public synchronized List<String> datedByOthers() {
        return database
                .query(
                        "SELECT id, published, published_how FROM report WHERE published IS NOT NULL ORDER BY id",
                        row -> new Dated(row.text("id"), row.date("published")))
                .stream()
                .filter(report -> RelatedDates.isBorrowed(report.date()))
                .map(Dated::id)
                .toList();
    }

    @Override
    public synchronized void date(List<ReadReport> reports) {
        DateWriter writer = new DateWriter(database);
        database.transaction(() -> reports.forEach(writer::write));
        corrected.changed();
    }

    @Override
    public synchronized void replaceAffair(Affair affair) {
        database.transaction(() -> {
            new AffairWriter(database, shared).replace(affair);
            setMeta("affair", "current");
        });
        corrected.changed();
    }

    @Override
    public synchronized boolean isAffairCurrent() {
        return "current".equals(metadata().get("affair"));
    }

    private void setMeta(String name, String value) {
        database.run("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", name, value);
    }

    /** All that was found across reports, as corrected. */
    public synchronized Affair affair() {
        return corrected.affair();
    }

    /** What corrections make of the findings across reports. */
    public synchronized AffairChanges changes() {
        return corrected.changes();
    }

    /** All that was found across reports, without what people corrected since. */
    public synchronized Affair foundAffair() {
        return new AffairLoader(database).load();
    }

    /**
     * Corrects a finding. What was found stays in the file; from now on, {@link #report}, {@link #affair} and all that reads
     * them answer as corrected, after more reports and newer versions of the program too.
     *
     * @param ids what it is about, in the order that the {@link Change} tells; beginnings of ids are enough, and actors may
     *     be named
     * @throws CorrectionException where it names what is not there, or would change nothing
     */
    public synchronized Correction correct(Change change, List<String> ids, Signature signature) {
        Correction correction = requests().correction(change, ids, signature);
        database.transaction(() -> {
            new CorrectionRows(database).add(correction);
            corrected.changed();
            corrected.index(corrected.touched(correction));
        });
        return correction;
    }

    /** All corrections ever made, in order, and what has become of each. */
    public synchronized List<HistoryEntry> history() {
        return corrected.corrections().history();
    }

    /** Whether any correction is in force. */
    public synchronized boolean hasCorrections() {
        return !corrected.corrections().isEmpty();
    }

    /** The reports whose findings, or what else is told of them, a correction may have changed, sorted; none without corrections. */
    public synchronized List<String> correctedReports() {
        return List.copyOf(corrected.corrections().reports());
    }

    /**
     * Adds the corrections of another record of the same reports, in their order; those that are here already are passed over.
     *
     * @return how many were added
     */
    public synchronized int takeCorrections(RecordFile other) {
        List<Correction> before = new CorrectionRows(database).all();
        List<Correction> fresh = Taken.of(before, new CorrectionRows(other.database).all());
        database.transaction(() -> {
            CorrectionRows rows = new CorrectionRows(database);
            fresh.forEach(rows::add);
            corrected.changed();
            corrected.index(
                    fresh.isEmpty() ? List.of() : corrected.corrections().reports());
        });
        return fresh.size();
    }

    /** An actor by id, or by a name that only one has; throws {@link CorrectionException} for nobody or several. */
    public synchronized Actor actor(String called) {
        return requests().actor(called);
    }

    private Requests requests() {
        return new Requests(
                corrected.corrections(), new CorrectionRows(database).all(), corrected.affair(), this::resolveId);
    }

    /** Takes findings one after the other. */
    @FunctionalInterface
    public interface Visitor<T> {
        void visit(T finding) throws IOException;
    }

    /** Hands over the copy links as corrected, by id, one at a time; the visitor may ask this record for reports and texts. */
    public synchronized void eachCopy(Visitor<CopyLink> visitor) throws IOException {
        corrected.each(AffairLoader::copies, AffairChanges::copies, CopyLink::id, visitor);
    }

    /** All copy links as corrected, by id; their passages and reasons may be left out. */
    public synchronized List<CopyLink> copyOutlines() {
        return corrected.changes().copies().over(new AffairLoader(database).copyOutlines(), CopyLink::id);
    }

    /** The copy links as corrected that have two of these reports at their ends, by id. */
    public synchronized List<CopyLink> copiesAmong(Collection<String> reportIds) {
        List<CopyLink> found = new AffairLoader(database).copies(Json.write(List.copyOf(reportIds)));
        return corrected.changes().copies().over(found, CopyLink::id).stream()
                .filter(link -> reportIds.contains(link.original()) && reportIds.contains(link.copy()))
                .toList();
    }

    /** Hands over the quotations found in several versions by id, one at a time, as {@link #eachCopy}. */
    public synchronized void eachQuotation(Visitor<QuotationVariants> visitor) throws IOException {
        corrected.each(AffairLoader::quotations, AffairChanges::quotations, QuotationVariants::id, visitor);
    }

    /** Hands over the stories by id, one at a time, as {@link #eachCopy}. */
    public synchronized void eachStory(Visitor<Story> visitor) throws IOException {
        corrected.each(AffairLoader::stories, AffairChanges::stories, Story::id, visitor);
    }

    /** Hands over the occurrences by id, one at a time, as {@link #eachCopy}. */
    public synchronized void eachOccurrence(Visitor<Occurrence> visitor) throws IOException {
        corrected.each(AffairLoader::occurrences, AffairChanges::occurrences, Occurrence::id, visitor);
    }

    /** The offices that a report gives to people, in text order; none for what versions before 4 read. */
    public synchronized List<OfficeFact> offices(String reportId) {
        return new OfficeRows(database, shared).load(reportId);
    }

    /** The inputs that did not become reports, by origin and place. */
    public synchronized List<Rejection> rejections() {
        return database.query(
                "SELECT * FROM rejection ORDER BY origin, coalesce(place, '')",
                row -> new Rejection(row.text("origin"), row.optionalText("place"), row.text("reason")));
    }

    /** The reports, the earliest first, those without a date last. */
    public synchronized List<ReportSummary> reports() {
        List<ReportSummary> found = database.query(
                "SELECT report.*, (SELECT min(story_id) FROM story_report WHERE report_id = report.id) AS story"
                        + " FROM report ORDER BY published IS NULL, published, id",
                row -> new ReportSummary(
                        row.text("id"),
                        row.text("origin"),
                        row.optionalText("title"),
                        row.optionalText("outlet"),
                        row.optionalText("published"),
                        row.optionalText("story")));
        return corrected.summaries(found);
    }

    /**
     * Reports and statements that hold all the words, the best first, at most {@code limit}. Words in double quotation
     * marks must stand together; nothing else in the words has a meaning of its own. Endings do not matter
     * ("sanction" finds "sanctions"), nor do capitals and accents.
     */
    public synchronized List<SearchHit> search(String words, int limit) {
        return new Search(database).search(words, limit);
    }

    /** How much of everything there is. */
    public synchronized Totals totals() {
        Totals found = new Totals(
                count("report") + count("rejection"),
                count("report"),
                count("rejection"),
                count("sentence"),
                count("statement"),
                count("event"),
                count("copy_link"),
                count("quotation_family"),
                count("story"),
                count("occurrence"));
        return corrected.totals(found);
    }

    private long count(String table) {
        return database.number("SELECT count(*) AS n FROM " + table);
    }

    /**
     * The whole id of a report, statement, event, copy link, quotation, story or occurrence, from its beginning;
     * empty where nothing begins so.
     *
     * @throws RecordException ({@link RecordException.Kind#AMBIGUOUS_ID}) that names the candidates where there are
     *     several
     */
    public synchronized Optional<String> resolveId(String prefix) {
        Optional<String> found = new Ids(database, file).resolve(prefix);
        return found.isPresent() ? found : corrected.resolve(prefix);
    }

    /** What the file says about itself: {@code schema_version}, {@code program_version} and more. */
    public synchronized Map<String, String> metadata() {
        Map<String, String> all = new TreeMap<>();
        database.query("SELECT name, value FROM meta", row -> all.put(row.text("name"), row.text("value")));
        return all;
    }

    /** Makes the file full after so many more pages, to try what a full disk does. */
    synchronized void limitGrowth(int pages) {
        long now = database.number("SELECT page_count AS n FROM pragma_page_count");
        database.script("PRAGMA max_page_count = " + (now + pages));
    }

    /** A report's clean text alone. */
    public synchronized String text(String reportId) {
        return database.first("SELECT text FROM report WHERE id = ?", row -> row.text("text"), reportId)
                .orElseThrow(() -> new NoSuchElementException("no report of id " + reportId));
    }

    /** Work that reads a record. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    /** Does work during which nothing changes, whatever another process writes meanwhile. */
    public synchronized void unchanging(Work work) throws IOException {
        database.script("BEGIN");
        try {
            work.run();
        } finally {
            database.script("COMMIT");
        }
    }

    /** Closes the record; after this it is one file, with nothing beside it. Closing twice does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (lock == null) {
            database.close();
        } else {
            Opening.close(database, lock);
        }
    }
}
