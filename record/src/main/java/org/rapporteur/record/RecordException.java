package org.rapporteur.record;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A record that cannot be opened, read or written. The message names the file, says what is wrong and what to do; the
 * {@linkplain #kind() kind} is for programs.
 */
public final class RecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Kind {
        /** No such file. */
        MISSING,
        /** A file of another kind: text, another program's database, or an empty file. */
        NOT_A_RECORD,
        /** Written by a later version of this program; it was not touched. */
        NEWER_VERSION,
        /** Written by an earlier version, and opened only for reading, so that it could not be brought up to date. */
        OLDER_VERSION,
        /** Another process is writing it. */
        LOCKED,
        /** No room left; what was committed before is safe. */
        DISK_FULL,
        /** The file's pages contradict each other. */
        DAMAGED,
        /** The folder or the file cannot be written. */
        READ_ONLY_FOLDER,
        /** The system refuses to read the file, or another fault of input and output. */
        UNREADABLE,
        /** A short id that several entries begin with. */
        AMBIGUOUS_ID
    }

    private final Kind kind;

    RecordException(Kind kind, Path file, String problem, @Nullable Throwable cause) {
        super(file + ": " + problem, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
