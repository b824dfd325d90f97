package org.rapporteur.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.encoder.EventHead;
import org.rapporteur.encoder.Pointer;
import org.rapporteur.encoder.PointerHead;
import org.rapporteur.encoder.Reading;
import org.rapporteur.encoder.WordSpan;

/** The events of one window: each trigger with those whom it points at. */
final class WindowEvents {

    /** How much less likely than the likeliest a party of an event may be. */
    private static final double SHARE = 0.4;

    private WindowEvents() {}

    static List<EventMark> of(Reading reading, List<WordSpan> all, AnnotatedText text) {
        List<WordSpan> triggers = reading.spans(EventHead.TRIGGER);
        List<EventMark> marks = new ArrayList<>();
        for (WordSpan trigger : triggers) {
            int block = block(text, trigger);
            List<WordSpan> roles =
                    all.stream().filter(role -> block(text, role) == block).toList();
            int sentence = text.sentenceAt(trigger.from());
            List<WordSpan> near = roles.stream()
                    .filter(role -> text.sentenceAt(role.from()) == sentence)
                    .toList();
            List<EventMark.Party> actors =
                    parties(reading.pointer(PointerHead.ACTORS, trigger.from()), near, roles, "recipient");
            List<EventMark.Party> recipients =
                    parties(reading.pointer(PointerHead.RECIPIENTS, trigger.from()), near, roles, "actor").stream()
                            .filter(one -> actors.stream().noneMatch(actor -> actor.from() == one.from()))
                            .toList();
            marks.add(new EventMark(
                    trigger.from(),
                    trigger.to(),
                    trigger.type(),
                    reading.mode(trigger.from(), trigger.type()),
                    status(reading, trigger),
                    joined(text, actors, roles),
                    joined(text, recipients, roles),
                    trigger.confidence()));
        }
        return marks;
    }

    /** The paragraph that words stand in: no party is looked for in another. */
    private static int block(AnnotatedText text, WordSpan words) {
        return text.sentences().get(text.sentenceAt(words.from())).block();
    }

    private static String status(Reading reading, WordSpan trigger) {
        double[] likely = reading.status(trigger.from());
        int best = 0;
        for (int i = 1; i < likely.length; i++) {
            best = likely[i] > likely[best] ? i : best;
        }
        return reading.statuses().get(best);
    }

    /** Parties in the trigger's own sentence; where it points at none of them, in the same paragraph. */
    private static List<EventMark.Party> parties(
            Pointer pointer, List<WordSpan> near, List<WordSpan> all, String other) {
        List<EventMark.Party> parties = parties(pointer, near, other);
        return parties.isEmpty() ? parties(pointer, all, other) : parties;
    }

    /** The spans that a trigger points at; it shares its certainty among all that it has. */
    private static List<EventMark.Party> parties(Pointer pointer, List<WordSpan> roles, String other) {
        double most = pointer.onNothing();
        for (WordSpan role : roles) {
            most = Math.max(most, pointer.on(role.from(), role.to()));
        }
        if (pointer.onNothing() >= most) {
            return List.of();
        }
        List<EventMark.Party> parties = new ArrayList<>();
        for (WordSpan role : roles) {
            double likely = pointer.on(role.from(), role.to());
            boolean misfit = role.type().equals(other) && role.confidence() > 0.9 && likely < most;
            if (likely >= SHARE * most && !misfit) {
                parties.add(new EventMark.Party(role.from(), role.to(), Math.min(1, likely)));
            }
        }
        return parties;
    }

    /** Parties with those whom "and" or a comma joins to them: "Bosnia and Slovenia agreed". */
    private static List<EventMark.Party> joined(
            AnnotatedText text, List<EventMark.Party> parties, List<WordSpan> roles) {
        List<EventMark.Party> all = new ArrayList<>(parties);
        for (EventMark.Party party : parties) {
            for (WordSpan role : roles) {
                boolean other = all.stream().noneMatch(one -> one.from() < role.to() && role.from() < one.to());
                if (other && areJoined(text, party.from(), party.to(), role)) {
                    all.add(new EventMark.Party(role.from(), role.to(), party.confidence()));
                }
            }
        }
        all.sort(Comparator.comparingInt(EventMark.Party::from));
        return all;
    }

    private static boolean areJoined(AnnotatedText text, int from, int to, WordSpan role) {
        boolean after = role.from() > to;
        int begin = after ? to : role.to();
        int end = after ? role.from() : from;
        return end == begin + 1 && text.tokens().get(begin).is("and");
    }
}
