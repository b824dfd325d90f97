package org.rapporteur.event;

import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.event.EventClauses.Relation;

/** How far an act and a time of one sentence are apart in sense: what stands between them, weighed. */
final class TimeDistance {

    /** Further than any limit: the time belongs to something else. */
    static final double NEVER = 1_000;

    private static final int LONGEST_NOUN_PHRASE = 4;

    private final SentenceView view;
    private final DateDistances distances;
    private final EventClauses clauses;

    TimeDistance(SentenceView view, DateDistances distances) {
        this.view = view;
        this.distances = distances;
        this.clauses = new EventClauses(view, distances);
    }

    /** From the act {@code [from, to)} to the time {@code [timeFrom, timeTo)}, token indices of the sentence. */
    double between(int from, int to, int timeFrom, int timeTo) {
        if (timeFrom < to && from < timeTo) {
            return 0;
        }
        int noun = nounEnd(timeFrom, timeTo);
        if (noun > 0) {
            return from < noun && to > timeTo ? 0 : NEVER;
        }
        if (view.is(timeFrom - 1, "of")) {
            return to >= timeFrom - 1 && from < timeFrom ? 0 : NEVER;
        }
        boolean ahead = timeFrom >= to;
        double apart = clause(from, timeFrom);
        boolean participle = view.is(from - 1, ",") && view.lower(from).endsWith("ing");
        boolean taken = !ahead && !participle && isTaken(timeFrom);
        return apart
                + (taken ? distances.cost("taken", false) : 0)
                + (ahead ? path(to, timeFrom, true) : path(timeTo, from, false));
    }

    private double clause(int act, int time) {
        Relation relation = clauses.relation(act, time);
        if (relation == Relation.SAME) {
            return 0;
        }
        String kind = relation == Relation.ASIDE ? "aside" : clauses.isRelative(act, time) ? "relative" : "clause";
        return distances.cost(kind, relation == Relation.AROUND);
    }

    /** Whether a verb stands before the time in its clause, to which it belongs first. */
    private boolean isTaken(int time) {
        for (int i = time - 1; i >= 0 && clauses.relation(i, time) == Relation.SAME; i--) {
            if (DateDistances.isVerb(view, i)) {
                return true;
            }
            if (view.isAny(i, ", ; :")) {
                return false;
            }
        }
        return false;
    }

    /** Where the noun phrase ends that a time is a part of ("Monday's attack", "the 2014 treaty"); -1 for none. */
    private int nounEnd(int timeFrom, int timeTo) {
        boolean possessive = NounPhrases.isPossessive(view, timeTo);
        boolean within = timeFrom > 0
                && (view.pos(timeFrom - 1).matches("DET|ADJ|NOUN|PROPN")
                        || view.isAny(timeFrom - 1, "his her its their our my"))
                && view.pos(timeTo).matches("NOUN|ADJ");
        if (!possessive && !within) {
            return -1;
        }
        int end = possessive ? timeTo + 2 : timeTo;
        int most = Math.min(view.size(), end + LONGEST_NOUN_PHRASE);
        while (end < most && view.pos(end).matches("NOUN|ADJ|PROPN|NUM")) {
            end++;
        }
        return end;
    }

    private double path(int from, int to, boolean ahead) {
        double sum = 0;
        boolean verb = false;
        for (int i = from; i < to; i++) {
            sum += distances.cost("word", ahead) + step(i, ahead);
            boolean now = DateDistances.isVerb(view, i) && !view.isTime(i);
            boolean alone = now && !verb && !distances.kind(view, i - 1).equals("infinitive");
            sum += alone ? distances.cost("verb", ahead) : 0;
            verb = now || (verb && view.pos(i).equals("ADV"));
        }
        return sum;
    }

    private double step(int index, boolean ahead) {
        String kind = distances.kind(view, index);
        boolean clause = kind.isEmpty() || kind.equals("relative") || kind.equals("clause");
        return clause ? 0 : distances.cost(kind, ahead);
    }
}
