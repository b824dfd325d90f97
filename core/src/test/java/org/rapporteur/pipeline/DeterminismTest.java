package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.annotation.Prose;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.intake.Report;

/** The same reports give the same findings: a second time, on another thread, in another order. */
class DeterminismTest {

    private static final Rapporteur RAPPORTEUR = Rapporteur.builder().threads(2).build();

    private static final String[] PARAGRAPHS = {
        "BERGEN - Norway imposed sanctions on Iceland on Monday, and Fisheries Minister Ingrid Sandvoll said the"
                + " harbour would stay closed, TASS reported.",
        "\"We wait,\" Sandvoll told reporters. \"We have waited all winter.\" She added that pilots had been told to"
                + " stay ashore until Friday.",
        "Iceland's fisheries minister, Egil Brandt, called the closure \"an old net with new holes\" and urged Norway"
                + " to sign the agreement, according to a ministry readout.",
        "Skipper Erik Moland said Brandt had told him that the survey was wrong. He did not say whether he believed it.",
    };

    private static Report report(int first) {
        Prose prose = Prose.of().on("2023-10-12");
        for (int i = 0; i < PARAGRAPHS.length; i++) {
            prose.add(BlockKind.BODY, PARAGRAPHS[(first + i) % PARAGRAPHS.length]);
        }
        return prose.report();
    }

    @Test
    void the_same_report_read_twice_gives_equal_findings() {
        ReportFindings once = RAPPORTEUR.read(report(0));
        assertThat(once.statements()).hasSizeGreaterThan(5);
        assertThat(once.events()).isNotEmpty();
        assertThat(RAPPORTEUR.read(report(0))).isEqualTo(once);
        assertThat(Rapporteur.builder().build().read(report(0))).isEqualTo(once);
    }

    @Test
    void a_report_read_after_others_is_read_as_if_it_were_the_first() {
        ReportFindings first = Rapporteur.builder().build().read(report(2));
        RAPPORTEUR.read(report(1));
        RAPPORTEUR.read(report(3));
        assertThat(RAPPORTEUR.read(report(2))).isEqualTo(first);
    }

    @Test
    void threads_do_not_meet_in_a_reports_findings() throws Exception {
        List<ReportFindings> alone = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS.length; i++) {
            alone.add(RAPPORTEUR.read(report(i)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<ReportFindings>> together = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                int number = i % PARAGRAPHS.length;
                together.add(threads.submit(() -> RAPPORTEUR.read(report(number))));
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % PARAGRAPHS.length));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void one_thread_and_two_and_any_order_of_paths_fill_the_store_alike(@TempDir Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS.length; i++) {
            Path file = folder.resolve("wire-" + i + ".txt");
            Files.writeString(
                    file,
                    "Harbour closed, part " + i + "\n\n" + report(i).text().text() + "\n");
            files.add(file);
        }
        MemoryStore one = new MemoryStore();
        Rapporteur.builder().threads(1).build().read(files, one, Progress.NONE);
        Collections.reverse(files);
        MemoryStore two = new MemoryStore();
        RAPPORTEUR.read(files, two, Progress.NONE);
        assertThat(one.reportIds()).hasSize(PARAGRAPHS.length).isEqualTo(two.reportIds());
        assertThat(one.rejections()).isEmpty();
        one.reportIds().forEach(id -> assertThat(two.report(id)).isEqualTo(one.report(id)));
        assertThat(two.affair()).isEqualTo(one.affair());
    }
}
