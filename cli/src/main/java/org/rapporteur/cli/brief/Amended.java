package org.rapporteur.cli.brief;

import java.util.List;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.provenance.Amendment;
import org.rapporteur.web.words.Labels;

/** What people did to a finding, where findings are listed: a line for each. */
final class Amended {

    private Amended() {}

    static void write(List<Amendment> amendments, String indent, Sheet sheet) {
        amendments.forEach(one -> sheet.hanging(
                indent, indent + "  ", Words.of("corrected  " + Labels.oneLine(one.line()), Style.QUIET)));
    }
}
