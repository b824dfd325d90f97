package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.annotation.Annotator;
import org.rapporteur.attribution.Attributor;
import org.rapporteur.attribution.Statement;

/**
 * Scores what no public gold measures: who is meant by each source, through which relays a statement came, to whom it
 * was said, within which other statement, and for or against whom. Gold is JSON lines of labelled passages; predictions
 * have their form. Each figure stands twice: "of all" counts what is wrong because a statement is missed or invented,
 * "of matched" only statements that are found.
 */
public final class StatementsEvaluation implements Evaluation {

    @Override
    public String task() {
        return "statements";
    }

    @Override
    public EvaluationResult evaluate(EvaluationRequest request) throws IOException {
        Annotator annotator = new Annotator();
        ActorLexicon lexicon = new ActorLexicon();
        Attributor attributor = new Attributor(lexicon);
        VoicesScore score = new VoicesScore();
        List<Map<String, Object>> predictions = new ArrayList<>();
        for (JsonNode row : Gold.rows(request.gold(), VoicesGold::problem)) {
            VoicesGold passage = VoicesGold.of(row);
            VoicesFound compare = new VoicesFound(passage.text(), lexicon);
            List<Statement> found = attributor.attribute(
                    annotator.annotate(PlainReports.of(passage.id(), passage.text(), passage.outlet())));
            score.add(passage, found, compare);
            predictions.add(prediction(passage, found, compare));
        }
        Gold.write(request.predictions(), predictions);
        return new EvaluationResult(task(), score.figures(), score.details());
    }

    private static Map<String, Object> prediction(VoicesGold passage, List<Statement> found, VoicesFound compare) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", passage.id());
        row.put("text", passage.text());
        row.put(
                "statements",
                found.stream().map(one -> VoicesPrint.row(one, found, compare)).toList());
        return row;
    }
}
