package org.rapporteur.actor;

import java.nio.file.Path;

/** A user's own file about actors that cannot be read as what its name says; tells file, line and reason. */
public final class ActorFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param line counted from 1, 0 where the file as a whole is wrong */
    public ActorFileException(Path file, int line, String reason) {
        super(file + (line > 0 ? ":" + line : "") + ": " + reason);
    }
}
