package org.rapporteur.cli.page;

import java.util.List;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.DiffPart;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.intake.Report;
import org.rapporteur.provenance.Amendment;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** Small pieces that several sections show. */
final class Parts {

    private Parts() {}

    /** The outlet, linked to the report's text below. */
    static Html outlet(Report report) {
        return Html.link("#r-" + report.id(), Labels.outlet(report)).attr("class", "outlet");
    }

    static Html date(Report report) {
        return report.published() == null ? Html.el("span.doubt", "undated") : time(Labels.date(report.published()));
    }

    static Html time(String iso) {
        return Html.el("time", iso).attr("datetime", iso);
    }

    /** The way into print, each station an item; read aloud as a list. */
    static Html chain(Statement statement, ReadReport read) {
        List<String> chain = Labels.chain(statement, read);
        Html line = Html.el("span.chain");
        for (int i = 0; i < chain.size(); i++) {
            if (i > 0) {
                line.add(Html.el("span.arrow", " ← "));
            }
            line.add(i + 1 == chain.size() ? outlet(read.report()) : Html.el("bdi", chain.get(i)));
        }
        return line;
    }

    static Html diff(List<DiffPart> diff) {
        Html words = Html.el("span");
        boolean first = true;
        for (DiffPart part : diff) {
            words.text(first ? "" : " ");
            first = false;
            String text = part.words().strip();
            words.add(
                    switch (part.kind()) {
                        case KEPT -> Html.of(text);
                        case REMOVED -> Html.el("del", text);
                        case ADDED -> Html.el("ins", text);
                    });
        }
        return words;
    }

    static Html grade(Grade grade) {
        String gravity = grade.isHarmless() ? "good" : isGrave(grade) ? "grave" : "doubt";
        return Html.el("span.chip." + gravity, grade.label());
    }

    private static boolean isGrave(Grade grade) {
        return grade.compareTo(Grade.SPLICED) >= 0 && grade != Grade.UNSURE;
    }

    /** What people did to a finding, a line for each. */
    static List<Html> amended(List<Amendment> amendments) {
        return amendments.stream()
                .map(one ->
                        Html.el("p.meta.amended", "corrected: " + one.line()).attr("dir", "auto"))
                .toList();
    }

    /** An entry's id, linked to itself, to be cited or given to {@code rapporteur show}. */
    static Html id(String id) {
        return Html.el("code.id", id);
    }
}
