package org.rapporteur.cli;

import java.util.List;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.record.RecordFile;
import org.rapporteur.record.SearchHit;
import org.rapporteur.web.words.Fields;
import org.rapporteur.web.words.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Full-text search. */
@Command(
        name = "search",
        description = "Finds reports and statements that hold all the words.",
        footer = {"", "Example:", "  rapporteur search quota talks"})
final class SearchCommand extends RecordCommand {

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "words that all must occur")
    List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "at most so many (default: ${DEFAULT-VALUE})")
    int limit = 20;

    SearchCommand(Shell shell) {
        super(shell);
    }

    @Override
    ExitStatus run(RecordFile opened) {
        List<SearchHit> hits = opened.search(String.join(" ", words), Math.max(1, limit));
        if (json) {
            print(hits.stream().map(SearchCommand::document).toList());
            return ExitStatus.OK;
        }
        if (hits.isEmpty()) {
            message("nothing holds all of: " + String.join(" ", words));
        }
        Sheet sheet = sheet();
        hits.forEach(hit -> hit(hit, opened.report(hit.reportId()), sheet));
        print(sheet);
        return ExitStatus.OK;
    }

    private static Object document(SearchHit hit) {
        return new Fields()
                .put("kind", Labels.lower(hit.kind()))
                .put("id", hit.id())
                .put("report", hit.reportId())
                .put("snippet", hit.snippet())
                .put("span", List.of(hit.span().begin(), hit.span().end()))
                .map();
    }

    private static void hit(SearchHit hit, ReadReport read, Sheet sheet) {
        sheet.line(
                0,
                new Words()
                        .add(Labels.lower(hit.kind()), Style.QUIET)
                        .add(" " + Labels.outlet(read.report()), Style.NAME)
                        .add(" " + Labels.date(read.report().published()))
                        .add("  " + Labels.title(read.report()), Style.QUIET)
                        .id(hit.id()));
        sheet.line(2, snippet(hit.snippet(), sheet.colour()));
    }

    /** The record marks what was found by brackets; on a terminal with colour that shows better. */
    private static Words snippet(String snippet, boolean colour) {
        if (!colour) {
            return Words.of(snippet);
        }
        Words words = new Words();
        int from = 0;
        for (int open = snippet.indexOf('['); open >= 0; open = snippet.indexOf('[', from)) {
            int close = snippet.indexOf(']', open);
            if (close < 0) {
                break;
            }
            words.add(snippet.substring(from, open)).add(snippet.substring(open + 1, close), Style.ADDED);
            from = close + 1;
        }
        return words.add(snippet.substring(from));
    }
}
