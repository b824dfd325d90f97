package org.rapporteur.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.TimeExpression;
import org.rapporteur.attribution.Statement;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Sorted;
import org.rapporteur.text.Span;

/**
 * When the events of a report happened: at the time that belongs to their act, by what stands between both, and else, for
 * what the report tells as its news, on the report's own day. What is said bears no date of its being said. Safe for use by
 * several threads.
 */
public final class EventDates {

    private static final int DATELINE = 8;

    /** A blank, a preposition and a blank. */
    private static final int AT_END = 8;

    private final DateDistances distances = new DateDistances();

    /** The events with their dates as the text tells them, whatever dates they bore. */
    public List<Event> date(AnnotatedText text, List<Statement> statements, List<Event> events) {
        return events.stream()
                .map(event -> event.on(date(text, statements, event)))
                .toList();
    }

    private @Nullable EvidencedDate date(AnnotatedText text, List<Statement> statements, Event event) {
        List<Sentence> sentences = text.sentences();
        int begin = event.trigger().begin();
        int at = Sorted.first(sentences.size(), i -> sentences.get(i).span().end() > begin);
        if (at == sentences.size()) {
            return null;
        }
        SentenceView view = new SentenceView(text, sentences.get(at));
        EvidencedDate told = told(view, statements, event);
        return told != null ? told : ReportDay.of(view, event);
    }

    private record Candidate(@Nullable EvidencedDate date, double distance) {}

    /** The date of the time that is nearest to the act in sense, null where all are too far. */
    private @Nullable EvidencedDate told(SentenceView view, List<Statement> statements, Event event) {
        Span sentence = view.sentence().span();
        List<TimeExpression> times = view.text().times();
        TimeDistance distance = new TimeDistance(view, distances);
        Candidate nearest = new Candidate(null, distances.limit(event.status()));
        for (int i = Sorted.first(times.size(), n -> times.get(n).span().begin() >= sentence.begin());
                i < times.size() && times.get(i).span().begin() < sentence.end();
                i++) {
            Candidate candidate = candidate(view, times.get(i), event, distance);
            double far = candidate.distance
                    + said(statements, event.trigger(), times.get(i).span());
            nearest = far < nearest.distance ? new Candidate(candidate.date, far) : nearest;
        }
        return nearest.date;
    }

    private Candidate candidate(SentenceView view, TimeExpression time, Event event, TimeDistance distance) {
        EvidencedDate date = DateSides.value(time);
        int timeFrom = view.indexAt(time.span().begin());
        int timeTo = view.indexAt(time.span().end());
        if (date == null || isDateline(view, timeTo)) {
            return new Candidate(null, TimeDistance.NEVER);
        }
        double far = distance.between(
                view.indexAt(event.trigger().begin()),
                view.indexAt(event.trigger().end()),
                timeFrom,
                timeTo);
        EvidencedDate published = view.text().report().published();
        if (published == null || DateSides.fits(date, time, event.status(), published)) {
            return new Candidate(date, far);
        }
        EvidencedDate moved = DateSides.moved(date, view.text().words(time.span()), event.status());
        boolean fits = moved != null && DateSides.fits(moved, time, event.status(), published);
        return new Candidate(moved, fits ? far + distances.cost("side", true) : TimeDistance.NEVER);
    }

    /** What it adds that one is said and the other is not: a time outside never tells of what is said. */
    private double said(List<Statement> statements, Span trigger, Span time) {
        double sum = 0;
        for (Statement statement : statements) {
            boolean act = holds(statement, trigger);
            boolean when = holds(statement, time) || endsWith(statement, trigger, time);
            if (act && !when) {
                return TimeDistance.NEVER;
            }
            Span cue = statement.cue();
            boolean between =
                    cue != null && !cue.overlaps(trigger) && trigger.hull(time).contains(cue);
            boolean ahead = trigger.begin() < time.begin();
            sum += when && !act ? distances.cost("said", ahead) : 0;
            sum += between ? distances.cost("cue", ahead) : 0;
        }
        return sum;
    }

    /** "Said that troops had crossed on Sunday": the time at the end is said too, though it was not marked. */
    private static boolean endsWith(Statement statement, Span act, Span time) {
        Span cue = statement.cue();
        return cue != null
                && cue.end() <= act.begin()
                && statement.content().stream()
                        .anyMatch(content -> content.contains(act)
                                && cue.end() <= content.begin()
                                && content.end() <= time.begin()
                                && time.begin() - content.end() <= AT_END);
    }

    /** "OSLO, April 9 - Norway signed …": the day of the report, not of what it tells first. */
    private static boolean isDateline(SentenceView view, int timeTo) {
        if (timeTo > DATELINE || !view.isAny(timeTo, "- \u2013 \u2014 -- (")) {
            return false;
        }
        for (int i = 0; i < timeTo; i++) {
            if (DateDistances.isVerb(view, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Statement statement, Span words) {
        return statement.content().stream().anyMatch(content -> content.contains(words));
    }
}
