package org.rapporteur.event;

import java.util.ArrayList;
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
import org.rapporteur.annotation.TimeExpression;
import org.rapporteur.attribution.Statement;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/**
 * The event stage: PLOVER 2.0 events by a readable lexicon of triggers, with the parties that grammar gives them. An
 * event without a known political actor, or without the recipient its pattern asks for, is not coded. Safe for use by
 * several threads.
 */
public final class EventCoder {

    /** Changes when the events found may. */
    public static final String VERSION = "1";

    private final EventLexicon lexicon = new EventLexicon();
    private final StatusWords status = new StatusWords();
    private final ActorLexicon actors;

    public EventCoder(ActorLexicon actors) {
        this.actors = actors;
    }

    /** The events of a report, in text order, each once. */
    public List<Event> code(AnnotatedText text, List<Statement> statements) {
        ReportActors resolver = ReportActors.of(text, actors);
        Discourse discourse = new Discourse();
        List<Event> events = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int next = 0;
        for (Sentence sentence : text.sentences()) {
            next = hear(statements, next, sentence.span().begin(), discourse);
            if (sentence.kind() == BlockKind.TITLE) {
                continue;
            }
            SentenceView view = new SentenceView(text, sentence);
            for (EventMatch match : new EventMatcher(view, lexicon, resolver, discourse).find()) {
                Event event = event(text, statements, view, match, events.size() + 1);
                if (seen.add(key(event))) {
                    events.add(event);
                }
            }
        }
        return events;
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

    private Event event(
            AnnotatedText text, List<Statement> statements, SentenceView view, EventMatch match, int number) {
        Span trigger = view.span(match.triggerFrom(), match.triggerTo());
        EventStatus held = status.of(view, match);
        return new Event(
                text.report().id() + ".e" + number,
                text.report().id(),
                match.pattern().type(),
                match.pattern().mode(),
                match.actors(),
                match.recipients(),
                match.reciprocal(),
                held,
                assertedBy(statements, trigger),
                date(text, view, trigger, held),
                trigger,
                view.span(match.from(), match.to()),
                Provenance.rules("event", VERSION, match.pattern().noun() ? 0.5 : 0.6));
    }

    private static @Nullable String assertedBy(List<Statement> statements, Span trigger) {
        for (Statement statement : statements) {
            if (statement.content().stream().anyMatch(content -> content.contains(trigger))) {
                return statement.id();
            }
        }
        return null;
    }

    /** The time nearest to the trigger in its sentence; the report's own day for a plain assertion without one. */
    private static @Nullable EvidencedDate date(AnnotatedText text, SentenceView view, Span trigger, EventStatus held) {
        EvidencedDate nearest = null;
        int distance = Integer.MAX_VALUE;
        for (TimeExpression time : text.times()) {
            EvidencedDate value = time.value();
            if (value == null || !view.sentence().span().contains(time.span())) {
                continue;
            }
            int gap = Math.abs(time.span().begin() - trigger.begin());
            nearest = gap < distance ? value : nearest;
            distance = Math.min(gap, distance);
        }
        EvidencedDate published = text.report().published();
        if (nearest != null || held != EventStatus.ASSERTED || published == null) {
            return nearest;
        }
        return new EvidencedDate(published.day(), published.precision(), "the report's own date");
    }

    private static String key(Event event) {
        return event.type() + " " + ids(event.actors()) + " " + ids(event.recipients()) + " " + event.status();
    }

    private static String ids(List<ActorReference> references) {
        return references.stream()
                .map(reference ->
                        reference.actor() == null ? "?" : reference.actor().id())
                .sorted()
                .collect(Collectors.joining(","));
    }
}
