package org.rapporteur.cli.brief;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.Statement;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.Repair;
import org.rapporteur.intake.Report;
import org.rapporteur.web.words.Labels;

/** A report as it was read: labelled blocks, repairs, what was found in it. */
public final class ReportView {

    private ReportView() {}

    public static void write(ReadReport read, Dossier dossier, Sheet sheet) {
        Report report = read.report();
        sheet.line(0, Words.of(Labels.title(report), Style.TITLE).id(report.id()));
        StatementView.field("outlet", Labels.outlet(report), sheet);
        StatementView.field("date", date(report), sheet);
        if (!report.authors().isEmpty()) {
            StatementView.field("by", String.join(", ", report.authors()), sheet);
        }
        if (report.url() != null) {
            StatementView.field("address", report.url(), sheet);
        }
        StatementView.field("file", report.origin(), sheet);
        sheet.blank();
        report.blocks().forEach(block -> block(block, report, sheet));
        copies(read, dossier, sheet);
        StorySection.family(read.id(), dossier, sheet);
        if (!report.repairs().isEmpty()) {
            sheet.section("REPAIRS", String.valueOf(report.repairs().size()));
            report.repairs().forEach(repair -> repair(repair, sheet));
        }
        if (!read.statements().isEmpty()) {
            sheet.section("STATEMENTS", String.valueOf(read.statements().size()));
            statements(null, 2, read, sheet);
        }
        if (!read.events().isEmpty()) {
            sheet.section("EVENTS", String.valueOf(read.events().size()));
            read.events().forEach(it -> event(it, read, sheet));
        }
        BlocSection.write(read, sheet);
    }

    /** The statements within another one, each with those within it below it; the outermost ones for null. */
    private static void statements(@Nullable String parent, int indent, ReadReport read, Sheet sheet) {
        for (Statement statement : read.statements()) {
            if (Objects.equals(statement.parent(), parent)) {
                Words who =
                        Words.of(Labels.speaker(statement, read), Style.NAME).add(statement.cue() == null ? ": " : " ");
                Words line = who.add(SpeakerSection.said(statement, read)).id(statement.id());
                sheet.hanging(" ".repeat(indent), " ".repeat(indent + 2), line);
                statements(statement.id(), indent + 2, read, sheet);
            }
        }
    }

    private static String date(Report report) {
        return report.published() == null
                ? "unknown"
                : report.published().iso() + " (" + report.published().how() + ")";
    }

    private static void block(Block block, Report report, Sheet sheet) {
        String label = String.format("  %-11s", Labels.lower(block.kind()));
        Style style = block.kind().isRead() ? Style.PLAIN : Style.QUIET;
        sheet.hanging(label, " ".repeat(label.length()), Words.of(report.words(block.span()), style));
    }

    private static void copies(ReadReport read, Dossier dossier, Sheet sheet) {
        for (CopyLink link : dossier.affair().copies()) {
            boolean isCopy = link.copy().equals(read.id());
            if (isCopy || link.original().equals(read.id())) {
                String other = isCopy ? link.original() : link.copy();
                String what = !link.directed() ? "shares text with " : isCopy ? "made from " : "original of ";
                sheet.line(
                        2,
                        Words.of(what, Style.DOUBT)
                                .add(Labels.outlet(dossier.report(other).report()), Style.NAME)
                                .add("  " + Labels.copy(link), Style.QUIET)
                                .id(link.id()));
            }
        }
    }

    private static void repair(Repair repair, Sheet sheet) {
        Words words = Words.of(Labels.lower(repair.kind()) + " at " + repair.clean() + ", raw " + repair.raw() + ": ");
        boolean colour = sheet.colour();
        words.add(colour ? repair.before() : "[-" + repair.before() + "-]", Style.REMOVED);
        words.add(colour ? " " : "");
        words.add(colour ? repair.after() : "{+" + repair.after() + "+}", Style.ADDED);
        sheet.hanging("  ", "    ", words);
    }

    private static void event(Event event, ReadReport read, Sheet sheet) {
        sheet.hanging(
                "  ",
                "    ",
                Words.of(event.type() + "  " + Labels.parties(event, read))
                        .add(
                                event.place() == null
                                        ? ""
                                        : "  at " + Labels.place(event.place().place()),
                                Style.QUIET)
                        .add("  “" + Labels.oneLine(read.words(event.trigger())) + "”", Style.QUOTE)
                        .id(event.id()));
    }
}
