package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.brief.Briefing;
import org.rapporteur.cli.brief.BriefingJson;
import org.rapporteur.cli.brief.Limits;
import org.rapporteur.cli.brief.TerminalBriefing;
import org.rapporteur.cli.page.BriefingPage;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.pipeline.ReadSummary;
import org.rapporteur.record.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the affair. */
@Command(
        name = "brief",
        description = "Tells the affair in the terminal, or as one self-contained HTML page. With paths it reads these"
                + " first: into the record that -r names, else into one that is thrown away.",
        footer = {
            "",
            "Example:",
            "  rapporteur brief examples/mackerel/reports",
            "  rapporteur brief -r quota.rapporteur --html quota.html"
        })
final class BriefCommand extends BaseCommand {

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "reports to read first; - for standard input")
    List<String> paths = List.of();

    @Option(
            names = {"-r", "--record"},
            paramLabel = "FILE",
            description = "the record (default without paths: " + RecordCommand.DEFAULT_RECORD + ")")
    @Nullable
    Path record;

    @Option(names = "--html", paramLabel = "FILE", description = "write the briefing as a page; - for standard output")
    @Nullable
    Path html;

    @Option(names = "--all", description = "cut no list short")
    boolean all;

    @Mixin
    ReadOptions options = new ReadOptions();

    BriefCommand(Shell shell) {
        super(shell);
    }

    @Override
    ExitStatus run() throws Exception {
        if (paths.isEmpty()) {
            Path file = record == null ? Path.of(RecordCommand.DEFAULT_RECORD) : record;
            try (RecordFile opened = RecordFile.openReadOnly(file)) {
                return tell(opened);
            }
        }
        try (StandardInput input = StandardInput.spool(paths, shell.in());
                RecordFile opened =
                        RecordFile.open(record == null ? input.folder().resolve("brief.rapporteur") : record)) {
            ReadSummary summary = options.read(input.paths(), opened, shell);
            tell(opened);
            if (record == null && !json && shell.errIsTerminal()) {
                message("To keep it and look further: rapporteur read " + String.join(" ", paths)
                        + ", then rapporteur show ID");
            }
            return ReadCommand.outcome(summary);
        }
    }

    private ExitStatus tell(RecordFile opened) throws IOException {
        Briefing briefing = Briefing.of(dossier(opened));
        if (html != null) {
            page(briefing, html);
        } else if (json) {
            print(BriefingJson.document(briefing));
        } else {
            Sheet sheet = sheet();
            TerminalBriefing.write(briefing, all ? Limits.NONE : Limits.DEFAULT, sheet);
            print(sheet);
        }
        shell.out().flush();
        return ExitStatus.OK;
    }

    private void page(Briefing briefing, Path file) throws IOException {
        String page = BriefingPage.render(briefing);
        if (file.toString().equals("-")) {
            shell.out().print(page);
        } else {
            Files.writeString(file, page);
            message("Wrote " + file);
        }
    }
}
