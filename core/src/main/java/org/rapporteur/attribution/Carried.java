package org.rapporteur.attribution;

import java.util.List;
import org.rapporteur.actor.Discourse;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.text.Span;

/** Statements that were marked as an outlet's alone, though somebody made them whom it reports. */
final class Carried {

    private Carried() {}

    /** "Sandvoll told reporters the quay was shut, Xinhua reported": adds hers where only the outlet's was marked. */
    static void add(List<Draft> found, List<Draft> byRules, ReportActors actors, Discourse discourse) {
        List<Draft> marked = List.copyOf(found);
        for (Draft rule : byRules) {
            Span cue = rule.cueSpan;
            boolean known = cue == null
                    || !rule.hasSource()
                    || marked.stream().anyMatch(other -> other.cueSpan != null && other.cueSpan.overlaps(cue));
            if (!known
                    && marked.stream().anyMatch(other -> isOutlets(other, actors, discourse) && isSame(rule, other))) {
                found.add(rule);
            }
        }
    }

    private static boolean isOutlets(Draft draft, ReportActors actors, Discourse discourse) {
        return draft.hasSource()
                && actors.isOutlet(
                        draft.view,
                        draft.sourceFrom,
                        draft.sourceTo,
                        actors.resolve(draft.view, draft.sourceFrom, draft.sourceTo, discourse)
                                .get(0));
    }

    /** Whether two say the same, by most of the longer one's words, and not from one mouth. */
    private static boolean isSame(Draft one, Draft other) {
        int shared = 0;
        for (Span span : one.content) {
            shared += other.content.stream().mapToInt(span::overlap).sum();
        }
        return one.sourceFrom != other.sourceFrom
                && shared * 3 > 2 * Math.max(Nesting.length(one), Nesting.length(other));
    }
}
