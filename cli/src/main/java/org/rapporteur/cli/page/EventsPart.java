package org.rapporteur.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.cli.brief.Briefing;
import org.rapporteur.cli.brief.Dossier;
import org.rapporteur.cli.brief.EventSection;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventStatus;
import org.rapporteur.intake.Report;
import org.rapporteur.place.Place;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Source;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** The timeline, and the table of events. */
final class EventsPart {

    private static final List<String> QUADS =
            List.of("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");

    private EventsPart() {}

    static Section timeline(Briefing briefing) {
        Map<String, List<Html>> days = new TreeMap<>();
        for (ReadReport read : briefing.dossier().reports()) {
            Report report = read.report();
            if (report.published() != null) {
                day(days, report.published().iso())
                        .add(Html.el("li.printed", Parts.outlet(report), Html.of(" "))
                                .add(Html.el("span", Labels.title(report)).attr("dir", "auto")));
            }
        }
        for (Occurrence occurrence : briefing.occurrences()) {
            String date = occurrence.date();
            if (date != null) {
                // what happened on a day stands before what was printed on it
                day(days, date).add(0, happened(occurrence, briefing.dossier()));
            }
        }
        Html list = Html.el("ol.timeline");
        days.forEach((date, entries) -> list.add(Html.el(
                "li.entry", Html.el("h3", Parts.time(date)), Html.el("ul").add(entries))));
        return new Section(
                "timeline", "Timeline", days.size(), "What happened, and what was printed, day by day.", List.of(list));
    }

    private static List<Html> day(Map<String, List<Html>> days, String date) {
        return days.computeIfAbsent(date, key -> new ArrayList<>());
    }

    private static Html happened(Occurrence occurrence, Dossier dossier) {
        Html line = Html.el("li.happened", type(occurrence), Html.of(" "))
                .add(Html.el("strong", EventSection.parties(occurrence)).attr("dir", "auto"));
        line.text(EventSection.place(occurrence));
        EventSection.mention(occurrence, dossier).ifPresent(event -> {
            if (event.status() != EventStatus.ASSERTED) {
                line.text(" ").add(Html.el("span.doubt", Labels.lower(event.status())));
            }
            String words = "“" + EventSection.trigger(event, dossier) + "”";
            line.text(" ").add(Html.link("#e-" + event.id(), words).attr("dir", "auto"));
        });
        return line;
    }

    private static Html type(Occurrence occurrence) {
        int quad = occurrence.type().quad();
        return Html.el("span.type.quad-" + quad, Labels.lower(occurrence.type()))
                .attr("title", QUADS.get(quad - 1));
    }

    static Section section(Briefing briefing) {
        Html head = Html.el("tr");
        for (String column : List.of("Date", "Type", "Who → whom", "Place", "Status", "Sources", "Words")) {
            head.add(Html.el("th", column).attr("scope", "col"));
        }
        Html rows = Html.el("tbody");
        briefing.occurrences().forEach(it -> rows.add(row(it, briefing.dossier())));
        Html table = Html.el("table.events", Html.el("thead", head), rows);
        return new Section(
                "events",
                "Events",
                briefing.occurrences().size(),
                "Coded after PLOVER 2.0; a reprint never counts as a second source.",
                List.of(Html.el("div.scroll", table)
                        .attr("tabindex", "0")
                        .attr("role", "region")
                        .attr("aria-label", "Table of events")));
    }

    private static Html row(Occurrence occurrence, Dossier dossier) {
        Place place = occurrence.place();
        Optional<Event> mention = EventSection.mention(occurrence, dossier);
        Html words = cell("Words");
        mention.ifPresent(event -> {
            words.add(Html.link("#e-" + event.id(), EventSection.trigger(event, dossier)));
        });
        List<Source> sources = EventSection.sources(occurrence, dossier);
        if (sources.size() > 1) {
            words.add(Html.el("p.meta", Labels.sources(sources, id -> dossier.report(id)
                            .report()))
                    .attr("dir", "auto"));
        }
        occurrence.disagreements().forEach(text -> words.add(Html.el("p.doubt", "Reports differ: " + text)));
        words.add(Parts.amended(occurrence.amendments()));
        return Html.el("tr.entry")
                .add(cell("Date").text(Objects.requireNonNullElse(occurrence.date(), "undated")))
                .add(cell("Type").add(type(occurrence)))
                .add(cell("Who").add(Html.el("bdi", EventSection.parties(occurrence))))
                .add(cell("Place").add(Html.el("bdi", place == null ? "" : Labels.place(place))))
                .add(cell("Status")
                        .text(mention.map(it -> Labels.lower(it.status())).orElse("")))
                .add(cell("Sources")
                        .text(String.valueOf(occurrence.independentReports().size())))
                .add(words);
    }

    private static Html cell(String label) {
        return Html.el("td").attr("data-label", label);
    }
}
