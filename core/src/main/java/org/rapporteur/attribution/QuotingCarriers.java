package org.rapporteur.attribution;

import java.util.List;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;

/** Statements whose source was read as the outlet or document that quotes somebody. */
final class QuotingCarriers {

    private final SentenceView view;
    private final CarrierNames carriers;

    QuotingCarriers(SentenceView view, CarrierNames carriers) {
        this.view = view;
        this.carriers = carriers;
    }

    /**
     * "The agency quoted an officer as saying", "the paper, citing the ministry, writes": whom the carrier quotes is the
     * source.
     */
    void swap(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (!draft.hasSource()) {
                continue;
            }
            Range source = draft.source();
            Range quoted = quoted(draft);
            Range carrier = quoted.isNone() ? source : carrier(draft, quoted);
            boolean swap = !quoted.isNone() && carriers.isCarrier(carrier);
            if (swap && (carriers.isReporter(carrier) || !carriers.isCarrier(quoted))) {
                draft.source(quoted.from(), quoted.to());
                draft.relays.add(carriers.relay(carrier));
                SourceRepair.withoutSource(draft);
            }
        }
    }

    private static Range carrier(Draft draft, Range quoted) {
        int to = quoted.from() < draft.sourceTo ? quoted.from() - 1 : draft.sourceTo;
        while (to > draft.sourceFrom + 1 && draft.view.isAny(to - 1, ", with reference citing quoting to")) {
            to--;
        }
        return new Range(draft.sourceFrom, Math.max(to, draft.sourceFrom + 1));
    }

    private Range quoted(Draft draft) {
        int limit = draft.sourceTo + 4;
        for (int i = draft.sourceFrom + 1; i < Math.min(view.size(), limit); i++) {
            limit += view.isTime(i) || view.isTime(i + 1) ? 1 : 0;
            boolean quotes = view.isAny(i, "quoted quotes cited cites")
                    && i >= draft.sourceTo
                    && (RelayFinder.quotesAs(view, i) || closes(draft, i));
            boolean citing = view.isAny(i, "citing quoting") || (view.is(i - 1, "reference") && view.is(i, "to"));
            int end = quotes || citing ? NounPhrases.endOf(view, i + 1, view.size()) : -1;
            if (end > 0) {
                return new Range(i + 1, end);
            }
        }
        return Range.NONE;
    }

    /** "…," the paper quotes Petrova: nothing is said after the name. */
    private boolean closes(Draft draft, int verb) {
        int end = NounPhrases.endOf(view, verb + 1, view.size());
        return view.isAny(verb, "quotes quoted")
                && draft.lastContentEnd() <= view.token(draft.sourceFrom).span().begin()
                && end > 0
                && (end >= view.size() || view.isAny(end, ". ,"));
    }
}
