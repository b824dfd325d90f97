package org.rapporteur.cli.brief;

import org.rapporteur.cli.terminal.Diffs;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.QuotationVariants.Version;
import org.rapporteur.intake.Report;

/** Quotations that some report changes, with the change. */
public final class QuotationSection {

    private QuotationSection() {}

    static void write(Briefing briefing, Limits limits, Sheet sheet) {
        if (briefing.altered().isEmpty()) {
            return;
        }
        sheet.section("ALTERED QUOTATIONS", String.valueOf(briefing.altered().size()));
        Lists.cut(briefing.altered(), limits.quotations(), sheet, 0, "rapporteur brief --all", quotation -> {
            sheet.blank();
            quotation(quotation, briefing.dossier(), sheet);
        });
    }

    /** All versions of one quotation, the first in full, the others as a diff from it. */
    public static void quotation(QuotationVariants quotation, Dossier dossier, Sheet sheet) {
        Version first = quotation.versions().get(0);
        sheet.line(0, heading(first, dossier).id(quotation.id()));
        sheet.line(2, Words.of("“" + first.words() + "”"));
        for (Version version :
                quotation.versions().subList(1, quotation.versions().size())) {
            Words heading = new Words().add(version.grade().label(), style(version.grade()));
            heading.add("  ").add(heading(version, dossier));
            sheet.line(2, heading);
            if (version.grade() != Grade.VERBATIM) {
                sheet.line(4, Diffs.words(version.diff(), sheet.colour()));
            }
            if (!version.reasons().isEmpty() && !version.grade().isHarmless()) {
                sheet.line(4, Words.of(String.join("; ", version.reasons()), Style.QUIET));
            }
        }
    }

    private static Words heading(Version version, Dossier dossier) {
        Report report = dossier.report(version.reportId()).report();
        Words words = new Words();
        String statement = version.statementId();
        if (statement != null) {
            dossier.statement(statement)
                    .ifPresent(it -> words.add(Labels.speaker(it, dossier.report(it.reportId())), Style.NAME)
                            .add(Labels.RELAYED_BY));
        }
        return words.add(Labels.outlet(report)).add("  " + Labels.date(report.published()), Style.QUIET);
    }

    /** Red where the sense may be another, yellow where words are, green where nothing is lost. */
    public static Style style(Grade grade) {
        if (grade.isHarmless()) {
            return Style.GOOD;
        }
        return grade.compareTo(Grade.SPLICED) < 0 || grade == Grade.UNSURE ? Style.DOUBT : Style.GRAVE;
    }
}
