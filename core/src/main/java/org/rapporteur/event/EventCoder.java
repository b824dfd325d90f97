package org.rapporteur.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.Span;

/**
 * The event stage: PLOVER 2.0 events as a lexicon of plain patterns and the encoder find them, with who is meant by their
 * parties, when they happened and who asserts them. An event without a party is not coded. Safe for use by several
 * threads.
 */
public final class EventCoder {

    /** Changes when the events found may. */
    public static final String VERSION = "3";

    private final PlainEvents plain = new PlainEvents();
    private final EventDates dates = new EventDates();
    private final ActorLexicon actors;

    public EventCoder(ActorLexicon actors) {
        this.actors = actors;
    }

    /** The events of a report, in text order, each once. */
    public List<Event> code(AnnotatedText text, List<Statement> statements) {
        ReportActors resolver = ReportActors.of(text, actors);
        MarkedEvents marked = new MarkedEvents(text, resolver);
        Discourse discourse = new Discourse();
        List<Event> events = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int next = 0;
        for (Sentence sentence : text.sentences()) {
            next = hear(statements, next, sentence.span().begin(), discourse);
            if (sentence.kind() == BlockKind.TITLE) {
                continue;
            }
            for (EventMatch match : found(text, sentence, marked, resolver, discourse)) {
                Event event = event(text, statements, sentence, match, events.size() + 1);
                if (seen.add(key(event))) {
                    events.add(event);
                }
            }
        }
        return dates.date(text, statements, events);
    }

    /** What patterns find, and what the encoder reads where they find nothing. */
    private List<EventMatch> found(
            AnnotatedText text, Sentence sentence, MarkedEvents marked, ReportActors resolver, Discourse discourse) {
        List<EventMatch> found = new ArrayList<>(plain.in(new SentenceView(text, sentence), resolver, discourse));
        List<EventMatch> byPatterns = List.copyOf(found);
        for (EventMatch match : marked.in(sentence, discourse)) {
            if (byPatterns.stream().noneMatch(one -> one.isTold(match))) {
                found.add(match);
            }
        }
        found.sort(Comparator.comparing(EventMatch::trigger));
        return found;
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
            AnnotatedText text, List<Statement> statements, Sentence sentence, EventMatch match, int number) {
        EventStatus held = LongAgo.is(text, sentence, match) ? EventStatus.HISTORICAL : match.status();
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
                assertedBy(statements, match.trigger()),
                null,
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
