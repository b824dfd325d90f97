package org.rapporteur.cli.brief;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventStatus;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Source;
import org.rapporteur.web.words.Labels;

/** What was done: occurrences with their independent sources. */
public final class EventSection {

    private EventSection() {}

    static void write(Briefing briefing, Limits limits, Sheet sheet) {
        List<Occurrence> occurrences = briefing.occurrences();
        if (occurrences.isEmpty()) {
            return;
        }
        sheet.section("EVENTS", Labels.count(occurrences.size(), "event") + " in PLOVER's terms");
        sheet.blank();
        Lists.cut(
                occurrences,
                limits.events(),
                sheet,
                0,
                "rapporteur timeline",
                it -> occurrence(it, briefing.dossier(), sheet));
    }

    /** One event in a line or two. */
    public static void occurrence(Occurrence occurrence, Dossier dossier, Sheet sheet) {
        String date = Objects.requireNonNullElse(occurrence.date(), "undated");
        String first = date + " ".repeat(Math.max(2, 12 - date.length()));
        Words words = new Words()
                .add(
                        String.format("%-10s", occurrence.type()),
                        style(occurrence.type().quad()))
                .add(parties(occurrence), Style.NAME);
        words.add(place(occurrence), Style.QUIET);
        mention(occurrence, dossier).ifPresent(event -> words.add(act(event, dossier)));
        int independent = occurrence.independentReports().size();
        words.add("  " + Labels.count(independent, "source"), independent > 1 ? Style.GOOD : Style.QUIET);
        sheet.hanging(first, " ".repeat(first.length()), words.id(occurrence.id()));
        List<Source> sources = sources(occurrence, dossier);
        if (sources.size() > 1) {
            sheet.hanging(
                    " ".repeat(first.length()),
                    " ".repeat(first.length()),
                    Words.of(Labels.sources(sources, id -> dossier.report(id).report()), Style.QUIET));
        }
        for (String disagreement : occurrence.disagreements()) {
            sheet.line(first.length(), Words.of("reports differ: " + disagreement, Style.DOUBT));
        }
        Amended.write(occurrence.amendments(), " ".repeat(first.length()), sheet);
    }

    /** The independent sources behind it, and how each knows. */
    public static List<Source> sources(Occurrence occurrence, Dossier dossier) {
        List<Event> mentions = occurrence.eventIds().stream()
                .flatMap(id -> dossier.event(id).stream())
                .toList();
        return dossier.behind().behindMentions(mentions);
    }

    public static String parties(Occurrence occurrence) {
        String actors = occurrence.actors().isEmpty() ? "someone" : String.join(", ", occurrence.actors());
        String recipients = String.join(", ", occurrence.recipients());
        return recipients.isEmpty() ? actors : actors + " → " + recipients;
    }

    /** "  at Odesa (UKR)"; nothing for an occurrence without a place. */
    public static String place(Occurrence occurrence) {
        return occurrence.place() == null ? "" : "  at " + Labels.place(occurrence.place());
    }

    /** The first mention, which stands for all. */
    public static Optional<Event> mention(Occurrence occurrence, Dossier dossier) {
        return occurrence.eventIds().stream().findFirst().flatMap(dossier::event);
    }

    /** The act in the report's words, and how firm it is where it is not asserted. */
    public static Words act(Event event, Dossier dossier) {
        String status = event.status() == EventStatus.ASSERTED ? "" : "  " + Labels.lower(event.status());
        return Words.of(status, Style.DOUBT).add("  “" + trigger(event, dossier) + "”", Style.QUOTE);
    }

    /** The words that name the act. */
    public static String trigger(Event event, Dossier dossier) {
        return Labels.oneLine(dossier.report(event.reportId()).words(event.trigger()));
    }

    private static Style style(int quad) {
        return switch (quad) {
            case 1, 2 -> Style.GOOD;
            case 3 -> Style.DOUBT;
            default -> Style.GRAVE;
        };
    }
}
