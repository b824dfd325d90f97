package org.rapporteur.attribution;

import java.util.List;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Quotation;
import org.rapporteur.text.Sorted;
import org.rapporteur.text.Span;

/**
 * Sees to it that no content ends in the middle of a quotation whose rest nobody else said: whoever is marked with most
 * of what stands between two quotation marks of one paragraph said all of it.
 */
final class WholeQuotations {

    private final AnnotatedText text;

    WholeQuotations(AnnotatedText text) {
        this.text = text;
    }

    /** Widens the contents of all drafts of a text. */
    void complete(List<Draft> drafts) {
        List<Quotation> quotations = text.quotations();
        for (Draft draft : drafts) {
            for (int i = 0; i < draft.content.size(); i++) {
                Span span = draft.content.get(i);
                int at = Sorted.first(
                        quotations.size(), k -> quotations.get(k).marked().end() > span.begin());
                for (; at < quotations.size() && quotations.get(at).marked().begin() < span.end(); at++) {
                    widen(draft, i, quotations.get(at), drafts);
                }
            }
        }
    }

    private void widen(Draft draft, int index, Quotation quotation, List<Draft> drafts) {
        Span marked = quotation.marked();
        int covered =
                draft.content.stream().mapToInt(span -> span.overlap(marked)).sum();
        boolean most = covered * 2 > marked.length();
        boolean within = draft.parent != null && draft.cueSpan != null && marked.contains(draft.cueSpan);
        if (!quotation.closed() || !most || within || draft.content.get(index).contains(marked)) {
            return;
        }
        boolean shared = drafts.stream()
                .anyMatch(other -> !other.equals(draft)
                        && draft.parent == null
                        && other.parent == null
                        && other.content.stream().anyMatch(span -> span.overlaps(marked)));
        boolean cued = drafts.stream()
                .anyMatch(other -> other.parent == null && other.cueSpan != null && marked.contains(other.cueSpan));
        if (!shared && !cued) {
            draft.content.set(index, draft.content.get(index).hull(marked));
        }
    }
}
