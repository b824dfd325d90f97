package org.rapporteur.cli.page;

import java.util.List;
import org.rapporteur.cli.brief.Briefing;
import org.rapporteur.cli.brief.Dossier;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.QuotationVariants.Version;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** Altered quotations: the first version beside each later one. */
final class QuotationsPart {

    private QuotationsPart() {}

    static Section section(Briefing briefing) {
        List<Html> entries = briefing.altered().stream()
                .map(quotation -> quotation(quotation, briefing.dossier()))
                .toList();
        return new Section(
                "quotations",
                "Altered quotations",
                entries.size(),
                "What stands between the quotation marks in later reports, against the earliest one: struck out what they"
                        + " cut, underlined what they put in the speaker's mouth.",
                entries);
    }

    private static Html quotation(QuotationVariants quotation, Dossier dossier) {
        Version first = quotation.versions().get(0);
        Html others = Html.el("div.later");
        for (Version version :
                quotation.versions().subList(1, quotation.versions().size())) {
            others.add(later(version, dossier));
        }
        Html earliest = Html.el("div.earliest")
                .add(heading(first, dossier))
                .add(Html.el("blockquote", "“" + first.words() + "”").attr("dir", "auto"))
                .add(Html.el("p.meta", Parts.id(quotation.id())))
                .add(Parts.amended(quotation.provenance().amendments()));
        return Html.el("article.quotation.entry", earliest, others);
    }

    private static Html later(Version version, Dossier dossier) {
        Html entry =
                Html.el("div.version", Html.el("p.grade", Parts.grade(version.grade())), heading(version, dossier));
        if (version.grade() == Grade.VERBATIM || version.diff().isEmpty()) {
            return entry.add(Html.el("p.same", "the same words"));
        }
        entry.add(Html.el("blockquote", Html.of("“"), Parts.diff(version.diff()), Html.of("”"))
                .attr("dir", "auto"));
        if (!version.reasons().isEmpty()) {
            entry.add(Html.el("p.meta", String.join("; ", version.reasons())));
        }
        return entry;
    }

    private static Html heading(Version version, Dossier dossier) {
        ReadReport read = dossier.report(version.reportId());
        Html line = Html.el("p.who");
        String statement = version.statementId();
        if (statement != null) {
            dossier.statement(statement)
                    .ifPresent(it -> line.add(Html.el("bdi", Labels.speaker(it, read)), Html.el("span.arrow", " ← ")));
        }
        line.add(Parts.outlet(read.report())).text(" ").add(Parts.date(read.report()));
        return statement == null
                ? line
                : line.text(" ")
                        .add(Html.link("#s-" + statement, "in the report").attr("class", "words"));
    }
}
