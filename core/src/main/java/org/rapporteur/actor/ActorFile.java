package org.rapporteur.actor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/** The readable files about actors, and what their rows must look like; a user's files bear the same names. */
public enum ActorFile {
    COUNTRIES("countries.tsv", 1, "[A-Z]{3}", Column.TEXT),
    FORMER_STATES("former-states.tsv", 1, "[A-Z]{3}", Column.TEXT, Column.ANY, Column.DATE, Column.DATE),
    ORGANISATIONS(
            "organisations.tsv",
            1,
            Column.TEXT,
            Column.TEXT,
            Column.ANY,
            "ORGANISATION|BLOC",
            Column.CODE,
            Column.CODES),
    OUTLETS("outlets.tsv", 1, Column.TEXT, Column.ANY, Column.ANY),
    OFFICES("offices.tsv", 1, Column.TEXT, "[A-Z]{3}", "office|role|rank|title"),
    GROUPS("groups.tsv", 1, Column.TEXT, Column.CODES),
    GIVEN_NAMES("given-names.tsv", 1, Column.TEXT, "[mfu]"),
    DOCUMENTS("documents.tsv", 1, Column.TEXT, "relay|source"),
    SPELLINGS("spellings.tsv", 1, Column.TEXT, Column.TEXT),
    BLOCS(
            "blocs.tsv",
            2,
            Column.TEXT,
            Column.TEXT,
            "member|suspended|observer|partner|applicant|invited",
            Column.DATE,
            Column.DATE),
    OFFICE_HOLDERS("office-holders.tsv", 0, Column.TEXT, Column.ANY, Column.ANY, Column.CODE, Column.DATE, Column.DATE);

    /** What a column may hold. */
    private static final class Column {
        static final String ANY = ".*";
        static final String TEXT = ".+";
        static final String CODE = "([A-Z]{3})?";
        static final String CODES = "[A-Z]{3}( *; *[A-Z]{3})*";
        static final String DATE = "(\\d{4}(-\\d{2}(-\\d{2})?)?)?";
    }

    private final String fileName;
    private final int keyColumns;
    /** Not changed after the constructor, which the checker cannot see of a list. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Pattern> columns;

    ActorFile(String fileName, int keyColumns, String... columns) {
        this.fileName = fileName;
        this.keyColumns = keyColumns;
        this.columns = Arrays.stream(columns).map(Pattern::compile).toList();
    }

    public String fileName() {
        return fileName;
    }

    /** The program's own rows. */
    List<WordList.Row> shipped() {
        return WordList.read(ActorFile.class, fileName).rows();
    }

    /** What a user's row replaces: the program's rows with the same key; null where a row only adds. */
    @Nullable
    String key(WordList.Row row) {
        return keyColumns == 0 ? null : row.fields().stream().limit(keyColumns).collect(Collectors.joining("\t"));
    }

    private void checkTerm(Path file, WordList.Row row) {
        int from = columns.stream().map(Pattern::pattern).toList().indexOf(Column.DATE);
        try {
            if (from >= 0) {
                Term.parse(row.field(from), row.field(from + 1));
            }
        } catch (IllegalArgumentException e) {
            throw new ActorFileException(file, row.line(), String.valueOf(e.getMessage()));
        }
    }

    /** Throws for a row of a user's file that cannot be right. */
    void check(Path file, WordList.Row row) {
        if (row.fields().size() > 1 || columns.size() == 1) {
            for (int i = 0; i < columns.size(); i++) {
                if (!columns.get(i).matcher(row.field(i)).matches()) {
                    String reason = "column " + (i + 1) + " is \"" + row.field(i) + "\", expected "
                            + columns.get(i).pattern();
                    throw new ActorFileException(file, row.line(), reason);
                }
            }
            checkTerm(file, row);
        } else {
            throw new ActorFileException(
                    file, row.line(), "one column, at least " + columns.size() + " expected, parted by TABs");
        }
    }
}
