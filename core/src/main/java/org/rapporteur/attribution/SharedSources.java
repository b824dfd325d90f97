package org.rapporteur.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects;
import org.rapporteur.annotation.Subjects.Range;

/** Sources that stand with another verb of the sentence: "said … and warned", ", adding that". */
final class SharedSources {

    private final SentenceView view;
    private final List<Draft> drafts;

    /** Reads the statements found so far in the sentence, a list that may grow. */
    SharedSources(SentenceView view, List<Draft> drafts) {
        this.view = view;
        this.drafts = drafts;
    }

    /** The source of the statement before, for "and warned", ", adding that". */
    boolean share(Draft draft, Cue cue) {
        int before = cue.begin() - 1;
        while (view.pos(before).equals("ADV")) {
            before--;
        }
        boolean joined = view.isAny(before, "and but or , while - \u2013 \u2014 --")
                || view.isQuoted(before)
                || cue.shape() == Cue.Shape.PARTICIPLE;
        if (!joined || drafts.isEmpty()) {
            return joined && cue.shape() == Cue.Shape.FINITE && mainSubject(draft, cue);
        }
        Draft last = lastOutermost(cue);
        if (!last.hasSource()) {
            return false;
        }
        draft.source(last.sourceFrom, last.sourceTo);
        draft.confidence = 0.7;
        return true;
    }

    /** The last statement before a cue; for a participle the last that is not itself within what another says. */
    private Draft lastOutermost(Cue cue) {
        int index = drafts.size() - 1;
        while (cue.shape() == Cue.Shape.PARTICIPLE && index > 0 && innermostHolder(drafts.get(index)) != null) {
            index--;
        }
        return drafts.get(index);
    }

    /** The subject of the sentence's first finite verb before a cue, or the one after an opening participle. */
    boolean mainSubject(Draft draft, Cue cue) {
        for (int i = 1; i < cue.begin(); i++) {
            boolean finite = view.pos(i).equals("AUX")
                    || (view.pos(i).equals("VERB") && !view.lower(i).endsWith("ing") && !view.is(i - 1, "to"));
            if (view.isQuoted(i) || !finite) {
                continue;
            }
            Range subject = Subjects.before(view, i, 0);
            if (!subject.isNone() && !view.isAny(subject.from(), "it there this that which")) {
                draft.source(subject.from(), subject.to());
                return true;
            }
        }
        return false;
    }

    /** The statement with the shortest content that holds another's cue; null for an outermost one. */
    private @Nullable Draft innermostHolder(Draft inner) {
        Draft best = null;
        for (Draft outer : drafts) {
            boolean closer = best == null || Nesting.length(outer) < Nesting.length(best);
            if (!outer.equals(inner) && closer && Nesting.holds(outer, inner)) {
                best = outer;
            }
        }
        return best;
    }
}
