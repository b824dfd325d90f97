package org.rapporteur.cli;

import org.rapporteur.record.RecordException;

/** What the exit codes mean; they stay as they are from version to version. */
public enum ExitStatus {
    /** Done. Inputs that were rejected are in the record and in what is printed; they do not make a run fail. */
    OK(0),
    /** A fault of the program. */
    INTERNAL(1),
    /** The command line is not understood. */
    USAGE(2),
    /** Not one of the inputs could be read. */
    NOTHING_READ(3),
    /** The record cannot be used: missing, no record, damaged, of a newer version, locked. */
    RECORD(4),
    /** Reading or writing failed: disk full, no rights, file missing. */
    IO(5),
    /** The record has nothing of that id or name. */
    NOT_FOUND(6),
    /** Whoever read the output has closed it; as a shell reports SIGPIPE. */
    CLOSED_PIPE(141);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    static ExitStatus of(RecordException problem) {
        return switch (problem.kind()) {
            case DISK_FULL, READ_ONLY_FOLDER, UNREADABLE -> IO;
            case AMBIGUOUS_ID -> USAGE;
            case MISSING, NOT_A_RECORD, NEWER_VERSION, OLDER_VERSION, LOCKED, DAMAGED -> RECORD;
        };
    }
}
