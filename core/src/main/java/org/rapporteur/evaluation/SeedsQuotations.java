package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.QuotationVariants;

/** Quotation pairs against the list: aligned, of the listed class, and the hard rule: a changed one never verbatim. */
final class SeedsQuotations {

    private SeedsQuotations() {}

    static void score(
            List<JsonNode> gold, SeedsFindings findings, List<EvaluationResult.Figure> figures, List<String> details) {
        int aligned = 0;
        int right = 0;
        int harmless = 0;
        for (JsonNode row : gold) {
            Grade grade = grade(row, findings);
            String listed = Gold.text(row, "class");
            if (grade == null) {
                details.add("quotation not aligned: " + Gold.text(row, "aText") + " / " + Gold.text(row, "bText"));
                continue;
            }
            aligned++;
            right += isSame(listed, grade) ? 1 : 0;
            boolean changed = !listed.equals("verbatim");
            harmless += changed && grade.isHarmless() ? 1 : 0;
            if (!isSame(listed, grade)) {
                details.add("quotation graded " + grade.label() + ", listed " + listed + ": " + Gold.text(row, "aText")
                        + " / " + Gold.text(row, "bText"));
            }
        }
        figures.add(new EvaluationResult.Figure("quotations: in gold", gold.size()));
        figures.add(new EvaluationResult.Figure("quotations: aligned", aligned));
        figures.add(new EvaluationResult.Figure("quotations: right class, of aligned", right));
        figures.add(new EvaluationResult.Figure("quotations: changed but called harmless", harmless));
    }

    private static boolean isSame(String listed, Grade grade) {
        boolean meaning = listed.equals("meaning changed")
                && List.of(
                                Grade.MEANING_CHANGED,
                                Grade.POLARITY_CHANGED,
                                Grade.MODALITY_CHANGED,
                                Grade.NUMBER_CHANGED,
                                Grade.NAME_CHANGED)
                        .contains(grade);
        boolean verbatim = listed.equals("verbatim") && grade.isHarmless();
        return meaning || verbatim || grade.label().equals(listed);
    }

    private static @org.jspecify.annotations.Nullable Grade grade(JsonNode row, SeedsFindings findings) {
        for (QuotationVariants family : findings.affair().quotations()) {
            boolean a = family.versions().stream().anyMatch(version -> is(version, row, "a", "aText", findings));
            for (QuotationVariants.Version version : family.versions()) {
                if (a && is(version, row, "b", "bText", findings)) {
                    boolean first = family.versions().get(0).equals(version);
                    return first ? other(family, row, findings) : version.grade();
                }
            }
        }
        return null;
    }

    /** The grade of the pair where the listed copy happens to be the earliest version. */
    private static Grade other(QuotationVariants family, JsonNode row, SeedsFindings findings) {
        return family.versions().stream()
                .filter(version -> is(version, row, "a", "aText", findings))
                .map(QuotationVariants.Version::grade)
                .findFirst()
                .orElse(Grade.UNSURE);
    }

    private static boolean is(
            QuotationVariants.Version version, JsonNode row, String report, String text, SeedsFindings findings) {
        return findings.origin(version.reportId()).equals(Gold.text(row, report))
                && WordBag.of(version.words()).f1(WordBag.of(Gold.text(row, text))) >= 0.8;
    }
}
