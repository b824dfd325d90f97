package org.rapporteur.record;

import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;

/**
 * One connection that reads a record and can't write, for programs that ask it a little at a time: single findings, and
 * queries after {@code docs/record.md}. Every method may throw a {@link RecordException}. Not for several threads at
 * once; open several instead.
 */
public final class RecordReader implements AutoCloseable {

    private final Path file;
    private final Database database;
    private final SharedRows shared;

    private RecordReader(Path file, Database database) {
        this.file = file;
        this.database = database;
        this.shared = new SharedRows(database);
    }

    /** Opens a record; it may be written by another process meanwhile. */
    public static RecordReader open(Path file) {
        return new RecordReader(file, Opening.readable(file, Schema.current()));
    }

    /** The rows of a query, each made into something by {@code reader}, which must not run the same query itself. */
    public <T> List<T> query(String sql, Row.Reader<T> reader, @Nullable Object... values) {
        return database.query(sql, reader, values);
    }

    /** The first row of a query. */
    public <T> Optional<T> first(String sql, Row.Reader<T> reader, @Nullable Object... values) {
        return database.first(sql, reader, values);
    }

    /** A number that differs from the one before when another connection has changed the record. */
    public long changes() {
        return database.number("SELECT data_version AS n FROM pragma_data_version");
    }

    /** Does work during which nothing changes, whatever is written meanwhile. */
    public <T> T unchanging(Supplier<T> work) {
        database.script("BEGIN");
        try {
            return work.get();
        } finally {
            database.script("COMMIT");
        }
    }

    /** A report with what was found in it; empty where there is none of that id. */
    public Optional<ReadReport> report(String id) {
        try {
            return Optional.of(new ReportLoader(database, shared).load(id));
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }

    public Optional<CopyLink> copy(String id) {
        return affair().copyOfId(id);
    }

    /** The copy links that have one of these reports at one end or the other, by id. */
    public List<CopyLink> copies(List<String> reportIds) {
        return affair().copies(Json.write(reportIds));
    }

    /** All copy links without their passages and reasons: enough to tell who made a report from which. */
    public List<CopyLink> copyOutlines() {
        return affair().copyOutlines();
    }

    public Optional<QuotationVariants> quotation(String id) {
        return affair().quotation(id);
    }

    public Optional<Story> story(String id) {
        return affair().story(id);
    }

    public Optional<Occurrence> occurrence(String id) {
        return affair().occurrence(id);
    }

    private AffairLoader affair() {
        return new AffairLoader(database);
    }

    /** As {@link RecordFile#resolveId}. */
    public Optional<String> resolveId(String prefix) {
        return new Ids(database, file).resolve(prefix);
    }

    /**
     * A search expression for the tables {@code report_search} and {@code statement_search} that asks for all the
     * words, as {@link RecordFile#search} does; empty where nothing in the words can be searched for.
     */
    public static String searchExpression(String words) {
        return Search.query(words);
    }

    @Override
    public void close() {
        database.close();
    }
}
