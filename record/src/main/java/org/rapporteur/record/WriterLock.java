package org.rapporteur.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.RecordException.Kind;

/**
 * The right to write a record, held by one process at a time: a file beside it, named like it with {@code -lock} at the
 * end, on which SQLite holds an exclusive lock. The system drops the lock when the process ends, however it ends; the
 * file itself is removed by {@link #close()}.
 *
 * <p>SQLite's lock rather than Java's, since closing any channel to a file drops all POSIX locks that the process has
 * on it, and SQLite guards against that.
 */
final class WriterLock implements AutoCloseable {

    private final Path file;
    private final Database lock;

    private WriterLock(Path file, Database lock) {
        this.file = file;
        this.lock = lock;
    }

    /** Takes the lock, or throws {@link Kind#LOCKED} at once. */
    static WriterLock take(Path record) {
        Path file = record.resolveSibling(record.getFileName() + "-lock");
        while (true) {
            create(record, file);
            Object before = identity(file);
            Database database = open(record, file);
            // The previous holder removes the file while it lets go; a lock on a removed file is worth nothing.
            Object after = identity(file);
            if (after != null && after.equals(before)) {
                return new WriterLock(file, database);
            }
            database.close();
        }
    }

    private static void create(Path record, Path file) {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // Another writer's, or left behind by one that was killed: the lock will tell.
        } catch (IOException e) {
            throw unwritable(record, e);
        }
    }

    private static Database open(Path record, Path file) {
        Database database = null;
        try {
            database = Database.open(file, false, 0);
            database.script("BEGIN EXCLUSIVE");
            return database;
        } catch (RecordException e) {
            if (database != null) {
                database.close();
            }
            throw e.kind() == Kind.LOCKED ? locked(record, e) : unwritable(record, e);
        }
    }

    private static RecordException locked(Path record, RecordException e) {
        return new RecordException(
                Kind.LOCKED,
                record,
                "is being written by another process; wait until it is done, or write to another record",
                e);
    }

    private static RecordException unwritable(Path record, Exception e) {
        return new RecordException(
                Kind.READ_ONLY_FOLDER, record, "its folder cannot be written; choose a folder where you may write", e);
    }

    private static @Nullable Object identity(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            // Windows knows no file key, and lets nobody remove a file in use.
            return attributes.fileKey() == null ? "present" : attributes.fileKey();
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Left behind, it is empty and harmless: the next writer takes it over.
        }
        lock.close();
    }
}
