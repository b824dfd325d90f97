package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Annotator;
import org.rapporteur.attribution.Attributor;
import org.rapporteur.attribution.Statement;
import org.rapporteur.evaluation.EvaluationResult.Figure;
import org.rapporteur.event.Announced;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventCoder;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverType;

/**
 * Scores whole records coded from raw sentences, as PLOVER's gold standard has them: a record is right where an event has
 * its type and the codes of its actors and of its recipients; F1 over triples of actor, type and recipient; how many
 * events more than the record a sentence gives. Codes are countries (ISO 3166 alpha-3) or PLOVER's stand-ins.
 */
public final class RecordsEvaluation implements Evaluation {

    private record Coded(String type, Set<String> actors, Set<String> recipients) {

        Set<String> triples() {
            Set<String> triples = new TreeSet<>();
            for (String actor : actors.isEmpty() ? Set.of("-") : actors) {
                for (String recipient : recipients.isEmpty() ? Set.of("-") : recipients) {
                    triples.add(actor + " " + type + " " + recipient);
                }
            }
            return triples;
        }
    }

    @Override
    public String task() {
        return "records";
    }

    @Override
    public EvaluationResult evaluate(EvaluationRequest request) throws IOException {
        Annotator annotator = new Annotator();
        ActorLexicon lexicon = new ActorLexicon();
        Attributor attributor = new Attributor(lexicon);
        EventCoder coder = new EventCoder(lexicon);
        MacroF1 triples = new MacroF1();
        MacroF1 types = new MacroF1();
        List<String> details = new ArrayList<>();
        List<Map<String, Object>> predictions = new ArrayList<>();
        int rows = 0;
        int exact = 0;
        int extra = 0;
        for (JsonNode row : Gold.rows(request.gold())) {
            String sentence = Gold.text(row, "sentence");
            AnnotatedText text = annotator.annotate(PlainReports.of(Gold.text(row, "id"), sentence));
            List<Statement> statements = attributor.attribute(text);
            List<Event> events = asRecorded(coder.code(text, statements), statements);
            List<Coded> ours =
                    events.stream().map(RecordsEvaluation::coded).distinct().toList();
            Coded gold = gold(row);
            boolean right = ours.contains(gold);
            rows++;
            exact += right ? 1 : 0;
            extra += Math.max(0, ours.size() - 1);
            count(gold, ours, triples, types);
            if (!right) {
                details.add(Gold.text(row, "id") + ": " + gold + " printed: " + ours + " in: " + sentence);
            }
            predictions.add(prediction(Gold.text(row, "id"), events, sentence));
        }
        Gold.write(request.predictions(), predictions);
        return new EvaluationResult(
                task(),
                List.of(
                        new Figure("records", rows),
                        new Figure("triples: F1", triples.micro()),
                        new Figure("records exact", Gold.share(exact, rows)),
                        new Figure("extra events per sentence", Gold.share(extra, rows)),
                        new Figure("types: found", types.micro())),
                details);
    }

    /** The events as PLOVER's records list them: acts that are only demanded, considered or denied are none. */
    private static List<Event> asRecorded(List<Event> events, List<Statement> statements) {
        Map<String, Statement> byId = new LinkedHashMap<>();
        statements.forEach(statement -> byId.put(statement.id(), statement));
        return events.stream()
                .filter(event -> !Announced.isToldBy(event, events))
                .map(event -> event.as(Announced.type(event, byId.get(event.assertedBy()))))
                .filter(event -> event.type() == PloverType.THREATEN
                        || (event.status() != EventStatus.HYPOTHETICAL && event.status() != EventStatus.NEGATED))
                .toList();
    }

    private static void count(Coded gold, List<Coded> ours, MacroF1 triples, MacroF1 types) {
        Set<String> theirs = gold.triples();
        theirs.forEach(triple -> triples.gold("triple"));
        Set<String> printed = new TreeSet<>();
        ours.forEach(one -> printed.addAll(one.triples()));
        printed.forEach(triple -> triples.printed("triple"));
        printed.stream().filter(theirs::contains).forEach(triple -> triples.right("triple"));
        types.add("type", ours.stream().anyMatch(one -> one.type().equals(gold.type())) ? "type" : "other");
    }

    private static Coded gold(JsonNode row) {
        Set<String> actors = new TreeSet<>();
        row.path("actors").forEach(one -> actors.add(Gold.text(one, "code")));
        Set<String> recipients = new TreeSet<>();
        row.path("recipients").forEach(one -> recipients.add(Gold.text(one, "code")));
        if (row.path("reciprocal").asBoolean() && recipients.isEmpty()) {
            recipients.addAll(actors);
        }
        return new Coded(Gold.text(row, "event"), actors, recipients);
    }

    private static Coded coded(Event event) {
        return new Coded(event.type().name(), codes(event.actors()), codes(event.recipients()));
    }

    private static Set<String> codes(List<ActorReference> references) {
        Set<String> codes = new TreeSet<>();
        for (ActorReference reference : references) {
            Actor actor = reference.actor();
            if (actor != null && actor.country() != null) {
                codes.add(code(actor.country()));
            }
        }
        return codes;
    }

    /** The gold standard records have one code for all intergovernmental bodies. */
    private static String code(String country) {
        return country.equals("UNO") || country.equals("EUR") ? "IGO" : country;
    }

    private static Map<String, Object> prediction(String id, List<Event> events, String text) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Event event : events) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("event", event.type().name());
            fields.put("actors", parties(event.actors(), text));
            fields.put("recipients", event.reciprocal() ? List.of() : parties(event.recipients(), text));
            fields.put("reciprocal", event.reciprocal());
            fields.put("mode", event.mode());
            fields.put("status", event.status().name().toLowerCase(Locale.ROOT));
            rows.add(fields);
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put("events", rows);
        return line;
    }

    private static List<Map<String, Object>> parties(List<ActorReference> references, String text) {
        List<Map<String, Object>> parties = new ArrayList<>();
        for (ActorReference reference : references) {
            Actor actor = reference.actor();
            Map<String, Object> party = new LinkedHashMap<>();
            party.put("text", reference.words() == null ? "" : reference.words().of(text));
            party.put("code", actor == null || actor.country() == null ? null : code(actor.country()));
            party.put(
                    "sector",
                    actor == null || actor.sectors().isEmpty()
                            ? null
                            : actor.sectors().get(0));
            parties.add(party);
        }
        return parties;
    }
}
