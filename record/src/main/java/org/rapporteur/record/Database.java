package org.rapporteur.record;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** A connection to one SQLite file, its statements kept prepared and its errors told as {@link RecordException}. */
final class Database implements AutoCloseable {

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /**
     * Opens a file; for writing, a missing one is made.
     *
     * @param patience how many milliseconds to wait for another process's lock
     */
    static Database open(Path file, boolean readOnly, int patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setBusyTimeout(patience);
        config.enforceForeignKeys(true);
        try {
            // As a URI, since the driver takes a plain name's question mark for the start of options.
            String uri = file.toAbsolutePath().toUri().toString();
            return new Database(file, config.createConnection("jdbc:sqlite:" + uri));
        } catch (SQLException e) {
            throw SqlFault.of(file, e);
        }
    }

    /** Runs a script of several statements. */
    void script(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw SqlFault.of(file, e);
        }
    }

    int run(String sql, @Nullable Object... values) {
        return run(sql, Arrays.asList(values));
    }

    void insert(String table, Columns columns) {
        run(columns.insertInto(table), columns.values());
    }

    private int run(String sql, Collection<@Nullable Object> values) {
        try {
            PreparedStatement statement = prepare(sql, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw SqlFault.of(file, e);
        }
    }

    <T> List<T> query(String sql, Row.Reader<T> reader, @Nullable Object... values) {
        List<T> answer = new ArrayList<>();
        try (ResultSet rows = prepare(sql, Arrays.asList(values)).executeQuery()) {
            Row row = new Row(rows);
            while (rows.next()) {
                answer.add(reader.read(row));
            }
            return answer;
        } catch (SQLException e) {
            throw SqlFault.of(file, e);
        }
    }

    /**
     * Hands over what a query answers with row by row, so that the whole need not fit into memory. The visitor may put
     * other queries, not this one.
     */
    <T> void each(String sql, Row.Reader<T> reader, RecordFile.Visitor<T> visitor) throws IOException {
        try (ResultSet rows = prepare(sql, List.of()).executeQuery()) {
            Row row = new Row(rows);
            while (rows.next()) {
                visitor.visit(reader.read(row));
            }
        } catch (SQLException e) {
            throw SqlFault.of(file, e);
        }
    }

    <T> Optional<T> first(String sql, Row.Reader<T> reader, @Nullable Object... values) {
        return query(sql, reader, values).stream().findFirst();
    }

    /** The number that a query answers with, whose column is called {@code n}. */
    long number(String sql, @Nullable Object... values) {
        return first(sql, row -> row.longNumber("n"), values).orElseThrow();
    }

    /** Does all of the work or nothing of it. */
    void transaction(Runnable work) {
        script("BEGIN IMMEDIATE");
        try {
            work.run();
            script("COMMIT");
        } catch (Throwable e) {
            try {
                script("ROLLBACK");
            } catch (RecordException rollback) {
                // SQLite has rolled back itself where it could not go on, for instance on a full disk.
                e.addSuppressed(rollback);
            }
            throw e;
        }
    }

    private PreparedStatement prepare(String sql, Collection<@Nullable Object> values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        int index = 1;
        for (Object value : values) {
            statement.setObject(index++, value);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            prepared.clear();
            connection.close();
        } catch (SQLException e) {
            throw SqlFault.of(file, e);
        }
    }
}
