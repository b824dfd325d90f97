package org.rapporteur.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.record.RecordException.Kind;

/**
 * The versions of a record's tables: script n brings a record from version n - 1 to version n, an empty file from 0 to
 * the last. A record keeps its version in SQLite's {@code user_version}.
 */
record Schema(List<String> scripts) {

    /** "RAPP": what makes an SQLite file a record (https://sqlite.org/pragma.html#pragma_application_id). */
    static final int APPLICATION_ID = 0x52415050;

    private static final int VERSION = 4;

    Schema {
        scripts = List.copyOf(scripts);
    }

    /** The tables of this version of the program. */
    static Schema current() {
        return new Schema(IntStream.rangeClosed(1, VERSION)
                .mapToObj(version -> resource("schema-" + version + ".sql"))
                .toList());
    }

    int version() {
        return scripts.size();
    }

    /**
     * The version of a file: 0 where it is empty.
     *
     * @throws RecordException where the file is no record, or one of a later version
     */
    int check(Database database, Path file) {
        long application = database.number("SELECT application_id AS n FROM pragma_application_id");
        long version = database.number("SELECT user_version AS n FROM pragma_user_version");
        if (application != APPLICATION_ID) {
            boolean empty =
                    application == 0 && version == 0 && database.number("SELECT count(*) AS n FROM sqlite_master") == 0;
            if (!empty) {
                throw new RecordException(
                        Kind.NOT_A_RECORD, file, "is a database of another program; name another file", null);
            }
            return 0;
        }
        if (version > version()) {
            throw new RecordException(
                    Kind.NEWER_VERSION,
                    file,
                    "has version " + version + ", and this program knows versions up to " + version()
                            + "; use the program that wrote it, or a newer one",
                    null);
        }
        return (int) version;
    }

    /** Brings a checked database up to date, each version in a transaction of its own. */
    void bringUp(Database database, int from) {
        for (int version = from; version < version(); version++) {
            int next = version + 1;
            database.transaction(() -> {
                database.script(scripts.get(next - 1));
                database.run("INSERT OR REPLACE INTO meta (name, value) VALUES ('schema_version', ?)", "" + next);
                database.script("PRAGMA application_id = " + APPLICATION_ID);
                database.script("PRAGMA user_version = " + next);
            });
        }
    }

    static String resource(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in this build: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
