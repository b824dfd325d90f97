package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.actor.BlocFact.Relation;
import org.rapporteur.attribution.Statement;
import org.rapporteur.cli.brief.Briefing;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.record.RecordFile;

/** Correcting on the command line: what it prints, and what the other commands show afterwards. */
class CorrectCommandTest {

    private final Path folder;
    private final String record;
    private final Statement statement;
    private final Event event;
    private final CopyLink copy;

    CorrectCommandTest(@TempDir Path folder) {
        this.folder = folder;
        Path file = Run.bridgeRecord(folder);
        record = file.toString();
        try (RecordFile opened = RecordFile.openReadOnly(file)) {
            List<ReadReport> reports =
                    opened.reportIds().stream().map(opened::report).toList();
            statement = reports.stream()
                    .flatMap(one -> one.statements().stream())
                    .findFirst()
                    .orElseThrow();
            event = reports.stream()
                    .flatMap(one -> one.events().stream())
                    .findFirst()
                    .orElseThrow();
            copy = opened.affair().copies().get(0);
        }
    }

    private Run correct(String... args) {
        List<String> all = new ArrayList<>(List.of("correct"));
        all.addAll(List.of(args));
        all.addAll(List.of("-r", record));
        return Run.of(all.toArray(String[]::new));
    }

