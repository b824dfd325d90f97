package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.correction.Change;
import org.rapporteur.correction.Signature;

/** The queries of docs/record.md, run by hand as its readers would: without this program. */
class DocumentedQueriesTest {

    private static final Path PAGE = Path.of("..", "docs", "record.md");
    private static final Pattern QUERY = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

    private final Path file;

    DocumentedQueriesTest(@TempDir Path folder) {
        file = folder.resolve("quay.rapporteur");
        try (RecordFile record = RecordFile.open(file)) {
            SampleAffair.fill(record);
            Signature anna = Signature.now("Anna", "why not");
            String wire = SampleAffair.id("wire.txt");
            record.correct(new Change.Source(null, SampleAffair.ESTONIA), List.of(wire + ".s1"), anna);
            record.correct(new Change.Reject(), List.of(wire + ".s2"), anna);
            record.correct(new Change.Undo(2), List.of(), anna);
        }
    }

    @Test
    void every_query_answers() throws Exception {
        List<String> blocks = QUERY.matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).hasSize(14);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (String query : blocks) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    assertThat(rows.next()).as(query).isTrue();
                }
            }
        }
    }

    @Test
    void the_page_names_every_table() throws Exception {
        String page = Files.readString(PAGE);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'table'"
                        + " AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'")) {
            int tables = 0;
            while (rows.next()) {
                assertThat(page).contains("`" + rows.getString("name") + "`");
                tables++;
            }
            assertThat(tables).isGreaterThan(25);
        }
    }

    @Test
    void the_file_holds_together() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("PRAGMA foreign_key_check")) {
                assertThat(rows.next()).isFalse();
            }
            try (ResultSet rows = statement.executeQuery("PRAGMA integrity_check")) {
                assertThat(rows.getString(1)).isEqualTo("ok");
            }
            statement.executeUpdate("INSERT INTO report_search (report_search, rank) VALUES ('integrity-check', 1)");
            statement.executeUpdate(
                    "INSERT INTO statement_search (statement_search, rank) VALUES ('integrity-check', 1)");
        }
    }
}
