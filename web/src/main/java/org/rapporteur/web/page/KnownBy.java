package org.rapporteur.web.page;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.attribution.Statement;
import org.rapporteur.event.Event;
import org.rapporteur.intake.Report;
import org.rapporteur.story.Saying;
import org.rapporteur.story.Source;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** Independent sources, each with how it knows and where its words stand. */
final class KnownBy {

    /** So many places of one source are named; the rest are counted. */
    private static final int PLACES = 8;

    /** A statement or event, and the report that it stands in. */
    private record Place(String reportId, String findingId) {}

    private KnownBy() {}

    static Html saying(Saying saying, Behind behind) {
        return list(
                saying.sources(), saying.versions().stream().map(KnownBy::place).toList(), behind);
    }

    static Html mentions(List<Event> mentions, Behind behind) {
        List<Place> places =
                mentions.stream().map(it -> new Place(it.reportId(), it.id())).toList();
        return list(behind.mentions(mentions), places, behind);
    }

    private static Place place(Statement statement) {
        return new Place(statement.reportId(), statement.id());
    }

    private static Html list(List<Source> sources, List<Place> places, Behind behind) {
        Html list = Html.el("ol.sources");
        for (Source source : sources) {
            List<Place> its = places.stream()
                    .filter(place -> source.reportIds().contains(place.reportId()))
                    .sorted(Comparator.comparing(
                            (Place place) -> !place.reportId().equals(source.origin())))
                    .toList();
            list.add(item(source, its, behind));
        }
        return list;
    }

    private static Html item(Source source, List<Place> places, Behind behind) {
        Report origin = behind.report(source.origin()).report();
        Html item =
                Html.el("li").attr("data-finding", places.get(0).findingId()).attr("tabindex", "-1");
        item.add(Html.el("p.node", link(places.get(0), behind), Html.of(" ")).add(date(origin)));
        item.add(how(source, origin));
        if (places.size() > 1) {
            Html others = Html.el("p.meta", "the same source: ");
            for (int i = 1; i < Math.min(PLACES, places.size()); i++) {
                Place place = places.get(i);
                others.text(i == 1 ? "" : " · ").add(link(place, behind), Html.of(" "));
                others.add(date(behind.report(place.reportId()).report()));
            }
            int more = places.size() - PLACES;
            item.add(more > 0 ? others.text(" · and " + more + " more") : others);
        }
        return item;
    }

    /** To the words themselves. */
    private static Html link(Place place, Behind behind) {
        String outlet = Labels.outlet(behind.report(place.reportId()).report());
        return Parts.link(Paths.inReport(place.findingId()), outlet)
                .attr("class", "outlet")
                .attr("aria-label", outlet + ": its words, " + place.findingId());
    }

    private static Html date(Report report) {
        return Parts.time(report.published() == null ? null : report.published().iso());
    }

    /** "known by: agency (Norden Wire)". */
    static Html how(Source source, Report origin) {
        Html line = Html.el("p.known");
        if (!Labels.knows(source, origin).isEmpty()) {
            line.add(Html.el("span.label", "known by "));
        }
        return line.add(Parts.bdi(Labels.known(source, origin)))
                .attr("data-how", source.how().name().toLowerCase(java.util.Locale.ROOT));
    }
}
