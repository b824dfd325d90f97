package org.rapporteur.attribution;

import java.util.List;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.attribution.ContentStart.After;
import org.rapporteur.attribution.ContentStart.Follow;
import org.rapporteur.attribution.CueVerb.Frame;
import org.rapporteur.text.Span;

/** Adds what stands after a cue, or goes on after its source. */
final class ContentAfter {

    private final SentenceView view;
    private final List<Cue> cues;

    ContentAfter(SentenceView view, List<Cue> cues) {
        this.view = view;
        this.cues = cues;
    }

    void add(Draft draft, Cue cue, After after) {
        int from = after.from();
        boolean quotation = after.follow() == Follow.QUOTATION;
        int end = ContentEnd.find(view, cue, from, cues, after.follow() == Follow.CLAUSE);
        if (quotation) {
            int close = quotationEnd(from);
            boolean stops = close >= end || view.isAny(close, ", . ; - \u2013 \u2014 --") || endsSentence(from);
            end = stops && cue.verb().takes(Frame.QUOTE) ? close : end;
        }
        if (end - from < 1 || (end - from == 1 && !view.isQuoted(from) && isEmptyContent(from))) {
            return;
        }
        if (after.follow() == Follow.PHRASE && isBarePronoun(from)) {
            return;
        }
        draft.content.add(QuotedTokens.span(view, from, end));
        draft.confidence = quotation ? 0.9 : after.follow() == Follow.CLAUSE ? 0.85 : 0.7;
    }

    /** After "…," she said: a second part in quotation marks, or one that goes on after a comma. */
    boolean addRest(Draft draft, Cue cue, int from) {
        int at = from;
        while (at < view.size() && !view.isQuoted(at) && !isCueAt(at, cue)) {
            at++;
        }
        if (at < view.size() && view.isQuoted(at) && !view.isQuoted(at - 1)) {
            draft.content.add(QuotedTokens.span(view, at, quotationEnd(at)));
            return true;
        }
        boolean quoted = !draft.content.isEmpty() && view.isQuoted(view.indexAt(draft.lastContentEnd()) - 1);
        if (view.is(from, ",")
                && !quoted
                && !draft.content.isEmpty()
                && from + 3 < view.size()
                && !startsAside(from + 1)) {
            int to = ContentEnd.find(view, cue, from + 1, cues, true);
            if (to - from > 3) {
                draft.content.add(QuotedTokens.span(view, from + 1, to));
                return true;
            }
        }
        return false;
    }

    private boolean isCueAt(int index, Cue but) {
        return cues.stream().anyMatch(cue -> cue.verbAt() != but.verbAt() && cue.verbAt() == index);
    }

    private boolean startsAside(int index) {
        return view.isAny(
                        index,
                        "while as after before when although though according who which adding where in on at with")
                || view.lower(index).endsWith("ing");
    }

    private int quotationEnd(int from) {
        int to = from;
        while (to < view.size() && view.isQuoted(to)) {
            to++;
        }
        return to;
    }

    /** "called it on Monday": an object that says nothing. */
    private boolean isBarePronoun(int from) {
        return view.isAny(from, "it this him her them") && view.pos(from + 1).equals("ADP");
    }

    /** Whether the quotation that begins at a token ends as a sentence does. */
    private boolean endsSentence(int from) {
        Span inner = view.text().quotations().get(view.quotation(from)).inner();
        return ".!?".indexOf(view.text().text().charAt(inner.end() - 1)) >= 0;
    }

    private boolean isEmptyContent(int index) {
        return view.isAny(index, "it this that so him her them me us himself herself themselves")
                || view.pos(index).equals("ADV");
    }
}
