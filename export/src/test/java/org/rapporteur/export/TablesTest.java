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
        }
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
