package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.annotation.Annotator;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.dating.RelatedDates;
import org.rapporteur.intake.Report;
import org.rapporteur.text.EvidencedDate;

/** What other reports tell of a report's day settles what its statements and events left open. */
class FindingDatesTest {

    private static final Rapporteur RAPPORTEUR = Rapporteur.builder().threads(2).build();

    private static final String WORDS = "On Tuesday Norway signed a fisheries agreement with Iceland in Bergen."
            + "\n\nMinister Ingrid Sandvoll said on Monday that both navies would watch the banks off Stadt."
            + "\n\nNorway had imposed sanctions on Iceland last month, after its trawlers were seen near the banks."
            + "\n\nThe agreement, of eleven pages, sets out how many boats may fish there and who counts them.";

    private static final String DATED = row("wire", "\"date\": \"2024-04-10\", ", WORDS);
    private static final String UNDATED = row("mill", "", WORDS + "\n\nThe harbour was calm.");

    private final Path folder;

    FindingDatesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String row(String id, String date, String words) {
        return "{\"id\": \"" + id + "\", " + date + "\"text\": \"" + words.replace("\n", "\\n") + "\"}\n";
    }

    private Path file(String name, String row) throws IOException {
        return Files.writeString(folder.resolve(name), row);
    }

    private void read(MemoryStore store, Path... files) {
        RAPPORTEUR.read(List.of(files), store, Progress.NONE);
        assertThat(store.rejections()).isEmpty();
    }

    private static ReadReport of(MemoryStore store, String name) {
        return store.reportIds().stream()
                .map(store::report)
                .filter(report -> report.report().origin().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> said(ReadReport report) {
        return report.statements().stream()
                .map(statement -> iso(statement.said()))
                .toList();
    }

    private static List<String> done(ReadReport report) {
        return report.events().stream().map(event -> iso(event.date())).toList();
    }

    private static String iso(@Nullable EvidencedDate date) {
        return date == null ? "none" : date.iso();
    }

    @Test
    void a_report_dated_by_another_has_its_findings_dated_as_if_it_bore_the_day() throws IOException {
        MemoryStore alone = new MemoryStore();
        read(alone, file("mill.jsonl", UNDATED));
        assertThat(said(of(alone, "mill"))).containsOnly("none");
        assertThat(done(of(alone, "mill"))).isNotEmpty().containsOnly("none");

        MemoryStore both = new MemoryStore();
        read(both, file("mill.jsonl", UNDATED), file("wire.jsonl", DATED));
        ReadReport mill = of(both, "mill");
        assertThat(RelatedDates.isBorrowed(mill.report().published())).isTrue();
        assertThat(said(mill)).isEqualTo(said(of(both, "wire"))).contains("2024-04-08");
        assertThat(done(mill)).isEqualTo(done(of(both, "wire"))).contains("2024-04-09", "2024-03");
    }

    @Test
    void the_order_in_which_reports_come_in_changes_no_date() throws IOException {
        Path mill = file("mill.jsonl", UNDATED);
        Path wire = file("wire.jsonl", DATED);
        MemoryStore together = new MemoryStore();
        read(together, mill, wire);
        MemoryStore millFirst = new MemoryStore();
        read(millFirst, mill);
        read(millFirst, wire);
        MemoryStore wireFirst = new MemoryStore();
        read(wireFirst, wire);
        read(wireFirst, mill);
        for (String id : together.reportIds()) {
            assertThat(millFirst.report(id)).isEqualTo(together.report(id));
            assertThat(wireFirst.report(id)).isEqualTo(together.report(id));
        }
        assertThat(millFirst.affair()).isEqualTo(together.affair());
        assertThat(wireFirst.affair()).isEqualTo(together.affair());
    }

    @Test
    void a_date_that_is_told_no_more_leaves_the_findings_as_they_were_read() throws IOException {
        MemoryStore store = new MemoryStore();
        read(store, file("mill.jsonl", UNDATED));
        ReadReport before = of(store, "mill");
        ReadReport lent = new FindingDates(Annotator.withoutEncoder())
                .date(before, EvidencedDate.parse("2024-05-08", "through another report: a copy of gone.txt"));
        store.date(List.of(lent));
        assertThat(store.datedByOthers()).containsExactly(before.id());
        assertThat(done(lent)).contains("2024-05-07", "2024-04");

        read(store, file("note.jsonl", row("note", "", "The library will open on Sunday, its keeper said.")));
        assertThat(store.report(before.id())).isEqualTo(before);
        assertThat(store.datedByOthers()).isEmpty();
    }

    @Test
    void dating_anew_by_a_reports_own_day_changes_nothing() throws IOException {
        MemoryStore store = new MemoryStore();
        read(store, file("wire.jsonl", DATED));
        ReadReport wire = of(store, "wire");
        Report report = wire.report();
        assertThat(new FindingDates(Annotator.withoutEncoder()).date(wire, Objects.requireNonNull(report.published())))
                .isEqualTo(wire);
    }
}
