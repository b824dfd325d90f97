package org.rapporteur.cli;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.attribution.Statement;
import org.rapporteur.cli.brief.Dossier;
import org.rapporteur.cli.brief.SpeakerSection;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.record.RecordFile;
import org.rapporteur.story.Source;
import org.rapporteur.text.Folded;
import org.rapporteur.text.WordOverlap;
import org.rapporteur.web.words.Fields;
import org.rapporteur.web.words.FindingJson;
import org.rapporteur.web.words.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** How many independent sources stand behind a claim. */
@Command(
        name = "sources",
        description = "Finds the statements that hold the claim's words and counts the independent sources behind them;"
                + " copies and common relays are collapsed into one, and it is told how each knows.",
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
        List<Statement> telling = dossier.reports().stream()
                .flatMap(read ->
                        read.statements().stream().filter(it -> WordOverlap.coverage(words, text(it, read)) >= ENOUGH))
                .toList();
        List<Source> sources = dossier.behind().behindStatements(telling);
        if (json) {
            print(sources.stream().map(it -> document(it, telling, dossier)).toList());
            return ExitStatus.OK;
        }
        Sheet sheet = sheet();
        String count = Labels.count(sources.size(), "independent source");
        sheet.line(0, Words.of(count, sources.size() > 1 ? Style.GOOD : Style.DOUBT));
        sources.forEach(source -> show(source, telling, dossier, sheet));
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

    private static Object document(Source source, List<Statement> telling, Dossier dossier) {
        return new Fields()
                .put("source", FindingJson.head(dossier.report(source.origin()).report()))
                .put("how", Fields.word(source.how()))
                .put("through", source.through())
                .put("reports", source.reportIds())
                .put(
                        "statements",
                        of(source, telling).stream()
                                .map(it -> FindingJson.statement(it, dossier.report(it.reportId())))
                                .toList())
                .map();
    }

    /** The source's statements, its origin's first. */
    private static List<Statement> of(Source source, List<Statement> telling) {
        return telling.stream()
                .filter(it -> source.reportIds().contains(it.reportId()))
                .sorted(Comparator.comparing(it -> !it.reportId().equals(source.origin())))
                .toList();
    }

    private static void show(Source source, List<Statement> telling, Dossier dossier, Sheet sheet) {
        sheet.blank();
        String known = dossier.knows(source);
        sheet.line(
                0,
                Words.of(Labels.outlet(dossier.report(source.origin()).report()), Style.NAME)
                        .add("  " + (known.isEmpty() ? "how it knows is not said" : "known by " + known), Style.QUIET)
                        .id(source.origin()));
        for (Statement statement : of(source, telling)) {
            ReadReport read = dossier.report(statement.reportId());
            String copy = statement.reportId().equals(source.origin())
                    ? ""
                    : dossier.families().areOne(statement.reportId(), source.origin())
                            ? "  goes back to it"
                            : "  goes back to the same text or relay";
            sheet.hanging("  ", "    ", SpeakerSection.said(statement, read).id(statement.id()));
            sheet.line(
                    4,
                    Words.of(String.join(Labels.RELAYED_BY, Labels.chain(statement, read)), Style.QUIET)
                            .add("  " + Labels.date(read.report().published()) + copy, Style.QUIET));
        }
    }
}
