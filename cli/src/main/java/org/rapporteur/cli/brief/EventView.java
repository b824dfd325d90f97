package org.rapporteur.cli.brief;

import java.util.List;
import java.util.Locale;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.place.EventPlace;
import org.rapporteur.place.Place.Point;
import org.rapporteur.story.Occurrence;
import org.rapporteur.web.words.Labels;

/** One event as one report tells it, or with all its mentions. */
public final class EventView {

    private EventView() {}

    public static void write(Event event, Dossier dossier, Sheet sheet) {
        ReadReport read = dossier.report(event.reportId());
        sheet.line(
                0,
                Words.of(event.type() + (event.mode() == null ? "" : " (" + event.mode() + ")"), Style.SECTION)
                        .add("  ")
                        .add(Labels.parties(event, read), Style.NAME)
                        .id(event.id()));
        sheet.blank();
        sheet.line(2, Words.of(read.words(event.passage())));
        sheet.blank();
        StatementView.field(
                "in",
                Labels.outlet(read.report()) + ", " + Labels.date(read.report().published()) + ": "
                        + Labels.title(read.report()),
                sheet);
        StatementView.place("words", List.of(event.trigger()), read, sheet);
        String asserted = event.assertedBy() == null ? "the reporter" : "the source of " + event.assertedBy();
        StatementView.field("status", Labels.lower(event.status()) + ", asserted by " + asserted, sheet);
        if (event.date() != null) {
            StatementView.field("date", event.date().iso() + " (" + event.date().how() + ")", sheet);
        }
        if (event.place() != null) {
            place(event.place(), read, sheet);
        }
        StatementView.found(event.provenance(), sheet);
    }

    private static void place(EventPlace place, ReadReport read, Sheet sheet) {
        Point at = place.place().at();
        String where =
                at == null ? "" : String.format(Locale.ROOT, ", %.2f north, %.2f east", at.latitude(), at.longitude());
        String words = "\"" + Labels.oneLine(read.words(place.words())) + "\" " + place.words();
        StatementView.field(
                "place", Labels.place(place.place()) + where + " (" + words + " " + Labels.how(place) + ")", sheet);
    }

    /** An occurrence with all its mentions. */
    public static void write(Occurrence occurrence, Dossier dossier, Sheet sheet) {
        EventSection.occurrence(occurrence, dossier, sheet);
        for (String id : occurrence.eventIds()) {
            dossier.event(id).ifPresent(event -> {
                ReadReport read = dossier.report(event.reportId());
                sheet.blank();
                sheet.line(
                        2,
                        Words.of(Labels.outlet(read.report()), Style.NAME)
                                .add("  " + Labels.date(read.report().published()))
                                .id(id));
                sheet.line(2, Words.of(read.words(event.passage())));
                if (event.place() != null) {
                    sheet.line(
                            2,
                            Words.of(
                                    "at " + Labels.place(event.place().place()) + ", " + Labels.how(event.place()),
                                    Style.QUIET));
                }
            });
        }
    }
}
