package org.rapporteur.attribution;

import java.util.List;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.VerbForms;
import org.rapporteur.text.Span;

/**
 * "She said talks were going on and denied that a deal was near": the second verb of saying is hers too, though what she
 * said first was read as going on to the end.
 */
final class Coordination {

    private Coordination() {}

    /** Takes a draft without a source out of the statement that holds it, where a conjunction joins their cues. */
    static boolean part(Draft second, List<Draft> found, CueLexicon lexicon) {
        Span cue = second.cueSpan;
        if (cue == null || second.hasSource()) {
            return false;
        }
        SentenceView view = second.view;
        int at = view.indexAt(cue.begin());
        int joint = at - 1;
        while (joint > 0 && view.pos(joint).equals("ADV")) {
            joint--;
        }
        CueLexicon.Entry entry = lexicon.find(view.form(at), view.form(at + 1));
        boolean reports = entry != null
                && entry.form() == VerbForms.Form.FINITE
                && !entry.verb().attitude()
                && view.isAny(joint, "and but")
                && !view.isQuoted(joint)
                && !view.isQuoted(at);
        Draft first = reports ? holder(second, found) : null;
        if (first == null || !first.hasSource() || first.sourceFrom > joint) {
            return false;
        }
        int cut = view.is(joint - 1, ",")
                ? view.token(joint - 1).span().begin()
                : view.token(joint).span().begin();
        first.content.replaceAll(
                span -> span.contains(cue) && span.begin() < cut ? new Span(span.begin(), endOf(view, cut)) : span);
        second.source(first.sourceFrom, first.sourceTo);
        return true;
    }

    private static int endOf(SentenceView view, int cut) {
        return view.token(view.indexAt(cut) - 1).span().end();
    }

    private static @org.jspecify.annotations.Nullable Draft holder(Draft second, List<Draft> found) {
        return found.stream()
                .filter(first -> first.view.equals(second.view) && Nesting.holds(first, second))
                .reduce((one, other) -> Nesting.length(one) <= Nesting.length(other) ? one : other)
                .orElse(null);
    }
}
