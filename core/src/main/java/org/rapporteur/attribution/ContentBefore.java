package org.rapporteur.attribution;

import java.util.List;
import java.util.Locale;
import org.rapporteur.annotation.SentenceView;

/** Adds what stands before a cue or its source: "…," the minister said. */
final class ContentBefore {

    private final SentenceView view;
    private final List<Draft> drafts;

    /** Reads the statements found so far in the sentence, a list that may grow. */
    ContentBefore(SentenceView view, List<Draft> drafts) {
        this.view = view;
        this.drafts = drafts;
    }

    /** Adds what stands before an attribution clause that begins at {@code start}. */
    boolean add(Draft draft, int start) {
        int last = start - 1;
        boolean boundary = view.is(last, ",") || view.isQuoted(last) || view.isAny(last, "- \u2013 \u2014 --");
        if (!boundary) {
            return false;
        }
        int to = view.isQuoted(last) ? start : last;
        int from = beforeFrom(to);
        to = ContentEnd.trim(view, from, to);
        if (!isSaid(from, to)) {
            return false;
        }
        draft.content.add(QuotedTokens.span(view, from, to));
        draft.confidence = view.isQuoted(to - 1) ? 0.9 : 0.8;
        return true;
    }

    /** Whether words can be what was said: a quotation, or a clause with a verb ("In the end, she said" has none). */
    private boolean isSaid(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean verb = view.pos(i).equals("VERB") && !view.lower(i).endsWith("ing") && !view.is(i - 1, "to");
            if (view.isQuoted(i) || verb || view.pos(i).equals("AUX")) {
                return true;
            }
        }
        return false;
    }

    /** Where the content before an attribution clause begins: after an earlier one, or at the sentence's begin. */
    private int beforeFrom(int to) {
        int from = dateline();
        for (Draft draft : drafts) {
            int end = view.indexAt(Math.max(draft.lastContentEnd(), cueEnd(draft)));
            from = end < to && end > from ? end : from;
        }
        for (int i = from; i < to; i++) {
            from = view.is(i, ";") && !view.isQuoted(i) ? i + 1 : from;
        }
        while (from > 0 && from < to - 1 && !view.isQuoted(from) && view.isAny(from, ", . ; and but")) {
            from++;
        }
        return from;
    }

    /** The token after a dateline's dash, "LONDON (Wire) —"; 0 where the sentence opens with none. */
    private int dateline() {
        boolean capitals =
                view.form(0).length() > 2 && view.form(0).equals(view.form(0).toUpperCase(Locale.ROOT));
        for (int i = 1; capitals && i < Math.min(view.size(), 12); i++) {
            if (view.isAny(i, "- \u2013 \u2014 --")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int cueEnd(Draft draft) {
        return draft.cueSpan == null ? 0 : draft.cueSpan.end();
    }
}
