package org.rapporteur.cli.brief;

import java.util.List;
import org.rapporteur.cli.terminal.Diffs;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.QuotationVariants.Version;
import org.rapporteur.intake.Report;
import org.rapporteur.web.words.Labels;

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
        Amended.write(quotation.provenance().amendments(), "  ", sheet);
        same(quotation, dossier, sheet);
        quotation.versions().stream()
                .skip(1)
                .filter(version -> !isSame(version))
                .forEach(version -> changed(version, dossier, sheet));
    }

    private static void changed(Version version, Dossier dossier, Sheet sheet) {
        Words grade = Words.of(version.grade().label(), style(version.grade()));
        sheet.line(2, grade.add("  ").add(heading(version, dossier)));
        sheet.line(4, Diffs.words(version.diff(), sheet.colour()));
        if (!version.reasons().isEmpty() && !version.grade().isHarmless()) {
            sheet.line(4, Words.of(String.join("; ", version.reasons()), Style.QUIET));
        }
    }

    /** Those who kept the words share a line. */
    private static void same(QuotationVariants quotation, Dossier dossier, Sheet sheet) {
        List<String> outlets = quotation.versions().stream()
                .skip(1)
                .filter(QuotationSection::isSame)
                .map(version -> Labels.outlet(dossier.report(version.reportId()).report()))
                .toList();
        if (!outlets.isEmpty()) {
            sheet.line(2, Words.of("the same words", Style.GOOD).add("  " + String.join(", ", outlets)));
        }
    }

    private static boolean isSame(Version version) {
        return version.grade() == Grade.VERBATIM || version.grade() == Grade.TYPOGRAPHY;
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
