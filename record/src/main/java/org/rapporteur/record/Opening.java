package org.rapporteur.record;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.rapporteur.record.RecordException.Kind;

/** Opens and closes records: what may be wrong with a file is found out before anything in it is touched. */
final class Opening {

    /** How long a reader waits while a writer commits, and the other way round, in milliseconds. */
    private static final int PATIENCE = 10_000;

    private Opening() {}

    static RecordFile forReading(Path file, Schema schema) {
        return new RecordFile(file, readable(file, schema), null);
    }

    /** A connection that only reads, to a record that this program can read. */
    static Database readable(Path file, Schema schema) {
        if (!Files.exists(file)) {
            throw new RecordException(
                    Kind.MISSING,
                    file,
                    "there is no such record; check the name, or make one with 'rapporteur read'",
                    null);
        }
        checkReadable(file);
        Database database = Database.open(file, true, PATIENCE);
        try {
            int version = schema.check(database, file);
            if (version == 0) {
                throw new RecordException(
                        Kind.NOT_A_RECORD, file, "is empty; read reports into it with 'rapporteur read'", null);
            }
            if (version < schema.version()) {
                throw new RecordException(
                        Kind.OLDER_VERSION,
                        file,
                        "has the earlier version " + version + "; 'rapporteur read' brings it up to date",
                        null);
            }
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    static RecordFile forWriting(Path file, Schema schema) {
        checkFolder(file);
        if (Files.exists(file)) {
            checkReadable(file);
            try (Database look = Database.open(file, true, PATIENCE)) {
                schema.check(look, file);
            }
        }
        WriterLock lock = WriterLock.take(file);
        try {
            return open(file, schema, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static RecordFile open(Path file, Schema schema, WriterLock lock) {
        Database database = Database.open(file, false, PATIENCE);
        try {
            // Readers and the writer do not wait for each other, and every commit is on the disk when it returns.
            database.script("PRAGMA journal_mode = WAL");
            database.script("PRAGMA synchronous = FULL");
            int before = schema.check(database, file);
            schema.bringUp(database, before);
            database.transaction(() -> beginSession(database));
            return new RecordFile(file, database, lock);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static void beginSession(Database database) {
        String version = programVersion();
        database.run("INSERT OR IGNORE INTO meta (name, value) VALUES ('created_by', ?)", version);
        database.run("INSERT OR IGNORE INTO meta (name, value) VALUES ('affair', 'current')");
        database.run("INSERT OR REPLACE INTO meta (name, value) VALUES ('program_version', ?)", version);
        database.run("INSERT INTO meta (name, value) VALUES ('session', '1')"
                + " ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) + 1");
    }

    /** Folds the log into the file. Where a reader or a full disk prevents that, the next writer does it. */
    static void close(Database database, WriterLock lock) {
        try (lock;
                database) {
            database.script("PRAGMA busy_timeout = 0");
            database.script("PRAGMA journal_mode = DELETE");
        } catch (RecordException e) {
            if (e.kind() != Kind.LOCKED && e.kind() != Kind.DISK_FULL) {
                throw e;
            }
        }
    }

    private static void checkReadable(Path file) {
        if (Files.isDirectory(file)) {
            throw new RecordException(Kind.NOT_A_RECORD, file, "is a folder; name a file", null);
        }
        if (!Files.isReadable(file)) {
            throw new RecordException(
                    Kind.UNREADABLE, file, "may not be read by you; ask for the right to read it", null);
        }
    }

    private static void checkFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new RecordException(Kind.MISSING, file, "its folder does not exist; make it first", null);
        }
        if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
            throw new RecordException(
                    Kind.READ_ONLY_FOLDER,
                    file,
                    "may not be written there; choose a folder and a file that you may write",
                    null);
        }
    }

    private static String programVersion() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Schema.resource("version.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }
}
