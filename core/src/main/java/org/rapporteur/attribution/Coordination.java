package org.rapporteur.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
        if (cue == null) {
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
        boolean own = first != null && second.hasSource() && second.sourceFrom != first.sourceFrom;
        if (first == null || own || !first.hasSource() || first.sourceFrom > joint) {
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

    /** "The French believe … and the Germans believe …": the second is no part of the first, whoever reports both. */
    static void parallel(List<Draft> found) {
        for (Draft second : found) {
            SentenceView view = second.view;
            Span cue = second.cueSpan;
            int joint = second.sourceFrom - 1;
            if (cue == null
                    || joint < 1
                    || !view.isAny(joint, "and but while")
                    || second.sourceFrom > view.indexAt(cue.begin())) {
                continue;
            }
            int cut = view.token(joint).span().begin();
            found.stream()
                    .filter(first -> !first.equals(second) && Nesting.holds(first, second) && isSameCue(first, second))
                    .forEach(first -> first.content.replaceAll(span -> span.contains(cue) && span.begin() < cut
                            ? new Span(span.begin(), endOf(view, cut))
                            : span));
        }
    }

    private static boolean isSameCue(Draft first, Draft second) {
        Span one = first.cueSpan;
        Span other = second.cueSpan;
        String text = first.view.text().text();
        return one != null && other != null && one.of(text).equalsIgnoreCase(other.of(text));
    }

    private static int endOf(SentenceView view, int cut) {
        return view.token(view.indexAt(cut) - 1).span().end();
    }

    private static @Nullable Draft holder(Draft second, List<Draft> found) {
        return found.stream()
                .filter(first -> first.view.sentence().equals(second.view.sentence()) && Nesting.holds(first, second))
                .reduce((one, other) -> Nesting.length(one) <= Nesting.length(other) ? one : other)
                .orElse(null);
    }
}
