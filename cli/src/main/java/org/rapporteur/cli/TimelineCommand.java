package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.cli.brief.Dossier;
import org.rapporteur.cli.brief.EventSection;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.record.RecordFile;
import org.rapporteur.story.Occurrence;
import org.rapporteur.web.words.AffairJson;
import org.rapporteur.web.words.Fields;
import org.rapporteur.web.words.FindingJson;
import org.rapporteur.web.words.Labels;
import picocli.CommandLine.Command;

/** What happened and what was printed, day by day. */
@Command(
        name = "timeline",
        description = "Shows day by day what happened and what was printed.",
        footer = {"", "Example:", "  rapporteur timeline -r quota.rapporteur"})
final class TimelineCommand extends RecordCommand {

    private static final String UNDATED = "undated";

    /** What belongs to one day. */
    private record Day(List<Occurrence> happened, List<ReadReport> printed) {}

    TimelineCommand(Shell shell) {
        super(shell);
    }

    @Override
    ExitStatus run(RecordFile opened) {
        Dossier dossier = dossier(opened).withSharedNames();
        Map<String, Day> days = new TreeMap<>();
        for (Occurrence occurrence : dossier.affair().occurrences()) {
            day(days, occurrence.date() == null ? UNDATED : occurrence.date())
                    .happened
                    .add(occurrence);
        }
        for (ReadReport read : dossier.reports()) {
            day(days, Labels.date(read.report().published())).printed.add(read);
        }
        if (json) {
            print(days.entrySet().stream()
                    .map(it -> document(it.getKey(), it.getValue(), dossier))
                    .toList());
        } else {
            Sheet sheet = sheet();
            days.forEach((date, day) -> show(date, day, dossier, sheet));
            print(sheet);
        }
        return ExitStatus.OK;
    }

    private static Day day(Map<String, Day> days, String date) {
        return days.computeIfAbsent(date, key -> new Day(new ArrayList<>(), new ArrayList<>()));
    }

    private static Object document(String date, Day day, Dossier dossier) {
        return new Fields()
                .put("date", date.equals(UNDATED) ? null : date)
                .put(
                        "happened",
                        day.happened.stream()
                                .map(it -> AffairJson.occurrence(it, EventSection.sources(it, dossier)))
                                .toList())
                .put(
                        "printed",
                        day.printed.stream()
                                .map(read -> FindingJson.head(read.report()))
                                .toList())
                .map();
    }

    private static void show(String date, Day day, Dossier dossier, Sheet sheet) {
        sheet.line(0, Words.of(date, date.equals(UNDATED) ? Style.DOUBT : Style.SECTION));
        for (Occurrence occurrence : day.happened) {
            Words words = new Words()
                    .add(occurrence.type().name(), Style.GOOD)
                    .add("  ")
                    .add(EventSection.parties(occurrence), Style.NAME)
                    .add(EventSection.place(occurrence), Style.QUIET);
            EventSection.mention(occurrence, dossier).ifPresent(event -> words.add(EventSection.act(event, dossier)));
            words.add("  " + Labels.count(occurrence.independentReports().size(), "source"), Style.QUIET);
            sheet.hanging("  • ", "    ", words.id(occurrence.id()));
        }
        for (ReadReport read : day.printed) {
            Words words = Words.of(Labels.outlet(read.report()) + "  ").add(Labels.title(read.report()), Style.QUIET);
            sheet.hanging("    ", "      ", words.id(read.id()));
        }
    }
}
