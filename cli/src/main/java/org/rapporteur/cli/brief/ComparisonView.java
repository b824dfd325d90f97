package org.rapporteur.cli.brief;

import java.util.List;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.copy.AlignedSpans;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.web.words.Labels;

/** Two reports side by side: how they hang together, aligned passages, quotations of both. */
public final class ComparisonView {

    private ComparisonView() {}

    public static void write(CopyLink link, Dossier dossier, Sheet sheet) {
        ReadReport original = dossier.report(link.original());
        ReadReport copy = dossier.report(link.copy());
        sheet.line(0, heading(copy).id(link.id()));
        String relation = link.directed() ? Labels.lower(link.copyClass()) + " made from" : Labels.SAME_TEXT;
        sheet.line(2, Words.of(relation, Style.DOUBT));
        sheet.line(0, heading(original));
        sheet.blank();
        sheet.line(0, Words.of(shares(link)));
        link.reasons().forEach(reason -> sheet.hanging("  • ", "    ", Words.of(reason)));
        StatementView.corrected(link.provenance().amendments(), sheet);
        sheet.section(
                "PASSAGES", link.aligned().size() + " aligned" + (link.directed() ? ", original on the left" : ""));
        for (AlignedSpans pair : link.aligned()) {
            sheet.blank();
            sheet.sideBySide(Words.of(original.words(pair.original())), Words.of(copy.words(pair.copy())));
        }
        quotations(link.original(), link.copy(), dossier, sheet);
        StorySection.family(link.copy(), dossier, sheet);
    }

    private static String shares(CopyLink link) {
        String left = Labels.percent(link.shareOfOriginal());
        String right = Labels.percent(link.shareOfCopy());
        return link.directed()
                ? left + " of the original is in the copy, " + right + " of the copy is from the original"
                : right + " of the first one's words and " + left + " of the second one's meet";
    }

    /** Two reports without a link. */
    public static void independent(String a, String b, Dossier dossier, Sheet sheet) {
        sheet.line(0, heading(dossier.report(a)));
        boolean one = dossier.families().areOne(a, b);
        sheet.line(2, one ? Words.of("of one family with", Style.DOUBT) : Words.of("independent of", Style.GOOD));
        sheet.line(0, heading(dossier.report(b)));
        quotations(a, b, dossier, sheet);
        if (one) {
            StorySection.family(a, dossier, sheet);
        }
    }

    private static Words heading(ReadReport read) {
        return Words.of(Labels.outlet(read.report()), Style.NAME)
                .add("  " + Labels.date(read.report().published()))
                .add("  " + Labels.title(read.report()), Style.QUIET)
                .id(read.id());
    }

    /** The quotations of which both reports have a version. */
    public static List<QuotationVariants> shared(String a, String b, Dossier dossier) {
        return dossier.affair().quotations().stream()
                .filter(quotation -> has(quotation, a) && has(quotation, b))
                .toList();
    }

    private static boolean has(QuotationVariants quotation, String reportId) {
        return quotation.versions().stream()
                .anyMatch(version -> version.reportId().equals(reportId));
    }

    private static void quotations(String a, String b, Dossier dossier, Sheet sheet) {
        List<QuotationVariants> shared = shared(a, b, dossier);
        if (!shared.isEmpty()) {
            sheet.section("QUOTATIONS", shared.size() + " in both");
            for (QuotationVariants quotation : shared) {
                sheet.blank();
                QuotationSection.quotation(quotation, dossier, sheet);
            }
        }
    }
}