    private Run run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("-r", record));
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void a_rejected_statement_is_shown_no_more_and_comes_back() {
        Run made = correct("reject", statement.id(), "--by", "Maren", "--note", "a caption");
        assertThat(made.code()).isZero();
        assertThat(made.out()).contains("reject", statement.id(), "by Maren", "a caption");
        assertThat(made.err()).contains("correct undo 1");
        Run gone = run("show", statement.id());
        assertThat(gone.code()).isEqualTo(ExitStatus.NOT_FOUND.code());
        assertThat(gone.err()).contains("Maren rejected it", "undo 1");
        assertThat(run("show", statement.reportId(), "--json").out()).doesNotContain("\"" + statement.id() + "\"");
        assertThat(run("brief", "--all").out()).doesNotContain(statement.id());
        assertThat(run("export", "jsonl").out()).doesNotContain("\"id\":\"" + statement.id() + "\"");
        assertThat(correct("undo", "1").code()).isZero();
        assertThat(run("show", statement.id()).code()).isZero();
        assertThat(correct("history").out()).contains("undone by 2", "undo  correction 1");
    }

    @Test
    void what_was_corrected_says_so() {
        assertThat(correct("retype", event.id(), "ACCUSE/allege", "negated", "--by", "Maren")
                        .code())
                .isZero();
        assertThat(run("show", event.id()).out())
                .contains("ACCUSE (allege)", "negated", "corrected", "by Maren")
                .contains("instead of " + event.type());
        assertThat(run("show", event.id(), "--json").out()).contains("\"corrections\" : [", "\"by\" : \"Maren\"");
        assertThat(run("export", "jsonl").out()).contains("\"corrections\":[{\"correction\":1");
        assertThat(correct("source", statement.id(), "Somebody New", "--kind", "person")
                        .code())
                .isZero();
        assertThat(run("who", "somebody").out()).contains("Somebody New", statement.id());
    }

    @Test
    void the_briefing_marks_what_was_corrected_in_every_list() {
        try (RecordFile opened = RecordFile.openReadOnly(Path.of(record))) {
            Affair affair = opened.affair();
            String quotation = affair.quotations().stream()
                    .filter(one -> Briefing.gravest(one).compareTo(Grade.TYPOGRAPHY) > 0)
                    .findFirst()
                    .orElseThrow()
                    .id();
            String bloc = opened.reportIds().stream()
                    .map(opened::report)
                    .filter(one -> !one.blocs().isEmpty() && one.blocs().get(0).relation() != Relation.NAMED)
                    .findFirst()
                    .orElseThrow()
                    .id();
            List.of(
                            statement.id(),
                            event.id(),
                            copy.id(),
                            quotation,
                            affair.stories().get(0).id(),
                            bloc + ".b1")
                    .forEach(id -> assertThat(
                                    correct("accept", id, "--by", "Maren").code())
                            .as(id)
                            .isZero());
        }
        String text = run("brief", "--all").out().replaceAll("\\s+", " ");
        String page = run("brief", "--html", "-").out();
        // blocs stand on the page alone
        for (int correction : List.of(1, 2, 3, 4, 5)) {
            assertThat(text)
                    .containsPattern("corrected accepted by Maren, [0-9-]+ \\(correction " + correction + "\\)");
        }
        for (String section : List.of("stories", "speakers", "quotations", "events", "blocs")) {
            int begin = page.indexOf("<section id=\"" + section + "\"");
            assertThat(page.substring(begin, page.indexOf("</section>", begin)))
                    .as(section)
                    .contains("<p class=\"meta amended\" dir=\"auto\">corrected: accepted by Maren");
        }
        assertThat(run("brief", "--json").out()).contains("\"corrections\" : [");
    }

    @Test
    void copies_are_marked_and_unmarked() {
        assertThat(correct("not-copy", copy.original(), copy.copy()).code()).isZero();
        assertThat(run("compare", copy.original(), copy.copy()).out()).contains("independent of");
        assertThat(correct("copy", copy.copy(), copy.original(), "--class", "edited")
                        .code())
                .isZero();
        assertThat(run("compare", copy.original(), copy.copy()).out()).contains("edited made from", "corrected");
        assertThat(correct("date", copy.copy(), "1999-12-31").code()).isZero();
        assertThat(run("timeline").out()).contains("1999-12-31");
    }

    @Test
    void labels_are_json_lines_and_corrections_go_into_another_record() throws IOException {
        correct("accept", statement.id());
        Path labels = folder.resolve("labels.jsonl");
        assertThat(correct("export", "-o", labels.toString()).code()).isZero();
        assertThat(Files.readAllLines(labels))
                .singleElement()
                .asString()
                .contains("\"verdict\":\"accept\"", "\"text\":");
        Path other = Files.createDirectory(folder.resolve("other"));
        String copied = Run.bridgeRecord(other).toString();
        Run taken = Run.of("correct", "import", record, "-r", copied);
        assertThat(taken.code()).isZero();
        assertThat(taken.err()).contains("1 correction added");
        assertThat(Run.of("correct", "history", "--json", "-r", copied).out()).contains("\"withoutEffect\" : null");
    }

    @Test
    void mistakes_are_told_with_what_is_near_and_change_nothing() {
        Run unknown = correct("reject", statement.reportId() + ".s99");
        assertThat(unknown.code()).isEqualTo(ExitStatus.NOT_FOUND.code());
        assertThat(unknown.err()).contains("near: " + statement.reportId() + ".s");
        assertThat(correct("retype", event.id(), "HUG").code()).isEqualTo(ExitStatus.USAGE.code());
        assertThat(correct("retype", event.id(), "ACCUSE/hug").err()).contains("ACCUSE has no mode hug; it has");
        assertThat(correct("retype", statement.id(), "ACCUSE").err()).contains("is no event");
        assertThat(correct("undo", "4").code()).isEqualTo(ExitStatus.NOT_FOUND.code());
        assertThat(correct("party", event.id(), "victim", "a", "b").code()).isEqualTo(ExitStatus.USAGE.code());
        assertThat(correct("history", "--json").out()).isEqualTo("[ ]\n");
        String nowhere = folder.resolve("nowhere.rapporteur").toString();
        Run missing = Run.of("correct", "accept", "x", "-r", nowhere);
        assertThat(missing.code()).isEqualTo(ExitStatus.RECORD.code());
        assertThat(Path.of(nowhere)).doesNotExist();
        assertThat(Run.of("correct").err()).contains("accept, reject, retype");
    }

    @Test
    void hostile_notes_cannot_move_the_cursor() {
        correct("accept", statement.id(), "--by", "x\u001b[31mred", "--note", "\u202e<script>\u0007");
        String shown = run("show", statement.id()).out() + correct("history").out();
        assertThat(shown).contains("<script>").doesNotContain("\u001b[31mred", "\u202e", "\u0007");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accept",
                "reject",
                "retype",
                "source",
                "party",
                "relays",
                "merge",
                "split",
                "copy",
                "not-copy",
                "date",
                "undo",
                "history",
                "export",
                "import"
            })
    void every_kind_has_help_with_an_example(String kind) {
        Run run = Run.of("correct", kind, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: rapporteur correct " + kind, "Example:", "--json");
    }
}
