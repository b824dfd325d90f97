package org.rapporteur.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.record.RecordException.Kind;

/** Finds whole ids from their beginnings, as git does with commits. */
final class Ids {

    private static final int SHOWN = 8;

    private final Database database;
    private final Path file;

    Ids(Database database, Path file) {
        this.database = database;
        this.file = file;
    }

    /**
     * The id that is or begins with the prefix; a prefix without a dot never means a statement or an event, whose ids
     * begin with their report's. The report's part of those may be cut short too: {@code 3fa.s2}.
     */
    Optional<String> resolve(String prefix) {
        if (prefix.isEmpty()) {
            return Optional.empty();
        }
        int dot = prefix.lastIndexOf('.');
        if (dot < 0) {
            return one(prefix, List.of("report", "copy_link", "quotation_family", "story", "occurrence"));
        }
        // "copy.…" and "quote.…" have a dot too.
        List<String> inReports = List.of("statement", "event", "copy_link", "quotation_family");
        Optional<String> whole = one(prefix, inReports);
        return whole.isPresent()
                ? whole
                : one(prefix.substring(0, dot), List.of("report"))
                        .flatMap(report -> one(report + prefix.substring(dot), inReports));
    }

    private Optional<String> one(String prefix, List<String> tables) {
        TreeSet<String> found = new TreeSet<>();
        for (String table : tables) {
            found.addAll(database.query(
                    "SELECT id FROM " + table + " WHERE id >= ?1 AND id < ?1 || char(1114111) ORDER BY id LIMIT "
                            + (SHOWN + 1),
                    row -> row.text("id"),
                    prefix));
        }
        if (found.contains(prefix)) {
            return Optional.of(prefix);
        }
        if (found.size() > 1) {
            String shown = String.join(", ", found.stream().limit(SHOWN).toList());
            throw new RecordException(
                    Kind.AMBIGUOUS_ID,
                    file,
                    "several entries begin with \"" + prefix + "\": " + shown + (found.size() > SHOWN ? ", …" : "")
                            + "; give more of the id",
                    null);
        }
        return found.stream().findFirst();
    }
}
