package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Annotator;
import org.rapporteur.attribution.Attributor;
import org.rapporteur.evaluation.EvaluationResult.Figure;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventCoder;
import org.rapporteur.text.Span;

/**
 * Scores events against labelled texts: types (macro-F1; an event is the gold's where their triggers share words, those
 * of one type first), status, mode and date of those found, parties, and what is coded in texts that have no event.
 */
public final class EventsEvaluation implements Evaluation {

    private final MacroF1 types = new MacroF1();
    private final MacroF1 statuses = new MacroF1();
    private final MacroF1 modes = new MacroF1();
    private final MacroF1 actors = new MacroF1();
    private final MacroF1 recipients = new MacroF1();
    private final List<String> details = new ArrayList<>();
    private final EventDatesScore dates = new EventDatesScore();
    private int others;
    private int falseOnes;
    private int silent;
    private int falseInSpeech;

    @Override
    public String task() {
        return "events";
    }

    @Override
    public EvaluationResult evaluate(EvaluationRequest request) throws IOException {
        Annotator annotator = new Annotator();
        ActorLexicon lexicon = new ActorLexicon();
        Attributor attributor = new Attributor(lexicon);
        EventCoder coder = new EventCoder(lexicon);
        List<Map<String, Object>> predictions = new ArrayList<>();
        for (JsonNode row : Gold.rows(request.gold(), EventsGold::problem)) {
            EventsGold gold = EventsGold.of(row);
            AnnotatedText text = annotator.annotate(PlainReports.of(gold.id(), gold.text(), null, gold.date()));
            List<Event> events = coder.code(text, attributor.attribute(text));
            compare(gold, text, events);
            predictions.add(prediction(gold, text, events));
        }
        Gold.write(request.predictions(), predictions);
        List<String> lines = new ArrayList<>(types.lines("type"));
        lines.addAll(statuses.lines("status"));
        lines.addAll(details);
        return new EvaluationResult(task(), figures(), lines);
    }

    private void compare(EventsGold gold, AnnotatedText text, List<Event> events) {
        if (gold.events().isEmpty()) {
            boolean politics = gold.domain().equals("politics");
            others += politics ? 0 : 1;
            silent += politics ? 1 : 0;
            falseOnes += politics ? 0 : events.size();
            falseInSpeech += politics ? events.size() : 0;
        }
        List<Event> left = new ArrayList<>(events);
        List<EventsGold.Done> missed = new ArrayList<>();
        for (boolean same : new boolean[] {true, false}) {
            List<EventsGold.Done> open = same ? gold.events() : List.copyOf(missed);
            missed.clear();
            for (EventsGold.Done done : open) {
                Event found = left.stream()
                        .filter(event -> touches(done, event)
                                && (!same || event.type().name().equals(done.type())))
                        .findFirst()
                        .orElse(null);
                if (found == null) {
                    missed.add(done);
                } else {
                    left.remove(found);
                    add(gold, text, done, found);
                }
            }
        }
        for (EventsGold.Done done : missed) {
            types.gold(done.type());
            details.add("missed: " + gold.id() + ": " + describe(done) + " in: " + gold.text());
        }
        for (Event event : left) {
            types.printed(event.type().name());
            details.add("not in gold: " + gold.id() + ": " + describe(gold, event) + " in: " + gold.text());
        }
    }

    private static boolean touches(EventsGold.Done done, Event event) {
        Span trigger = done.trigger().span();
        return trigger != null && trigger.overlaps(event.trigger());
    }

    private void add(EventsGold gold, AnnotatedText text, EventsGold.Done done, Event event) {
        types.add(done.type(), event.type().name());
        if (!event.type().name().equals(done.type())) {
            details.add("other type: " + gold.id() + ": " + describe(done) + " printed: " + describe(gold, event));
            return;
        }
        String status = event.status().name().toLowerCase(Locale.ROOT);
        statuses.add(done.status(), status);
        modes.add(done.mode(), Objects.requireNonNullElse(event.mode(), ""));
        dates.add(gold, text, done, event).ifPresent(details::add);
        parties(actors, done.actors(), event.actors());
        parties(recipients, done.recipients(), event.reciprocal() ? List.of() : event.recipients());
        if (!status.equals(done.status())) {
            details.add("other status: " + gold.id() + ": " + describe(done) + " printed: " + describe(gold, event));
        }
    }

    /** Parties whose words touch are one. */
    private static void parties(MacroF1 count, List<GoldWords> gold, List<ActorReference> printed) {
        List<Span> left = new ArrayList<>(printed.stream()
                .map(ActorReference::words)
                .filter(Objects::nonNull)
                .toList());
        left.forEach(words -> count.printed("party"));
        for (GoldWords one : gold) {
            count.gold("party");
            Span span = one.span();
            if (span != null && left.removeIf(span::overlaps)) {
                count.right("party");
            }
        }
    }

    private List<Figure> figures() {
        return List.of(
                new Figure("type: macro-F1", types.macro()),
                new Figure("type: micro-F1", types.micro()),
                new Figure("status: macro-F1, of events found with their type", statuses.macro()),
                new Figure("mode: right, of events found with their type", modes.micro()),
                new Figure("actors: F1, of events found with their type", actors.micro()),
                new Figure("recipients: F1, of events found with their type", recipients.micro()),
                new Figure("date: words right, of events found with their type", dates.right()),
                new Figure("date: words right, where the gold has any", dates.rightOfTold()),
                new Figure("texts of no politics", others),
                new Figure("false events per 100 of them", 100 * Gold.share(falseOnes, others)),
                new Figure("texts of politics without an event", silent),
                new Figure("false events per 100 of those", 100 * Gold.share(falseInSpeech, silent)));
    }

    private static String describe(EventsGold.Done done) {
        return done.type() + " " + done.mode() + " " + words(done.actors()) + " > " + words(done.recipients()) + " "
                + done.status() + " \"" + done.trigger().words() + "\"";
    }

    private static List<String> words(List<GoldWords> all) {
        return all.stream().map(GoldWords::words).toList();
    }

    private static String describe(EventsGold gold, Event event) {
        return event.type() + " " + Objects.requireNonNullElse(event.mode(), "") + " " + names(gold, event.actors())
                + " > " + names(gold, event.recipients()) + " "
                + event.status().name().toLowerCase(Locale.ROOT) + " \""
                + event.trigger().of(gold.text()) + "\"";
    }

    private static List<String> names(EventsGold gold, List<ActorReference> all) {
        return all.stream()
                .map(one -> one.actor() != null
                        ? one.actor().name()
                        : one.words() == null ? "?" : one.words().of(gold.text()))
                .toList();
    }

    private static Map<String, Object> prediction(EventsGold gold, AnnotatedText text, List<Event> events) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", gold.id());
        row.put("text", gold.text());
        row.put(
                "events",
                events.stream().map(event -> fields(gold, text, event)).toList());
        return row;
    }

    private static Map<String, Object> fields(EventsGold gold, AnnotatedText text, Event event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("event", event.type().name());
        fields.put("mode", event.mode());
        fields.put("trigger", event.trigger().of(gold.text()));
        fields.put("actors", names(gold, event.actors()));
        fields.put("recipients", event.reciprocal() ? List.of() : names(gold, event.recipients()));
        fields.put("status", event.status().name().toLowerCase(Locale.ROOT));
        fields.put("reciprocal", event.reciprocal());
        List<Span> date = EventDatesScore.words(text, event.date());
        fields.put("date", date.isEmpty() ? null : text.words(date.get(0)));
        return fields;
    }
}
