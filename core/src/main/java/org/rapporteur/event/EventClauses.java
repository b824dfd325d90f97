package org.rapporteur.event;

import java.util.ArrayDeque;
import java.util.Deque;
import org.rapporteur.annotation.SentenceView;

/**
 * The clauses of a sentence as far as words show them: which clause each token stands in, and within which other clause that
 * one stands. Relative clauses and those of a conjunction are told from the main clause; what "and" joins is one.
 */
final class EventClauses {

    /** How one clause stands to another. */
    enum Relation {
        SAME,
        /** The other stands within it. */
        AROUND,
        /** It stands within the other. */
        WITHIN,
        ASIDE
    }

    private final SentenceView view;
    private final DateDistances distances;
    private final int[] clause;
    private final int[] parent;
    private final boolean[] relative;
    private int count = 1;

    EventClauses(SentenceView view, DateDistances distances) {
        this.view = view;
        this.distances = distances;
        this.clause = new int[view.size()];
        this.parent = new int[view.size() + 1];
        this.relative = new boolean[view.size() + 1];
        read();
    }

    private void read() {
        Deque<Integer> open = new ArrayDeque<>();
        open.push(0);
        boolean verb = false;
        for (int i = 0; i < view.size(); i++) {
            String kind = distances.kind(view, i);
            boolean opens = kind.equals("relative") || kind.equals("clause");
            boolean second = verb && isFinite(i) && !isJoined(i);
            boolean ends = (kind.equals("comma") && verb) || kind.equals("mark") || second;
            if (ends && open.size() > 1) {
                open.pop();
                verb = false;
            }
            if (opens) {
                parent[count] = open.getFirst();
                relative[count] = kind.equals("relative");
                open.push(count++);
                verb = false;
            }
            clause[i] = open.getFirst();
            verb |= open.size() > 1 && DateDistances.isVerb(view, i);
        }
    }

    /** A verb that can head a clause of its own: not an infinitive, a participle, or the rest of a verb's group. */
    private boolean isFinite(int index) {
        if (!DateDistances.isVerb(view, index) || view.lower(index).endsWith("ing")) {
            return false;
        }
        int before = index - 1;
        while (before > 0 && view.pos(before).matches("ADV|PART") && !view.is(before, "to")) {
            before--;
        }
        return !DateDistances.isVerb(view, before) && !view.is(before, "to");
    }

    /** "Who marched and shouted": one clause. */
    private boolean isJoined(int index) {
        return distances.kind(view, index - 1).equals("and")
                || distances.kind(view, index - 2).equals("and");
    }

    /** How the clause of one token stands to that of another. */
    Relation relation(int token, int other) {
        int one = clause[token];
        int two = clause[other];
        if (one == two) {
            return Relation.SAME;
        }
        return isWithin(two, one) ? Relation.AROUND : isWithin(one, two) ? Relation.WITHIN : Relation.ASIDE;
    }

    private boolean isWithin(int inner, int outer) {
        int at = inner;
        while (at != 0 && at != outer) {
            at = parent[at];
        }
        return at == outer;
    }

    /** Whether the inner of two clauses is a relative one. */
    boolean isRelative(int token, int other) {
        return relative[Math.max(clause[token], clause[other])];
    }
}
