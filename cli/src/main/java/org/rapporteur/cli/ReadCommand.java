package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.intake.Rejection;
import org.rapporteur.pipeline.ReadSummary;
import org.rapporteur.record.RecordFile;
import org.rapporteur.record.Totals;
import org.rapporteur.web.words.AffairJson;
import org.rapporteur.web.words.Fields;
import org.rapporteur.web.words.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds or extends a record. */
@Command(
        name = "read",
        description = "Builds a record from reports, or adds to one. What is there already is skipped, so that a second"
                + " run goes on where an interrupted one stopped.",
        footer = {"", "Example:", "  rapporteur read reports/ wire.jsonl -r quota.rapporteur"})
final class ReadCommand extends BaseCommand {

    private static final int SHOWN_REJECTIONS = 10;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "files and folders of text, HTML and JSON lines; - for standard input")
    List<String> paths = List.of();

    @Option(
            names = {"-r", "--record"},
            paramLabel = "FILE",
            description = "the record (default: ${DEFAULT-VALUE})",
            defaultValue = RecordCommand.DEFAULT_RECORD)
    Path record = Path.of(RecordCommand.DEFAULT_RECORD);

    @Mixin
    ReadOptions options = new ReadOptions();

    ReadCommand(Shell shell) {
        super(shell);
    }

    @Override
    ExitStatus run() throws Exception {
        long start = System.nanoTime();
        try (StandardInput input = StandardInput.spool(paths, shell.in());
                RecordFile opened = RecordFile.open(record)) {
            ReadSummary summary = options.read(input.paths(), opened, shell);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (json) {
                print(document(summary, opened, seconds));
            } else {
                print(account(summary, opened, seconds));
            }
            return outcome(summary);
        }
    }

    /** A run fails only where it brought nothing at all. */
    static ExitStatus outcome(ReadSummary summary) {
        return summary.added() + summary.alreadyThere() == 0 ? ExitStatus.NOTHING_READ : ExitStatus.OK;
    }

    private Object document(ReadSummary summary, RecordFile opened, double seconds) {
        Totals totals = opened.totals();
        return new Fields()
                .put("record", record.toString())
                .put("inputs", summary.inputs())
                .put("added", summary.added())
                .put("alreadyThere", summary.alreadyThere())
                .put("rejected", summary.rejected())
                .put("seconds", seconds)
                .put(
                        "totals",
                        new Fields()
                                .put("reports", totals.reports())
                                .put("rejected", totals.rejected())
                                .put("statements", totals.statements())
                                .put("events", totals.events())
                                .put("copies", totals.copies())
                                .put("quotations", totals.quotations())
                                .put("stories", totals.stories())
                                .put("occurrences", totals.occurrences())
                                .map())
                .put(
                        "rejections",
                        opened.rejections().stream().map(AffairJson::rejection).toList())
                .map();
    }

    private Sheet account(ReadSummary summary, RecordFile opened, double seconds) {
        Sheet sheet = sheet();
        sheet.line(
                0,
                new Words()
                        .add(Labels.count(summary.inputs(), "input"), Style.NAME)
                        .add(": " + summary.added() + " added, " + summary.alreadyThere() + " already there, ")
                        .add(summary.rejected() + " rejected", summary.rejected() > 0 ? Style.DOUBT : Style.PLAIN)
                        .add(String.format(Locale.ROOT, " in %.1f s", seconds)));
        Totals totals = opened.totals();
        sheet.line(
                0,
                new Words()
                        .add(record.toString(), Style.NAME)
                        .add(" now holds "
                                + String.join(
                                        ", ",
                                        Labels.count(totals.reports(), "report"),
                                        Labels.count(totals.statements(), "statement"),
                                        Labels.count(totals.events(), "event"),
                                        Labels.count(totals.copies(), "copy"),
                                        Labels.count(totals.stories(), "story"))));
        List<Rejection> rejections = opened.rejections();
        rejections.stream()
                .limit(SHOWN_REJECTIONS)
                .forEach(it -> sheet.hanging(
                        "  ", "    ", Words.of("rejected ", Style.DOUBT).add(it.toString())));
        if (rejections.size() > SHOWN_REJECTIONS) {
            sheet.line(2, Words.of("… and " + (rejections.size() - SHOWN_REJECTIONS) + " more: --json", Style.QUIET));
        }
        return sheet;
    }
}
