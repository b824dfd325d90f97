package org.rapporteur.web.page;

import java.util.List;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.intake.Report;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.html.Marked;
import org.rapporteur.web.page.ReportMarks.Shown;
import org.rapporteur.web.words.Labels;

/** A report as a page to read: its words with the evidence marked, and beside each paragraph what was found in it. */
final class ReportPage {

    private ReportPage() {}

    static Page page(View view, String id) {
        ReadReport read = view.report(id);
        ReportMarks found = ReportMarks.of(view, read, Shown.of(view.query()));
        boolean extras = view.query().text("extras") != null;
        Report report = read.report();
        Html content = Html.el(
                "div",
                heading(read, found),
                choices(view.query(), ReportArticle.extras(read), extras),
                ReportArticle.of(read, found, extras),
                ReportKin.of(id, view));
        return new Page(Labels.title(report) + " – " + Labels.outlet(report), "/reports", content);
    }

    private static Html heading(ReadReport read, ReportMarks found) {
        Report report = read.report();
        Html below = Html.el("p.dek", Html.el("strong", Parts.bdi(Labels.outlet(report))), Html.of(" · "));
        below.add(Parts.time(
                report.published() == null ? null : report.published().iso()));
        if (report.published() != null) {
            below.text(" (" + report.published().how() + ")");
        }
        if (!report.authors().isEmpty()) {
            below.text(" · by ").add(Parts.bdi(String.join(", ", report.authors())));
        }
        if (report.url() != null) {
            below.text(" · ").add(Html.link(report.url(), "original address").attr("rel", "noreferrer"));
        }
        below.text(" · ").add(Parts.bdi(report.origin())).text(" ").add(Parts.id(report.id()));
        Html title = report.first(BlockKind.TITLE)
                .map(block -> Marked.render(block.span(), found.marks(), read))
                .orElseGet(() -> Html.of(Labels.title(report)));
        return Parts.heading("Report", title, below);
    }

    private static Html choices(Query query, int more, boolean extras) {
        Html nav = Html.el("nav.choices").attr("aria-label", "What to show");
        nav.add(Html.el("span", "Findings:"));
        for (String show : List.of("all", "statements", "events", "none")) {
            nav.add(choice(
                    query.with("show", show.equals("all") ? null : show),
                    show,
                    query.text("show", "all").equals(show)));
        }
        if (more > 0) {
            nav.add(choice(
                    query.with("extras", extras ? null : "yes"), "page furniture and repairs (" + more + ")", extras));
        }
        return nav;
    }

    private static Html choice(String path, String words, boolean chosen) {
        Html link = Html.path(path, words);
        return chosen ? link.attr("aria-current", "true") : link;
    }
}
