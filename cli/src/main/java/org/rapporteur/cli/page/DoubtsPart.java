package org.rapporteur.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.attribution.Statement;
import org.rapporteur.cli.brief.Briefing;
import org.rapporteur.cli.brief.Dossier;
import org.rapporteur.cli.brief.Doubts;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** What to doubt: rejected inputs, open sources, missing dates. */
final class DoubtsPart {

    private DoubtsPart() {}

    static Section section(Briefing briefing) {
        Doubts doubts = briefing.doubts();
        Dossier dossier = briefing.dossier();
        List<Html> lists = new ArrayList<>();
        list(lists, "Inputs that could not be read", doubts.rejections(), it -> Html.el("li", it.toString()));
        list(lists, "Whose words they are is not settled", doubts.unresolved(), it -> statement(it, dossier));
        list(lists, "More likely wrong than right", doubts.shaky(), it -> statement(it, dossier));
        list(
                lists,
                "Reports without a date",
                doubts.undated(),
                it -> Html.el("li", Parts.outlet(it.report()), Html.of(" " + Labels.title(it.report()))));
        list(lists, "Copies whose direction is open", doubts.undirected(), it -> copy(it, dossier));
        list(
                lists,
                "Quotations whose sense may have changed",
                doubts.unsure(),
                it -> Html.el("li", it.versions().get(0).words()));
        return new Section(
                "doubts",
                "What to doubt",
                lists.size(),
                "What the program could not settle, and what it left out.",
                lists);
    }

    private static <T> void list(List<Html> lists, String title, List<T> items, Function<T, Html> show) {
        if (!items.isEmpty()) {
            Html list = Html.el("ul");
            items.forEach(item -> list.add(show.apply(item).attr("dir", "auto")));
            lists.add(Html.el("div.entry", Html.el("h3", title), list));
        }
    }

    private static Html statement(Statement statement, Dossier dossier) {
        ReadReport read = dossier.report(statement.reportId());
        return Html.el("li", Parts.chain(statement, read), Html.of(": "))
                .add(Html.link("#s-" + statement.id(), Labels.content(statement, read)));
    }

    private static Html copy(CopyLink link, Dossier dossier) {
        return Html.el("li")
                .add(Parts.outlet(dossier.report(link.original()).report()), Html.of(" and "))
                .add(Parts.outlet(dossier.report(link.copy()).report()))
                .text(", " + Labels.lower(link.copyClass()));
    }
}
