package org.rapporteur.cli.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.actor.BlocFact.Modality;
import org.rapporteur.cli.brief.BlocTold;
import org.rapporteur.cli.brief.BlocTold.Said;
import org.rapporteur.cli.brief.Briefing;
import org.rapporteur.cli.brief.Dossier;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** Who is in which bloc, in whose words. A bloc that is only named is left to the reports. */
final class BlocsPart {

    private BlocsPart() {}

    static Section section(Briefing briefing) {
        Map<String, Html> blocs = new LinkedHashMap<>();
        for (BlocTold told : briefing.blocs()) {
            if (told.tells()) {
                blocs.computeIfAbsent(told.heading(), bloc -> Html.el("div.entry.bloc", Html.el("h3", bloc)))
                        .add(told(told, briefing.dossier()));
            }
        }
        return new Section(
                "blocs",
                "Blocs",
                blocs.size(),
                "Who belongs to which bloc, joins or leaves it, as the reports have it; nothing is added to their words.",
                List.copyOf(blocs.values()));
    }

    private static Html told(BlocTold told, Dossier dossier) {
        Html line = Html.el("p", Html.el("bdi", Labels.bloc(told.fact())));
        if (told.fact().modality() != Modality.ASSERTED) {
            line.text(" ").add(Html.el("span.doubt", Labels.lower(told.fact().modality())));
        }
        int independent = dossier.sources().count(told.reports());
        line.text(" · ").add(Html.el("span.meta", Labels.count(independent, "independent source")));
        Html words = Html.el("ul");
        told.said().forEach(said -> words.add(words(said)));
        return Html.el("div", line, words);
    }

    private static Html words(Said said) {
        String evidence = Labels.oneLine(said.read().words(said.fact().evidence()));
        Html line = Html.el("li", Parts.outlet(said.read().report()), Html.of(": "))
                .add(Html.el("q", Html.link("#" + said.anchor(), evidence)).attr("dir", "auto"));
        if (said.fact().when() != null) {
            line.text(" ").add(Parts.time(Labels.date(said.fact().when())));
        }
        return line.add(Parts.amended(said.fact().provenance().amendments()));
    }
}
