package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.RecordException.Kind;

class OpeningTest {

    private final Path folder;
    private final Path file;

    OpeningTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("quay.rapporteur");
    }

    private void assertRefused(ThrowingCallable call, Kind kind) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RecordException.class, e -> assertThat(e.kind()).isEqualTo(kind))
                .hasMessageContaining(folder.toString());
    }

    private static void make(Path file, Function<Path, RecordFile> how) {
        try (RecordFile record = how.apply(file)) {
            SampleAffair.fill(record);
        }
    }

    @Test
    void a_missing_file_can_be_made_but_not_read() {
        assertRefused(() -> RecordFile.openReadOnly(file), Kind.MISSING);
        assertRefused(() -> RecordFile.open(folder.resolve("no/folder")), Kind.MISSING);
        make(file, RecordFile::open);
        assertThat(file).exists();
    }

    @Test
    void other_files_are_no_records_and_stay_untouched() throws Exception {
        Files.writeString(file, "Dear reader, this is a text of some length, and no database at all. ".repeat(20));
        byte[] before = Files.readAllBytes(file);
        assertRefused(() -> RecordFile.open(file), Kind.NOT_A_RECORD);
        assertRefused(() -> RecordFile.openReadOnly(file), Kind.NOT_A_RECORD);
        assertThat(file).hasBinaryContent(before);
        assertRefused(() -> RecordFile.open(folder), Kind.NOT_A_RECORD);
        assertOnlyTheFile();
    }

    @Test
    void another_programs_database_is_no_record() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE customer (name TEXT)");
        }
        assertRefused(() -> RecordFile.open(file), Kind.NOT_A_RECORD);
        assertOnlyTheFile();
    }

    @Test
    void an_empty_file_becomes_a_record() throws Exception {
        Files.createFile(file);
        assertRefused(() -> RecordFile.openReadOnly(file), Kind.NOT_A_RECORD);
        make(file, RecordFile::open);
        try (RecordFile record = RecordFile.openReadOnly(file)) {
            assertThat(record.reportIds()).hasSize(3);
        }
    }

    @Test
    void a_cut_off_record_is_damaged() throws Exception {
        make(file, RecordFile::open);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertRefused(
                () -> {
                    try (RecordFile record = RecordFile.openReadOnly(file)) {
                        Contents.of(record);
                    }
                },
                Kind.DAMAGED);
    }

    @Test
    void a_newer_record_is_not_touched() throws Exception {
        Schema next = withOneMore("ALTER TABLE report ADD COLUMN language TEXT");
        make(file, path -> Opening.forWriting(path, next));
        byte[] before = Files.readAllBytes(file);

        assertRefused(() -> RecordFile.open(file), Kind.NEWER_VERSION);
        assertRefused(() -> RecordFile.openReadOnly(file), Kind.NEWER_VERSION);
        assertThat(file).hasBinaryContent(before);
        assertOnlyTheFile();
    }

    @Test
    void an_older_record_is_brought_up_to_date_when_written_and_keeps_what_it_holds() {
        make(file, RecordFile::open);
        Schema next = withOneMore("ALTER TABLE report ADD COLUMN language TEXT");

        assertRefused(() -> Opening.forReading(file, next), Kind.OLDER_VERSION);
        try (RecordFile record = Opening.forWriting(file, next)) {
            assertThat(record.metadata()).containsEntry("schema_version", "" + next.version());
            assertThat(record.affair()).isEqualTo(SampleAffair.affair());
        }
        try (RecordFile record = Opening.forReading(file, next)) {
            assertThat(record.reportIds()).hasSize(3);
        }
    }

    @Test
    void a_migration_that_fails_leaves_the_older_version() {
        make(file, RecordFile::open);
        Schema broken = withOneMore("ALTER TABLE report ADD COLUMN language TEXT; CREATE TABLE report (a TEXT)");
        assertThatThrownBy(() -> Opening.forWriting(file, broken)).isInstanceOf(RecordException.class);
        try (RecordFile record = RecordFile.open(file)) {
            assertThat(record.metadata())
                    .containsEntry("schema_version", "" + Schema.current().version());
            record.add(List.of(SampleAffair.wire()));
        }
    }

    private static Schema withOneMore(String script) {
        return new Schema(Stream.concat(Schema.current().scripts().stream(), Stream.of(script))
                .toList());
    }

    @Test
    void a_second_writer_is_refused_while_readers_read_on() {
        try (RecordFile record = RecordFile.open(file)) {
            record.add(List.of(SampleAffair.wire()));
            assertRefused(() -> RecordFile.open(file), Kind.LOCKED);
            // The refused try must not have loosened the lock.
            assertRefused(() -> RecordFile.open(file), Kind.LOCKED);
            try (RecordFile reader = RecordFile.openReadOnly(file)) {
                assertThat(reader.reportIds()).hasSize(1);
                record.add(List.of(SampleAffair.mill()));
                assertThat(reader.reportIds()).hasSize(2);
            }
        }
        try (RecordFile record = RecordFile.open(file)) {
            assertThat(record.reportIds()).hasSize(2);
        }
        assertOnlyTheFile();
    }

    @Test
    void another_process_holds_the_lock_until_it_is_killed() throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldingWriter.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("written");
            assertRefused(() -> RecordFile.open(file), Kind.LOCKED);
            try (RecordFile reader = RecordFile.openReadOnly(file)) {
                assertThat(reader.reportIds()).hasSize(1);
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        try (RecordFile reader = RecordFile.openReadOnly(file)) {
            assertThat(reader.reportIds()).hasSize(1);
        }
        try (RecordFile record = RecordFile.open(file)) {
            record.add(List.of(SampleAffair.mill()));
            assertThat(record.reportIds()).hasSize(2);
        }
        assertOnlyTheFile();
    }

    @Test
    void a_folder_that_cannot_be_written_is_told() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        make(closed.resolve("old.rapporteur"), RecordFile::open);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Assumptions.assumeFalse(Files.isWritable(closed), "the system's administrator may write anywhere");
            assertRefused(() -> RecordFile.open(closed.resolve("new.rapporteur")), Kind.READ_ONLY_FOLDER);
            assertRefused(() -> RecordFile.open(closed.resolve("old.rapporteur")), Kind.READ_ONLY_FOLDER);
            try (RecordFile record = RecordFile.openReadOnly(closed.resolve("old.rapporteur"))) {
                assertThat(record.reportIds()).hasSize(3);
            }
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void assertOnlyTheFile() {
        assertThat(folder.toFile().list()).containsExactly("quay.rapporteur");
    }
}
