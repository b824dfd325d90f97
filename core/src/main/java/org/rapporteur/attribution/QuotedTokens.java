package org.rapporteur.attribution;

import java.util.List;
import org.rapporteur.annotation.Quotation;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.Span;

/** Tokens with the quotations they stand in. */
final class QuotedTokens {

    private QuotedTokens() {}

    /** The span of tokens, widened to whole quotations where it begins or ends inside one. */
    static Span span(SentenceView view, int from, int to) {
        Span span = view.span(from, to);
        List<Quotation> quotations = view.text().quotations();
        if (view.isQuoted(from)) {
            span = new Span(
                    Math.min(
                            span.begin(),
                            quotations.get(view.quotation(from)).marked().begin()),
                    span.end());
        }
        if (view.isQuoted(to - 1)) {
            span = new Span(
                    span.begin(),
                    Math.max(
                            span.end(),
                            quotations.get(view.quotation(to - 1)).marked().end()));
        }
        return span;
    }
}
