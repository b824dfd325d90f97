package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Annotator;
import org.rapporteur.attribution.Attributor;
import org.rapporteur.copy.QuotationComparer;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.QuotationVariants.Version;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.intake.Report;
import org.rapporteur.pipeline.ReportFindings;

/**
 * Scores the grades of altered quotations: each pair of gold becomes two reports, in which quotations and speakers are
 * found and versions joined and graded as in any record. A pair that is not joined counts as {@code DIFFERENT}. The
 * gold's form is in {@code docs/labelling-quotations.md}; predictions have it too, with the printed grade and its reasons.
 */
public final class QuotationsEvaluation implements Evaluation {

    private static final String EARLIER = "1";
    private static final String LATER = "2";

    @Override
    public String task() {
        return "quotations";
    }

    @Override
    public EvaluationResult evaluate(EvaluationRequest request) throws IOException {
        Annotator annotator = new Annotator();
        Attributor attributor = new Attributor(new ActorLexicon());
        QuotationsScore score = new QuotationsScore();
        List<ObjectNode> predictions = new ArrayList<>();
        for (JsonNode row : Gold.rows(request.gold(), QuotationsGold::problem)) {
            QuotationsGold pair = QuotationsGold.of(row);
            Map<String, ReadReport> reports = Map.of(
                    EARLIER, read(pair.earlier().report(EARLIER), annotator, attributor),
                    LATER, read(pair.later().report(LATER), annotator, attributor));
            List<QuotationVariants> families =
                    new QuotationComparer().compare(List.of(EARLIER, LATER), GoldReports.loader(reports), List.of());
            Optional<Version> version = version(pair, families);
            String printed = version.map(found -> found.grade().name()).orElse(QuotationsGold.DIFFERENT);
            List<String> reasons = version.map(Version::reasons).orElse(List.of("not joined"));
            score.add(pair, printed, reasons);
            predictions.add(prediction(row, printed, reasons));
        }
        Gold.write(request.predictions(), predictions);
        return new EvaluationResult(task(), score.figures(), score.details());
    }

    private static ReadReport read(Report report, Annotator annotator, Attributor attributor) {
        AnnotatedText text = annotator.annotate(report);
        return new ReportFindings(text, attributor.attribute(text), List.of()).toReadReport();
    }

    /** The later report's version that is compared with the earlier's quotation; the gravest where there are several. */
    private static Optional<Version> version(QuotationsGold pair, List<QuotationVariants> families) {
        return families.stream()
                .filter(family -> isAt(family.versions().get(0), EARLIER, pair.earlier()))
                .flatMap(family -> family.versions().stream().skip(1))
                .filter(version -> isAt(version, LATER, pair.later()))
                .max(Comparator.comparing(Version::grade));
    }

    private static boolean isAt(Version version, String report, QuotationsGold.Side side) {
        return version.reportId().equals(report) && side.quotes().stream().anyMatch(version.span()::overlaps);
    }

    private static ObjectNode prediction(JsonNode row, String printed, List<String> reasons) {
        ObjectNode prediction = row.deepCopy();
        prediction.put("grade", printed);
        prediction.put("why", String.join("; ", reasons));
        prediction.remove("also");
        return prediction;
    }
}
