package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Discourse;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.annotation.SentenceView;

/** Finds the patterns of one sentence and their parties. */
final class PatternMatcher {

    private static final int GAP = 4;

    private final SentenceView view;
    private final EventLexicon lexicon;
    private final PatternParties parties;
    private final PatternActors actors;

    PatternMatcher(SentenceView view, EventLexicon lexicon, ReportActors resolver, Discourse discourse) {
        this.view = view;
        this.lexicon = lexicon;
        this.parties = new PatternParties(view);
        this.actors = new PatternActors(view, resolver, discourse);
    }

    List<PatternMatch> find() {
        List<PatternMatch> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < view.size(); i++) {
            // "lifted sanctions on" is one trigger, not two: its noun begins no event of its own
            PatternMatch match = i < free || view.isQuoted(i) ? null : at(i);
            if (match != null) {
                found.add(match);
                free = match.triggerTo();
            }
        }
        return found;
    }

    private @Nullable PatternMatch at(int index) {
        boolean verb = view.pos(index).equals("VERB");
        boolean noun = view.pos(index).equals("NOUN");
        List<EventPattern> patterns =
                verb ? lexicon.verb(view.form(index)) : noun ? lexicon.noun(view.form(index)) : List.of();
        PatternMatch best = null;
        for (EventPattern pattern : patterns) {
            int end = matchEnd(pattern, index);
            boolean longer = best == null || pattern.weight() > best.pattern().weight();
            PatternMatch match = end > 0 && longer ? match(pattern, index, end) : null;
            best = match != null ? match : best;
        }
        return best;
    }

    private @Nullable PatternMatch match(EventPattern pattern, int index, int end) {
        PatternParties.Parties found = parties.find(pattern, index, end);
        return found == null ? null : actors.match(pattern, index, end, found);
    }

    /** The token after the last word that a pattern needs; -1 where one is missing. */
    private int matchEnd(EventPattern pattern, int index) {
        int at = index;
        for (int k = 1; k < pattern.words().size(); k++) {
            int next = -1;
            for (int i = at + 1; i <= Math.min(view.size() - 1, at + GAP) && next < 0; i++) {
                String word = pattern.words().get(k);
                boolean same = view.is(i, word) || (word.length() > 3 && view.is(i, word + "s"));
                next = same && !view.isQuoted(i) ? i : -1;
            }
            if (next < 0) {
                return -1;
            }
            at = next;
        }
        return at + 1;
    }
}
