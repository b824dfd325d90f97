package org.rapporteur.record;

import java.nio.file.Path;
import java.sql.SQLException;
import org.rapporteur.record.RecordException.Kind;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's result codes mean to whoever uses a record (https://sqlite.org/rescode.html). */
final class SqlFault {

    private SqlFault() {}

    /** A {@link RecordException}, or for findings that break the schema's rules an {@link IllegalArgumentException}. */
    static RuntimeException of(Path file, SQLException e) {
        if (!(e instanceof SQLiteException fault)) {
            return new RecordException(Kind.UNREADABLE, file, "cannot be used: " + e.getMessage(), e);
        }
        SQLiteErrorCode code = fault.getResultCode();
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_CONSTRAINT ->
                new IllegalArgumentException(
                        "these findings contradict each other or the record: " + e.getMessage(), e);
            case SQLITE_FULL -> full(file, e);
            case SQLITE_CORRUPT ->
                new RecordException(
                        Kind.DAMAGED,
                        file,
                        "is damaged (" + e.getMessage()
                                + "); restore it from a copy, or read the reports into a new record",
                        e);
            case SQLITE_NOTADB ->
                new RecordException(Kind.NOT_A_RECORD, file, "is no record of this program; name another file", e);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new RecordException(
                        Kind.LOCKED, file, "is in use by another process; wait until it is done, then try again", e);
            case SQLITE_READONLY, SQLITE_PERM ->
                new RecordException(
                        Kind.READ_ONLY_FOLDER,
                        file,
                        "cannot be written; give it and its folder the right to be written",
                        e);
            case SQLITE_IOERR -> code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE ? full(file, e) : unreadable(file, e);
            default -> unreadable(file, e);
        };
    }

    private static RecordException full(Path file, SQLException e) {
        return new RecordException(
                Kind.DISK_FULL,
                file,
                "the disk is full; what was written before is safe, so make room and run the same command again",
                e);
    }

    private static RecordException unreadable(Path file, SQLException e) {
        return new RecordException(
                Kind.UNREADABLE, file, "cannot be used (" + e.getMessage() + "); check its rights and its disk", e);
    }
}
