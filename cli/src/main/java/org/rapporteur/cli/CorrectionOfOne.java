package org.rapporteur.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** A correction of one report or finding, the first thing that the command takes. */
abstract class CorrectionOfOne extends CorrectionCommand {

    @Parameters(index = "0", paramLabel = "ID", description = "the id of what is corrected, as brief and show print it")
    String id = "";

    CorrectionOfOne(Shell shell) {
        super(shell);
    }

    @Override
    final List<String> ids() {
        return List.of(id);
    }
}
