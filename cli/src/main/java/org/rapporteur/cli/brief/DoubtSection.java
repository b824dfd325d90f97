package org.rapporteur.cli.brief;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.attribution.Statement;
import org.rapporteur.cli.terminal.Plain;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.web.words.Labels;

/** What to doubt. */
final class DoubtSection {

    private DoubtSection() {}

    static void write(Briefing briefing, Limits limits, Sheet sheet) {
        Doubts doubts = briefing.doubts();
        if (doubts.isEmpty()) {
            return;
        }
        Dossier dossier = briefing.dossier();
        sheet.section("WHAT TO DOUBT", "");
        int limit = limits.doubts();
        list("input", "that could not be read", doubts.rejections(), limit, sheet, it -> Words.of(it.toString()));
        list(
                "statement",
                "whose source is not settled",
                doubts.unresolved(),
                limit,
                sheet,
                it -> statement(it, dossier));
        list("statement", "more likely wrong than right", doubts.shaky(), limit, sheet, it -> statement(it, dossier));
        list("report", "without a date", doubts.undated(), limit, sheet, DoubtSection::report);
        list("copy", "whose direction is open", doubts.undirected(), limit, sheet, it -> copy(it, dossier));
        list("quotation", "whose sense may have changed", doubts.unsure(), limit, sheet, it -> Words.of(
                        Plain.cut(it.versions().get(0).words(), 60))
                .id(it.id()));
    }

    private static <T> void list(
            String one, String what, List<T> items, int limit, Sheet sheet, Function<T, Words> words) {
        if (items.isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.line(0, Words.of(Labels.count(items.size(), one) + " " + what, Style.DOUBT));
        Lists.cut(
                items,
                limit,
                sheet,
                2,
                "rapporteur brief --all",
                item -> sheet.hanging("  ", "    ", words.apply(item)));
    }

    private static Words statement(Statement statement, Dossier dossier) {
        ReadReport read = dossier.report(statement.reportId());
        return Words.of(Labels.speaker(statement, read), Style.NAME)
                .add(statement.cue() == null ? ": " : " ")
                .add(Cues.lead(statement, read), Style.QUIET)
                .add(Plain.cut(Labels.content(statement, read), 70))
                .add("  " + Labels.outlet(read.report()), Style.QUIET)
                .id(statement.id());
    }

    private static Words report(ReadReport read) {
        return Words.of(Labels.outlet(read.report()), Style.NAME)
                .add("  " + Labels.title(read.report()))
                .id(read.id());
    }

    private static Words copy(CopyLink link, Dossier dossier) {
        String left = Labels.outlet(dossier.report(link.original()).report());
        String right = Labels.outlet(dossier.report(link.copy()).report());
        return Words.of(left + " and " + right + ", " + Labels.lower(link.copyClass()))
                .id(link.id());
    }
}
