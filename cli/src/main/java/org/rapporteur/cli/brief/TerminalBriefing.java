package org.rapporteur.cli.brief;

import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.web.words.Labels;

/** The briefing as terminal text: at a glance, stories, who said what, altered quotations, events, doubts. */
public final class TerminalBriefing {

    private static final String DOT = " · ";

    private TerminalBriefing() {}

    /** Writes the briefing; long lists end with how to see the rest, unless {@code limits} are {@link Limits#NONE}. */
    public static void write(Briefing briefing, Limits limits, Sheet sheet) {
        glance(briefing, sheet);
        StorySection.write(briefing, limits, sheet);
        SpeakerSection.write(briefing, limits, sheet);
        QuotationSection.write(briefing, limits, sheet);
        EventSection.write(briefing, limits, sheet);
        DoubtSection.write(briefing, limits, sheet);
    }

    private static void glance(Briefing briefing, Sheet sheet) {
        int reports = briefing.dossier().reports().size();
        sheet.line(0, Words.of(briefing.title(), Style.TITLE));
        sheet.line(
                0,
                new Words()
                        .add(Labels.count(reports, "report") + " from "
                                + Labels.count(briefing.outlets(), "known outlet"))
                        .add(", ")
                        .add(Labels.count(briefing.independent(), "independent source"), Style.GOOD)
                        .add(DOT + briefing.dates()));
        Words counts = new Words()
                .add(Labels.count(briefing.statements(), "statement") + " by "
                        + Labels.count(briefing.speakers().size(), "speaker"))
                .add(DOT + Labels.count(briefing.dossier().affair().copies().size(), "copy"))
                .add(DOT)
                .add(
                        Labels.count(briefing.altered().size(), "altered quotation"),
                        briefing.altered().isEmpty() ? Style.PLAIN : Style.GRAVE)
                .add(DOT + Labels.count(briefing.occurrences().size(), "event"));
        int rejected = briefing.dossier().rejections().size();
        counts.add(DOT).add(Labels.count(rejected, "input") + " rejected", rejected == 0 ? Style.PLAIN : Style.DOUBT);
        sheet.line(0, counts);
    }
}
