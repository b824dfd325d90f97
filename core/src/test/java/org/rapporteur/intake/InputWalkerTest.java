package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.intake.RawReport.Format;

class InputWalkerTest {

    private final List<RawReport> reports = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test
    Path folder;

    private void walk(Path... paths) {
        new InputWalker().walk(List.of(paths), reports::add, rejections::add);
    }

    private List<String> origins() {
        return reports.stream().map(RawReport::origin).toList();
    }

    private Path write(String name, String words) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, words);
    }

    @Test
    void folders_are_read_by_name_with_all_that_is_in_them_and_without_hidden_files() throws IOException {
        write("b.txt", "Boats.");
        write("a/wire.html", "<p>Boats.</p>");
        write("a/b/deep.md", "Boats.");
        write("page", "  <!DOCTYPE HTML><p>Boats.</p>");
        write(".hidden.txt", "Boats.");
        write("scan.pdf", "%PDF-1.7");
        walk(folder);
        assertThat(origins()).containsExactly("a/b/deep.md", "a/wire.html", "b.txt", "page");
        assertThat(reports)
                .extracting(RawReport::format)
                .containsExactly(Format.TEXT, Format.HTML, Format.TEXT, Format.HTML);
        assertThat(rejections)
                .extracting(Rejection::toString)
                .containsExactly("scan.pdf: not a format of reports that is read: .pdf (a PDF document)");
    }

    @Test
    void json_lines_are_reports_and_a_broken_one_is_named_by_file_and_line() throws IOException {
        Path file = write(
                "wire.jsonl",
                "{\"id\":\"x7\",\"headline\":\"Quotas\",\"body\":\"Boats.\",\"source\":{\"name\":\"Wire\"},\"authors\":[\"Ingrid Solvang\","
                        + "{\"name\":\"Tomas Herk\"}],\"date_publish\":\"2025-03-12\",\"link\":\"https://wire.example/7\"}\n"
                        + "{\"id\": broken\n\n{\"html\":\"<p>Boats.</p>\"}\n{\"title\":\"no text\"}\n[1]\n");
        walk(file);
        assertThat(origins()).containsExactly("wire.jsonl#x7", "wire.jsonl#4");
        assertThat(reports.get(0).metadata())
                .isEqualTo(new RawReport.Metadata(
                        "Quotas", "Wire", "Ingrid Solvang; Tomas Herk", "2025-03-12", "https://wire.example/7"));
        assertThat(reports.get(1).format()).isEqualTo(Format.HTML);
        assertThat(rejections).extracting(Rejection::place).containsExactly("line 2", "line 5", "line 6");
        assertThat(rejections.get(0).toString()).startsWith("wire.jsonl#2, line 2: broken JSON");
    }

    @Test
    void json_arrays_and_single_objects_are_read_too() throws IOException {
        walk(
                write("list.json", "[{\"text\":\"Boats.\"},\n {\"text\":\"Nets.\"}, {\"text\":"),
                write("one.json", "{\n \"text\": \"Boats.\"\n}\n"));
        assertThat(origins()).containsExactly("list.json#1", "list.json#2", "one.json#1");
        assertThat(rejections).hasSize(1);
        assertThat(rejections.get(0).toString()).contains("list.json, item 3, line 2: broken JSON");
    }

    @Test
    void packed_files_are_unpacked_and_broken_ones_rejected() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("wire.txt.gz")))) {
            out.write("Boats.".getBytes(StandardCharsets.UTF_8));
        }
        write("x.txt.gz", "no gzip at all");
        walk(folder);
        assertThat(origins()).containsExactly("wire.txt.gz");
        assertThat(new String(reports.get(0).content(), StandardCharsets.UTF_8)).isEqualTo("Boats.");
        assertThat(rejections).extracting(Rejection::origin).containsExactly("x.txt.gz");
    }

    @Test
    void a_loop_of_links_ends_and_is_told() throws IOException {
        write("a/one.txt", "Boats.");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("a/nowhere.txt"), folder.resolve("gone.txt"));
        walk(folder);
        assertThat(origins()).containsExactly("a/one.txt");
        assertThat(rejections).extracting(Rejection::origin).containsExactlyInAnyOrder("a/loop", "a/nowhere.txt");
    }

    @Test
    void what_is_missing_or_too_large_is_rejected_and_the_rest_is_read() throws IOException {
        write("big.txt", "The boats stay in port.");
        write("small.txt", "Boats.");
        new InputWalker(new IntakeSettings(10))
                .walk(List.of(folder.resolve("gone.txt"), folder), reports::add, rejections::add);
        assertThat(origins()).containsExactly("small.txt");
        assertThat(rejections)
                .extracting(Rejection::toString)
                .containsExactly(
                        "gone.txt: does not exist, or is a link that leads nowhere",
                        "big.txt: too large: more than the limit of 10 bytes");
    }

    @Test
    void a_folder_without_rights_is_rejected() throws IOException {
        write("locked/one.txt", "Boats.");
        Path locked = folder.resolve("locked");
        boolean changed = locked.toFile().setReadable(false) && !Files.isReadable(locked);
        org.junit.jupiter.api.Assumptions.assumeTrue(changed, "this user may read everything");
        try {
            walk(folder);
            assertThat(rejections).extracting(Rejection::toString).containsExactly("locked: no permission to read it");
        } finally {
            locked.toFile().setReadable(true);
        }
    }

    @Test
    void same_names_from_two_folders_are_two_reports() throws IOException {
        write("a/wire.txt", "Boats.");
        write("b/wire.txt", "Nets.");
        walk(folder.resolve("a"), folder.resolve("b"));
        List<String> ids = new ArrayList<>();
        for (RawReport raw : reports) {
            ids.add(((IntakeOutcome.Taken) new ReportIntake().read(raw))
                    .report()
                    .id());
        }
        assertThat(origins()).containsExactly("wire.txt", "b/wire.txt");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void a_file_given_twice_keeps_its_origin_and_folders_of_one_name_take_the_folder_above() throws IOException {
        write("a/in/wire.txt", "Boats.");
        write("b/in/wire.txt", "Nets.");
        write("c/in/wire.txt", "Hooks.");
        Path first = folder.resolve("a/in");
        walk(first, folder.resolve("b/in"), folder.resolve("c/in"), first);
        assertThat(origins()).containsExactly("wire.txt", "in/wire.txt", "c/in/wire.txt", "wire.txt");
    }

    @Test
    void rows_with_one_id_are_two_reports() throws IOException {
        String rows = "{\"id\":\"x\",\"title\":\"One\",\"text\":\"Boats.\"}\n"
                + "{\"id\":\"x\",\"title\":\"Two\",\"text\":\"Boats.\"}\n{\"id\":\"y\",\"text\":\"Boats.\"}";
        new InputWalker().walk(in(rows), "rows.jsonl", reports::add, rejections::add);
        assertThat(origins()).containsExactly("rows.jsonl#x", "rows.jsonl#x#2", "rows.jsonl#y");
    }

    @Test
    void half_a_surrogate_pair_becomes_the_unknown_character_and_a_repair() throws IOException {
        String row = "{\"title\":\"Bo\\ud800ats\",\"text\":\"Boats \\ud83d and é nets \\ud83d\\udea2 stay.\"}";
        new InputWalker().walk(in(row), "rows.jsonl", reports::add, rejections::add);
        Report report = ((IntakeOutcome.Taken) new ReportIntake().read(reports.get(0))).report();
        assertThat(report.title()).isEqualTo("Bo\uFFFDats");
        assertThat(report.body()).isEqualTo("Boats \uFFFD and é nets \ud83d\udea2 stay.");
        assertThat(report.repairs()).hasSize(1);
        assertThat(report.repairs().get(0).raw().begin()).isEqualTo(6);
        assertThat(report.words(report.repairs().get(0).clean())).isEqualTo("\uFFFD");
    }

    @Test
    void a_stream_is_read_by_its_content() throws IOException {
        InputWalker walker = new InputWalker();
        walker.walk(in("<html><p>Boats.</p>"), "stdin", reports::add, rejections::add);
        walker.walk(in("{\"text\":\"Boats.\"}\n{\"text\":\"Nets.\"}"), "stdin", reports::add, rejections::add);
        walker.walk(in("Boats."), "stdin", reports::add, rejections::add);
        assertThat(origins()).containsExactly("stdin", "stdin#1", "stdin#2", "stdin");
        assertThat(reports)
                .extracting(RawReport::format)
                .containsExactly(Format.HTML, Format.TEXT, Format.TEXT, Format.TEXT);
    }

    private static ByteArrayInputStream in(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }
}
