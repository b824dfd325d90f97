package org.rapporteur.attribution;

import java.util.List;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.Span;

/** The ends of what was said that only name who passes it on. */
final class RelayTails {

    private final SentenceView view;

    RelayTails(SentenceView view) {
        this.view = view;
    }

    /** Cuts "…, the agency reported" off the end of what was said. */
    void trim(List<Draft> drafts, List<RelayPhrases.Found> found) {
        for (RelayPhrases.Found one : found) {
            int before = one.at() - 1;
            while (before > 0 && view.isAny(before, "as first later")) {
                before--;
            }
            if (!view.is(before, ",")) {
                continue;
            }
            int cut = view.token(before).span().begin();
            drafts.forEach(draft -> draft.content.replaceAll(span -> cut(span, cut, one)));
        }
    }

    /** The part before a cut, where the content goes on after it with little more than the relay's own words. */
    private Span cut(Span content, int cut, RelayPhrases.Found one) {
        int last = view.indexAt(content.end());
        boolean inside = content.begin() < cut - 8
                && content.end() > cut
                && content.end() <= view.span(0, view.size()).end();
        boolean rest = last - one.named().to() <= 8 && !goesOn(one.named().to(), last);
        return inside && rest ? new Span(content.begin(), cut) : content;
    }

    /** Whether a comma or a conjunction leads on to more of what was said. */
    private boolean goesOn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.isAny(i, "; and but") || (view.is(i, ",") && !view.isAny(i + 1, "citing quoting"))) {
                return true;
            }
        }
        return false;
    }
}
