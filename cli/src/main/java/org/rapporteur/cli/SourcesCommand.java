package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.attribution.Statement;
import org.rapporteur.cli.brief.Dossier;
import org.rapporteur.cli.brief.Folded;
import org.rapporteur.cli.brief.SpeakerSection;
import org.rapporteur.cli.brief.WordOverlap;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.record.RecordFile;
import org.rapporteur.web.words.Fields;
import org.rapporteur.web.words.FindingJson;
import org.rapporteur.web.words.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** How many independent sources stand behind a claim. */
@Command(
        name = "sources",
        description = "Finds the statements that hold the claim's words and counts the independent sources behind them;"
                + " copies are collapsed into what they were made from.",
        footer = {"", "Example:", "  rapporteur sources \"the talks broke down over quotas\""})
final class SourcesCommand extends RecordCommand {

    /** A statement tells the claim where it holds this share of the claim's words. */
    private static final double ENOUGH = 0.6;

    /** Words too common to tell claims apart are the short ones, nearly all of them. */
    private static final int SHORTEST = 4;

    @Parameters(arity = "1..*", paramLabel = "CLAIM", description = "the claim in a few words")
    List<String> claim = List.of();

    SourcesCommand(Shell shell) {
        super(shell);
    }

    @Override
    ExitStatus run(RecordFile opened) {
        Dossier dossier = dossier(opened).withSharedNames();
        Set<String> words = claimWords();
        Map<String, List<Statement>> sources = new LinkedHashMap<>();
        for (ReadReport read : dossier.reports()) {
            read.statements().stream()
                    .filter(it -> WordOverlap.coverage(words, text(it, read)) >= ENOUGH)
                    .forEach(
                            it -> sources.computeIfAbsent(dossier.sources().origin(read.id()), key -> new ArrayList<>())
                                    .add(it));
        }
        if (json) {
            print(sources.entrySet().stream()
                    .map(it -> document(it.getKey(), it.getValue(), dossier))
                    .toList());
            return ExitStatus.OK;
        }
        Sheet sheet = sheet();
        String count = Labels.count(sources.size(), "independent source");
        sheet.line(0, Words.of(count, sources.size() > 1 ? Style.GOOD : Style.DOUBT));
        sources.forEach((origin, statements) -> show(origin, statements, dossier, sheet));
        print(sheet);
        return ExitStatus.OK;
    }

    private Set<String> claimWords() {
        Set<String> all = Folded.words(String.join(" ", claim));
        Set<String> telling = new LinkedHashSet<>(all);
        telling.removeIf(word -> word.length() < SHORTEST && word.chars().noneMatch(Character::isDigit));
        return telling.isEmpty() ? all : telling;
    }

    private static String text(Statement statement, ReadReport read) {
        return Folded.fold(read.words(statement.passage()) + " " + Labels.content(statement, read));
    }

    private static Object document(String origin, List<Statement> statements, Dossier dossier) {
        return new Fields()
                .put("source", FindingJson.head(dossier.report(origin).report()))
                .put(
                        "statements",
                        statements.stream()
                                .map(it -> FindingJson.statement(it, dossier.report(it.reportId())))
                                .toList())
                .map();
    }

    private static void show(String origin, List<Statement> statements, Dossier dossier, Sheet sheet) {
        sheet.blank();
        sheet.line(
                0,
                Words.of(Labels.outlet(dossier.report(origin).report()), Style.NAME)
                        .id(origin));
        statements.stream()
                .sorted(Comparator.comparing(it -> !it.reportId().equals(origin)))
                .forEach(it -> {
                    ReadReport read = dossier.report(it.reportId());
                    String copy = it.reportId().equals(origin) ? "" : "  goes back to it";
                    sheet.hanging("  ", "    ", SpeakerSection.said(it, read).id(it.id()));
                    sheet.line(
                            4,
                            Words.of(String.join(Labels.RELAYED_BY, Labels.chain(it, read)), Style.QUIET)
                                    .add("  " + Labels.date(read.report().published()) + copy, Style.QUIET));
                });
    }
}
