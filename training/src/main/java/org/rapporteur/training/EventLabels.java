package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.encoder.Window;
import org.rapporteur.text.Span;
import org.rapporteur.training.LabelledText.Dyad;
import org.rapporteur.training.LabelledText.LabelledEvent;
import org.rapporteur.training.LabelledText.Name;

/**
 * The labels of a text's events: triggers by type, who has which role, and for each trigger status, mode, actors and
 * recipients. Types, modes and statuses are numbered as the model's outputs are.
 */
final class EventLabels {

    private static final int UNLABELLED = -100;
    private static final List<String> ROLES = List.of("actor", "recipient", "both");
    private static final int BOTH = 2;

    private final EventNumbers numbers;
    private final TokenRanges ranges;
    private final int size;

    EventLabels(EventNumbers numbers, AnnotatedText text) {
        this.numbers = numbers;
        this.ranges = new TokenRanges(text);
        this.size = text.tokens().size();
    }

    /** What a text's labels add to the row of a window. */
    Map<String, Object> of(LabelledText labelled, Window window) {
        Map<String, Object> row = new LinkedHashMap<>();
        List<LabelledEvent> events = labelled.events();
        List<Name> roles = labelled.roles();
        Dyad dyad = labelled.dyad();
        if (events != null) {
            events(events, window, row);
        }
        if (roles != null) {
            int[] tags = new int[size];
            roles.forEach(role -> ranges.mark(tags, ROLES.indexOf(role.type()), role.span()));
            row.put("role", Slices.tags(tags, window));
        }
        if (dyad != null) {
            row.put("dyad", dyad(dyad, window));
        }
        return row;
    }

    /** For each token, 2 where it is the actor of the dyad that is asked for, 4 where it is the recipient, else 0. */
    int[] marks(Dyad dyad) {
        int[] marks = new int[size];
        dyad.recipient().forEach(span -> ranges.of(span).forEach(range -> Arrays.fill(marks, range[0], range[1], 4)));
        dyad.actor().forEach(span -> ranges.of(span).forEach(range -> Arrays.fill(marks, range[0], range[1], 2)));
        return marks;
    }

    private void events(List<LabelledEvent> events, Window window, Map<String, Object> row) {
        int[] triggers = new int[size];
        int[] status = filled();
        int[] mode = filled();
        Map<Integer, List<Integer>> actors = new TreeMap<>();
        Map<Integer, List<Integer>> recipients = new TreeMap<>();
        for (LabelledEvent event : events) {
            int trigger = ranges.first(List.of(event.trigger()));
            if (trigger < 0 || triggers[trigger] > 0) {
                continue;
            }
            ranges.mark(triggers, numbers.type(event.type()), event.trigger());
            status[trigger] = numbers.status(event.status());
            mode[trigger] = numbers.mode(event.type(), event.mode());
            actors.put(trigger, firsts(event.actors()));
            recipients.put(trigger, firsts(event.recipients()));
        }
        row.put("trigger", Slices.tags(triggers, window));
        row.put("role", Slices.tags(roles(events), window));
        row.put("status", Slices.of(status, window));
        row.put("mode", Slices.of(mode, window));
        row.put("actorOf", several(actors, window));
        row.put("recipientOf", several(recipients, window));
    }

    private int[] roles(List<LabelledEvent> events) {
        Map<Span, Integer> roles = new TreeMap<>();
        for (LabelledEvent event : events) {
            event.actors().forEach(span -> roles.merge(span, 0, (one, other) -> one == 0 ? 0 : BOTH));
            event.recipients().forEach(span -> roles.merge(span, 1, (one, other) -> one == 1 ? 1 : BOTH));
        }
        int[] tags = new int[size];
        roles.forEach((span, role) -> ranges.mark(tags, role, span));
        return tags;
    }

    private int[] filled() {
        int[] values = new int[size];
        Arrays.fill(values, UNLABELLED);
        return values;
    }

    private List<Integer> firsts(List<Span> spans) {
        List<Integer> firsts = new ArrayList<>();
        for (Span span : spans) {
            int first = ranges.first(List.of(span));
            if (first >= 0) {
                firsts.add(first);
            }
        }
        return firsts;
    }

    /** Pairs of a trigger and those whom it has, by numbers within the window; those outside of it are left out. */
    private static List<Object> several(Map<Integer, List<Integer>> targets, Window window) {
        List<Object> rows = new ArrayList<>();
        targets.forEach((trigger, words) -> {
            int at = Arrays.binarySearch(window.numbers(), trigger);
            List<Integer> within = words.stream()
                    .map(word -> Arrays.binarySearch(window.numbers(), word))
                    .filter(word -> word >= 0)
                    .toList();
            if (at >= 0) {
                rows.add(List.of(at, within));
            }
        });
        return rows;
    }

    private List<Object> dyad(Dyad dyad, Window window) {
        int actor = Arrays.binarySearch(window.numbers(), ranges.first(dyad.actor()));
        int recipient = Arrays.binarySearch(window.numbers(), ranges.first(dyad.recipient()));
        return List.of(
                Math.max(-1, actor),
                Math.max(-1, recipient),
                dyad.types().stream().map(numbers::dyad).toList());
    }
}
