package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rapporteur.cli.brief.Briefing;
import org.rapporteur.cli.brief.Dossier;
import org.rapporteur.cli.brief.Limits;
import org.rapporteur.cli.brief.TerminalBriefing;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.pipeline.Affair;

class TerminalBriefingTest {

    private static String brief(Dossier dossier, Limits limits, boolean colour) {
        Sheet sheet = new Sheet(100, colour);
        TerminalBriefing.write(Briefing.of(dossier), limits, sheet);
        return sheet.toString();
    }

    /** Reviewed by eye; when this fails, read the new text before it becomes the golden one. */
    @Test
    void the_briefing_of_the_bridge_affair_reads_as_the_golden_one() throws IOException {
        try (InputStream golden = TerminalBriefingTest.class.getResourceAsStream("bridge-briefing.txt")) {
            String expected = new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(brief(BridgeAffair.dossier(), Limits.DEFAULT, false)).isEqualTo(expected);
        }
    }

    @Test
    void colour_changes_no_words() {
        String coloured = brief(BridgeAffair.dossier(), Limits.DEFAULT, true).replaceAll("\u001b\\[[0-9;]*m", "");
        assertThat(coloured.replaceAll("\\s+", " "))
                .isEqualTo(brief(BridgeAffair.dossier(), Limits.DEFAULT, false)
                        .replaceAll("\\[-|-]|\\{\\+|\\+}", "")
                        .replaceAll("\\s+", " "));
    }

    @Test
    void a_cut_list_says_how_much_is_left_and_how_to_see_it() {
        String cut = brief(BridgeAffair.dossier(), new Limits(1, 1, 1, 1, 1, 1), false);
        assertThat(cut)
                .contains("… and 2 more: rapporteur who \"Māris Ozolnieks\"")
                .contains("… and 2 more: rapporteur timeline")
                .contains("… and 2 more: rapporteur brief --all");
    }

    @Test
    void an_affair_of_nothing_says_so() {
        assertThat(brief(Dossier.of(List.of(), Affair.NONE, List.of()), Limits.DEFAULT, false))
                .startsWith("Nothing was read\n");
    }
}
