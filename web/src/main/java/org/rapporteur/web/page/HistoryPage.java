package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.HistoryEntry;
import org.rapporteur.correction.Target;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** Who corrected what, the latest first. */
final class HistoryPage {

    private HistoryPage() {}

    static Page page(View view) {
        List<HistoryEntry> all = view.overview().history();
        Html list = Html.el("ol.findings.history");
        List<HistoryEntry> latest = new ArrayList<>(all);
        Collections.reverse(latest);
        Lists.page(latest, Lists.page(view.query())).forEach(entry -> list.add(entry(entry, view)));
        return new Page(
                "History",
                "/history",
                Html.el(
                        "div",
                        Parts.heading(
                                Labels.count(all.size(), "correction"),
                                "History",
                                Html.el(
                                        "p.lead",
                                        "Who corrected what, the latest first. What was found stays in the record; a"
                                                + " correction is laid over it and can be undone.")),
                        all.isEmpty() ? Parts.nothing("Nothing was corrected yet.") : list,
                        Lists.pager(view.query(), all.size())));
    }

    private static Html entry(HistoryEntry entry, View view) {
        Correction correction = entry.correction();
        Html line =
                Html.el("p.who", "#" + correction.id() + " " + correction.kind().replace('-', ' '));
        for (Target target : correction.about()) {
            line.text(" · ").add(about(target));
        }
        Html meta = Html.el("p.meta", Parts.bdi(correction.by())).text(" · ").add(Parts.time(correction.at()));
        if (correction.note() != null) {
            meta.text(" · ").add(Parts.bdi(correction.note()));
        }
        if (entry.undoneBy() != null) {
            meta.text(" ").add(Parts.chip("undone by #" + entry.undoneBy()));
        }
        if (entry.withoutEffect() != null) {
            meta.text(" ").add(Parts.chip("doubt", "without effect: " + entry.withoutEffect()));
        }
        Html item = Html.el("li.finding")
                .attr("data-finding", "correction " + correction.id())
                .attr("tabindex", "-1")
                .add(line, meta);
        return entry.undoneBy() == null ? item.add(Forms.undo(correction.id(), Forms.here(view), view)) : item;
    }

    private static Html about(Target target) {
        String words = target.words().isEmpty() ? target.shown() : Parts.shortened(Labels.oneLine(target.words()), 90);
        String path =
                switch (target.what()) {
                    case STATEMENT, EVENT -> target.report() == null ? "/history" : Paths.report(target.report());
                    case STORY -> Paths.story(target.shown());
                    case OCCURRENCE -> Paths.occurrence(target.shown());
                    case QUOTATION -> Paths.quotation(target.shown());
                    case ACTOR -> Paths.actor(target.mark());
                    default -> target.report() == null ? "/history" : Paths.report(target.report());
                };
        return Html.el("span", Parts.link(path, words.isEmpty() ? "this" : words))
                .text(" (" + Labels.lower(target.what()) + ")");
    }
}
