package org.rapporteur.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.Discourse;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.attribution.Statement;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.place.EventPlace;
import org.rapporteur.place.PlaceFinder;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.Span;

/**
 * The event stage: PLOVER 2.0 events as a lexicon of plain patterns and the encoder find them, with who is meant by their
 * parties, when and where they happened and who asserts them. An event without a party is not coded. Safe for use by several
 * threads.
 */
public final class EventCoder {

    /** Changes when the events found may. */
    public static final String VERSION = "3";

    private final PlainEvents plain = new PlainEvents();
    private final EventDates dates = new EventDates();
    private final ActorLexicon actors;
    private final PlaceFinder places;

    /** Begins to read the gazetteer on another thread. */
    public EventCoder(ActorLexicon actors) {
        this.actors = actors;
        this.places = new PlaceFinder(actors);
    }

    /** The events of a report, in text order, each once. */
    public List<Event> code(AnnotatedText text, List<Statement> statements) {
        ReportActors resolver = ReportActors.of(text, actors);
        MarkedEvents marked = new MarkedEvents(text, resolver);
        Discourse discourse = new Discourse();
        List<Event> events = new ArrayList<>();
        EventPlaces where = new EventPlaces(places, text);
        Map<String, List<Event>> told = new HashMap<>();
        int next = 0;
        for (Sentence sentence : text.sentences()) {
            next = hear(statements, next, sentence.span().begin(), discourse);
            if (sentence.kind() == BlockKind.TITLE) {
                continue;
            }
            for (EventMatch match : found(text, sentence, marked, resolver, discourse)) {
                Event event = event(text, statements, sentence, match, where, events.size() + 1);
                List<Event> alike = told.computeIfAbsent(key(event), key -> new ArrayList<>());
                if (alike.stream().allMatch(event::isElsewhere)) {
                    alike.add(event);
                    events.add(event);
                }
            }
        }
        return dates.date(text, statements, events);
    }

    /**
     * What the encoder reads, and what patterns find where it reads nothing. Where both see an act, the encoder tells its
     * parties and status, and a pattern of several words ("lifted sanctions") its type.
     */
    private List<EventMatch> found(
            AnnotatedText text, Sentence sentence, MarkedEvents marked, ReportActors resolver, Discourse discourse) {
        List<EventMatch> found = new ArrayList<>(marked.in(sentence, discourse));
        for (EventMatch match : plain.in(new SentenceView(text, sentence), resolver, discourse)) {
            int same = -1;
            for (int i = 0; i < found.size(); i++) {
                same = found.get(i).trigger().overlaps(match.trigger()) ? i : same;
            }
            boolean known =
                    same >= 0 && (isPhrase(text, match) || found.get(same).type() == match.type());
            if (known) {
                found.set(same, found.get(same).typedAs(match));
            } else if (same < 0 && found.stream().noneMatch(one -> one.isTold(match) || match.isTold(one))) {
                found.add(match);
            }
        }
        found.sort(Comparator.comparing(EventMatch::trigger));
        return found;
    }

    private static boolean isPhrase(AnnotatedText text, EventMatch match) {
        return match.trigger().of(text.text()).indexOf(' ') > 0;
    }

    private static int hear(List<Statement> statements, int from, int before, Discourse discourse) {
        int next = from;
        while (next < statements.size() && statements.get(next).passage().begin() < before) {
            Statement statement = statements.get(next);
            Span words = statement.sourceWords();
            discourse.spoke(
                    statement.sources(), words == null ? statement.passage().begin() : words.begin());
            next++;
        }
        return next;
    }

    private static Event event(
            AnnotatedText text,
            List<Statement> statements,
            Sentence sentence,
            EventMatch found,
            EventPlaces where,
            int number) {
        EventStatus held = LongAgo.is(text, sentence, found) ? EventStatus.HISTORICAL : found.status();
        String assertedBy = assertedBy(statements, found.trigger());
        EventPlace place = where.of(sentence, found, held, assertedBy);
        EventMatch match = Homes.settle(found, place);
        String model = text.speech().model();
        return new Event(
                text.report().id() + ".e" + number,
                text.report().id(),
                match.type(),
                match.mode(),
                match.actors(),
                match.recipients(),
                match.reciprocal(),
                held,
                assertedBy,
                null,
                place,
                match.trigger(),
                match.passage(),
                new Provenance("event", VERSION, model.isEmpty() ? null : model, match.confidence()));
    }

    private static @Nullable String assertedBy(List<Statement> statements, Span trigger) {
        for (Statement statement : statements) {
            if (statement.content().stream().anyMatch(content -> content.contains(trigger))) {
                return statement.id();
            }
        }
        return null;
    }

    private static String key(Event event) {
        return event.type() + " " + ids(event.actors()) + " " + ids(event.recipients()) + " " + event.status();
    }

    private static String ids(List<ActorReference> references) {
        return references.stream()
                .map(reference -> reference.actor() == null
                        ? "?" + reference.words()
                        : reference.actor().id())
                .sorted()
                .collect(Collectors.joining(","));
    }
}
