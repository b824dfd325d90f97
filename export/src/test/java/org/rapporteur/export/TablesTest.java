package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.RecordFile;
import org.rapporteur.record.Totals;

/** Parquet tables are read by DuckDB, CSV tables by Commons CSV. */
class TablesTest {

    private final Path folder;

    TablesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Totals write(ExportFormat format, Path target) throws Exception {
        try (RecordFile record = Mackerel.open()) {
            new RecordExport(record, Wording.FULL).write(format, target, false);
            return record.totals();
        }
    }

    private long number(Connection duck, String sql) throws SQLException {
        String here = sql.replaceAll("\\{(\\w+)}", "'" + folder + "/tables/$1.parquet'");
        try (Statement statement = duck.createStatement();
                ResultSet answer = statement.executeQuery(here)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    @Test
    void duckdb_joins_the_parquet_tables() throws Exception {
        Totals totals = write(ExportFormat.PARQUET, folder.resolve("tables"));
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
            assertThat(number(duck, "SELECT count(*) FROM {reports}")).isEqualTo(totals.reports());
            assertThat(number(
                            duck,
                            "SELECT count(DISTINCT s.id) FROM {statements} s JOIN {reports} r ON r.id = s.report"
                                    + " JOIN {contents} c ON c.statement = s.id"))
                    .isEqualTo(totals.statements());
            assertThat(number(
                            duck,
                            "SELECT count(*) FROM {mentions} m JOIN {events} e ON e.id = m.event"
                                    + " JOIN {occurrences} o ON o.id = m.occurrence"))
                    .isEqualTo(totals.events());
            assertThat(
                            number(
                                    duck,
                                    "SELECT count(*) FROM {contents} c JOIN {statements} s ON s.id = c.statement"
                                            + " JOIN {reports} r ON r.id = s.report"
                                            + " WHERE substr(r.text, c.words_begin + 1, c.words_end - c.words_begin) <> c.words"))
                    .isZero();
            assertThat(number(duck, "SELECT count(*) FROM {reports} WHERE sha256(text) <> text_sha256"))
                    .isZero();
            assertThat(number(duck, "SELECT count(*) FROM {events} WHERE year(day) = 2023"))
                    .isGreaterThan(20);
            assertThat(number(duck, "SELECT count(*) FROM {copies}")).isEqualTo(totals.copies());
            families(duck);
            assertThat(number(
                            duck,
                            "SELECT count(*) FROM {offices} o JOIN {reports} r ON r.id = o.report WHERE"
                                    + " substr(r.text, evidence_begin + 1, evidence_end - evidence_begin) = evidence"))
                    .isEqualTo(number(duck, "SELECT count(*) FROM {offices}"))
                    .isGreaterThan(10);
            assertThat(number(
                            duck,
                            "SELECT count(*) FROM {sources} k JOIN {statements} s ON s.id = k.finding"
                                    + " AND s.report = k.report WHERE k.kind = 'STATEMENT'"))
                    .isEqualTo(totals.statements());
            assertThat(number(
                            duck,
                            "SELECT count(*) FROM {occurrences} o WHERE independent_sources <>"
                                    + " (SELECT count(DISTINCT source) FROM {sources} k WHERE k.finding = o.id)"))
                    .isZero();
            assertThat(number(
                            duck,
                            "SELECT count(*) FROM {stories} t LEFT JOIN {sources} k ON k.finding = t.story"
                                    + " AND k.report = t.report WHERE k.source IS DISTINCT FROM t.source"))
                    .isZero();
            assertThat(number(duck, "SELECT count(DISTINCT how) FROM {sources}"))
                    .isGreaterThan(2);
        }
    }

    /** Each report is once in one family, under a report that stands before it and by a link between the two. */
    private void families(Connection duck) throws SQLException {
        assertThat(number(duck, "SELECT count(DISTINCT family) FROM {families}"))
                .isPositive();
        assertThat(number(duck, "SELECT count(*) - count(DISTINCT report) FROM {families}"))
                .isZero();
        assertThat(number(
                        duck,
                        "SELECT count(*) FROM {families} f WHERE f.position > 0 AND NOT EXISTS (SELECT 1 FROM"
                                + " {families} p JOIN {copies} c ON c.id = f.copy JOIN {reports} r ON r.id = f.report"
                                + " WHERE p.family = f.family AND p.report = f.parent AND p.position < f.position"
                                + " AND f.parent IN (c.original, c.copy) AND f.report IN (c.original, c.copy))"))
                .isZero();
        assertThat(number(
                        duck,
                        "SELECT count(*) FROM {families} WHERE (position = 0) <> (parent IS NULL)"
                                + " OR (position = 0) <> (report = family)"))
                .isZero();
        assertThat(number(
                        duck,
                        "SELECT count(*) FROM {families} f JOIN {reports} r ON r.id = f.report"
                                + " WHERE f.directed AND r.copy_of IS DISTINCT FROM f.parent"))
                .isZero();
    }

    @Test
    void parquet_has_the_same_bytes_each_time() throws Exception {
        write(ExportFormat.PARQUET, folder.resolve("one.zip"));
        write(ExportFormat.PARQUET, folder.resolve("other.zip"));
        assertThat(folder.resolve("one.zip")).hasSameBinaryContentAs(folder.resolve("other.zip"));
    }

    @Test
    void a_csv_reader_finds_every_row() throws Exception {
        Totals totals = write(ExportFormat.CSV, folder.resolve("csv"));
        assertThat(rows("reports")).hasSize((int) totals.reports());
        assertThat(rows("statements")).hasSize((int) totals.statements());
        assertThat(rows("events")).hasSize((int) totals.events());
        assertThat(rows("occurrences")).hasSize((int) totals.occurrences());
        assertThat(rows("families"))
                .allSatisfy(row -> assertThat(row.get("parent").isEmpty())
                        .isEqualTo(row.get("position").equals("0")));
        assertThat(rows("sources"))
                .filteredOn(row -> row.get("kind").equals("STATEMENT"))
                .hasSize((int) totals.statements());
        try (RecordFile record = Mackerel.open()) {
            for (CSVRecord row : rows("reports")) {
                assertThat(row.get("text")).isEqualTo(record.text(row.get("id")));
            }
        }
        try (Stream<Path> files = Files.list(folder.resolve("csv"))) {
            assertThat(files).hasSize(CsvTable.values().length + 1);
        }
    }

    private List<CSVRecord> rows(String table) throws Exception {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(folder.resolve("csv").resolve(table + ".csv")))
                .getRecords();
    }
}
