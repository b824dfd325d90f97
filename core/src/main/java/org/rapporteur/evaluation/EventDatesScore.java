package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.TimeExpression;
import org.rapporteur.event.Event;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/**
 * Counts whether events bear a date from the words that the gold says tell it: where it has none, none of the text, though
 * the report's own day may stand for it.
 */
final class EventDatesScore {

    private int all;
    private int right;
    private int told;
    private int rightOfTold;

    /** Counts one event; what to show where its date is wrong. */
    Optional<String> add(EventsGold gold, AnnotatedText text, EventsGold.Done done, Event event) {
        List<Span> ours = words(text, event.date());
        boolean agrees = done.date().isEmpty()
                ? ours.isEmpty()
                : places(text.text(), done.date()).stream()
                        .anyMatch(place -> ours.stream().anyMatch(place::overlaps));
        all++;
        right += agrees ? 1 : 0;
        told += done.date().isEmpty() ? 0 : 1;
        rightOfTold += agrees && !done.date().isEmpty() ? 1 : 0;
        return agrees
                ? Optional.empty()
                : Optional.of("other date: " + gold.id() + ": \""
                        + done.trigger().words() + "\" " + done.status() + " gold: \"" + done.date() + "\" printed: "
                        + shown(event.date()) + " in: " + gold.text());
    }

    double right() {
        return Gold.share(right, all);
    }

    double rightOfTold() {
        return Gold.share(rightOfTold, told);
    }

    /** The times of a text from which a date came. */
    static List<Span> words(AnnotatedText text, @Nullable EvidencedDate date) {
        return text.times().stream()
                .filter(time -> date != null && isOf(date, time))
                .map(TimeExpression::span)
                .toList();
    }

    private static boolean isOf(EvidencedDate date, TimeExpression time) {
        EvidencedDate value = time.value();
        return value != null && value.how().equals(date.how());
    }

    private static List<Span> places(String text, String words) {
        List<Span> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            places.add(new Span(at, at + words.length()));
        }
        return places;
    }

    private static String shown(@Nullable EvidencedDate date) {
        return date == null ? "none" : date.iso() + " " + date.how();
    }
}
