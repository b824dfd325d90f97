package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Annotator;
import org.rapporteur.place.Place;
import org.rapporteur.place.PlaceFinder;
import org.rapporteur.place.PlaceMention;
import org.rapporteur.place.ReportPlaces;
import org.rapporteur.text.Span;

/**
 * Scores the names of places: which are found, and whether country and town are right. Gold is JSON lines of passages;
 * predictions have their form. What counts is what is printed: a name that the finder leaves without a place is not.
 */
public final class PlacesEvaluation implements Evaluation {

    @Override
    public String task() {
        return "places";
    }

    @Override
    public EvaluationResult evaluate(EvaluationRequest request) throws IOException {
        Annotator annotator = new Annotator();
        PlaceFinder finder = new PlaceFinder(new ActorLexicon());
        PlacesScore score = new PlacesScore();
        List<Map<String, Object>> predictions = new ArrayList<>();
        for (JsonNode row : Gold.rows(request.gold(), PlacesGold::problem)) {
            PlacesGold passage = PlacesGold.of(row);
            AnnotatedText text = annotator.annotate(PlainReports.of(passage.id(), passage.text()));
            ReportPlaces found = finder.of(text);
            score.add(passage, found);
            predictions.add(prediction(passage, found));
        }
        Gold.write(request.predictions(), predictions);
        return new EvaluationResult(task(), score.figures(), score.details());
    }

    private static Map<String, Object> prediction(PlacesGold passage, ReportPlaces found) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", passage.id());
        row.put("text", passage.text());
        found.dateline()
                .ifPresent(dateline -> row.put("dateline", dateline.words().of(passage.text())));
        List<Map<String, Object>> places = new ArrayList<>();
        for (PlaceMention mention : found.mentions()) {
            Place place = mention.place();
            if (place != null) {
                places.add(place(passage.text(), mention.words(), place));
            }
        }
        row.put("places", places);
        return row;
    }

    private static Map<String, Object> place(String text, Span span, Place place) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("words", span.of(text));
        row.put("n", PlacesGold.count(text, span));
        row.put("country", country(place));
        Place.Point at = place.at();
        if (place.kind() == Place.Kind.TOWN && at != null) {
            row.put("town", place.name());
            row.put("lat", at.latitude());
            row.put("lon", at.longitude());
        }
        return row;
    }

    /** The only country of a place, empty for none or several. */
    static String country(Place place) {
        @Nullable String country = place.country();
        return country == null ? "" : country;
    }
}
