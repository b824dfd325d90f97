package org.rapporteur.cli.page;

import org.rapporteur.cli.brief.Briefing;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** The top of the page: what it is about, and the affair in seven numbers. */
final class Masthead {

    private Masthead() {}

    static Html render(Briefing briefing, String title) {
        int reports = briefing.dossier().reports().size();
        return Html.el("header.masthead")
                .add(Html.el("p.kicker", "Briefing · " + briefing.dates()))
                .add(Html.el("h1", title).attr("dir", "auto"))
                .add(Html.el(
                        "p.dek",
                        Labels.count(reports, "report") + " from " + Labels.count(briefing.outlets(), "known outlet")
                                + (reports == 1 ? " goes back to " : " go back to ")
                                + Labels.count(briefing.independent(), "independent source") + "."))
                .add(figures(briefing))
                .add(SpreadChart.render(briefing));
    }

    private static Html figures(Briefing briefing) {
        return Html.el("dl.figures")
                .add(figure(briefing.stories().size(), "story"))
                .add(figure(briefing.speakers().size(), "speaker"))
                .add(figure(briefing.statements(), "statement"))
                .add(figure(briefing.dossier().affair().copies().size(), "copy"))
                .add(figure(briefing.altered().size(), "altered quotation"))
                .add(figure(briefing.occurrences().size(), "event"))
                .add(figure(briefing.dossier().rejections().size(), "rejected input"));
    }

    private static Html figure(int number, String what) {
        return Html.el(
                "div", Html.el("dt", number == 1 ? what : Labels.plural(what)), Html.el("dd", String.valueOf(number)));
    }
}
