package org.rapporteur.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.attribution.Statement;
import org.rapporteur.cli.brief.BlocTold.Said;
import org.rapporteur.cli.brief.Briefing;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.Repair;
import org.rapporteur.intake.Report;
import org.rapporteur.text.Span;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.html.Marked;
import org.rapporteur.web.html.Marked.Mark;
import org.rapporteur.web.words.Labels;

/** The reports in full, with statements and events marked. */
final class ReportsPart {

    private ReportsPart() {}

    static Section section(Briefing briefing) {
        List<Html> articles =
                briefing.dossier().reports().stream().map(ReportsPart::report).toList();
        return new Section(
                "reports",
                "The reports",
                articles.size(),
                "All that was read, as it was read. Marked: what somebody said. Underlined: what was done; with dots: what is said of a bloc.",
                articles);
    }

    private static Html report(ReadReport read) {
        Report report = read.report();
        Html article = Html.el("article.report.entry").id("r-" + report.id());
        article.add(Html.el("h3", Labels.title(report)).attr("dir", "auto"));
        Html meta = Html.el("p.meta", Html.el("strong", Labels.outlet(report)), Html.of(" · "), Parts.date(report));
        if (report.published() != null) {
            meta.text(" (" + report.published().how() + ")");
        }
        if (!report.authors().isEmpty()) {
            meta.text(" · by " + String.join(", ", report.authors()));
        }
        if (report.url() != null) {
            meta.text(" · ").add(Html.link(report.url(), "original address"));
        }
        article.add(meta.text(" · " + report.origin() + " ").add(Parts.id(report.id())));
        List<Mark> marks = marks(read);
        report.blocks().forEach(block -> article.add(block(block, marks, read)));
        return report.repairs().isEmpty() ? article : article.add(repairs(report.repairs()));
    }

    private static Html block(Block block, List<Mark> marks, ReadReport read) {
        Html words = Marked.render(block.span(), marks, read);
        Html shown =
                switch (block.kind()) {
                    case TITLE -> Html.el("p.title", words);
                    case STANDFIRST -> Html.el("p.standfirst", words);
                    case HEADING -> Html.el("h4", words);
                    case CAPTION -> Html.el("p.caption", Html.el("span.label", "Caption "), words);
                    case BODY -> Html.el("p", words);
                    case BYLINE, DATELINE, CREDIT -> Html.el("p.credit", words);
                    case RELATED, COMMENT, FURNITURE ->
                        Html.el("details", Html.el("summary", Labels.lower(block.kind())), Html.el("p", words));
                };
        return shown.attr("dir", "auto");
    }

    private static List<Mark> marks(ReadReport read) {
        List<Mark> marks = new ArrayList<>();
        for (Statement statement : read.statements()) {
            String hint =
                    Labels.speaker(statement, read) + " · " + Labels.lower(statement.kind()) + " · " + statement.id();
            String anchor = "s-" + statement.id();
            for (Span span : statement.content()) {
                marks.add(new Mark(span, "content", anchor, hint));
                anchor = null;
            }
        }
        for (Event event : read.events()) {
            String hint = Labels.lower(event.type()) + ": " + Labels.parties(event, read) + " · " + event.id();
            marks.add(new Mark(event.trigger(), "event", "e-" + event.id(), hint));
        }
        int number = 0;
        for (BlocFact fact : read.blocs()) {
            Said said = new Said(read, fact, ++number);
            if (fact.relation() != BlocFact.Relation.NAMED) {
                String hint = fact.name() + " · " + Labels.bloc(fact);
                marks.add(new Mark(fact.evidence(), "bloc", said.anchor(), hint));
            }
        }
        return marks;
    }

    private static Html repairs(List<Repair> repairs) {
        Html list = Html.el("ul");
        for (Repair repair : repairs) {
            list.add(Html.el("li", Labels.lower(repair.kind()) + ": ")
                    .add(Html.el("del", repair.before()), Html.of(" "), Html.el("ins", repair.after())));
        }
        return Html.el(
                "details.repairs", Html.el("summary", Labels.count(repairs.size(), "repair") + " to the input"), list);
    }
}
