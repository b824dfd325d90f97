package org.rapporteur.cli;

import org.junit.jupiter.api.Test;
import org.rapporteur.cli.brief.Briefing;
import org.rapporteur.cli.brief.Limits;
import org.rapporteur.cli.brief.TerminalBriefing;
import org.rapporteur.cli.terminal.Sheet;

class TerminalBriefingTest {

    @Test
    void show() {
        for (boolean colour : new boolean[] {false, true}) {
            Sheet sheet = new Sheet(100, colour);
            TerminalBriefing.write(Briefing.of(BridgeAffair.dossier()), Limits.DEFAULT, sheet);
            System.out.println(sheet);
        }
    }
}
