package org.rapporteur.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Quotation;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.SpeechMark;
import org.rapporteur.text.Span;

/**
 * Quotations in sentences without a cue: what goes on from a statement before ("…," she said. "…"), after a colon, or
 * over a paragraph's end.
 */
final class LooseQuotations {

    private final AnnotatedText text;

    LooseQuotations(AnnotatedText text) {
        this.text = text;
    }

    /** Attaches a sentence that is all quotation to the statement it goes on from; adds one where there is no such. */
    void attach(SentenceView view, List<Draft> drafts) {
        if (view.size() == 0 || !isAllQuotation(view)) {
            return;
        }
        Quotation quotation = text.quotations().get(view.quotation(0));
        Draft last = lastOutermost(drafts);
        boolean ends = quotation.marked().end() <= view.sentence().span().end();
        if (last == null || !ends || !isRead(quotation) || isLinked(quotation) || covers(drafts, quotation.marked())) {
            return;
        }
        boolean sameBlock = last.view.sentence().block() == view.sentence().block();
        boolean colon = endsWithColon(view);
        if ((sameBlock && isSpeech(last, quotation)) || colon) {
            last.content.add(quotation.marked());
            return;
        }
        boolean next = view.sentence().block() - last.view.sentence().block() == 1;
        if (next && isSpeech(last, quotation) && wordCount(quotation.inner()) > 5) {
            Draft loose = new Draft(view, null);
            loose.content.add(quotation.marked());
            loose.sources = last.sources.stream()
                    .map(source -> new ActorReference(null, source.actor(), source.candidates()))
                    .toList();
            loose.confidence = 0.5;
            drafts.add(loose);
        }
    }

    private static boolean isAllQuotation(SentenceView view) {
        for (int i = 0; i < view.size(); i++) {
            boolean mark = !Character.isLetterOrDigit(view.form(i).codePointAt(0));
            if (!view.isQuoted(i) && !mark) {
                return false;
            }
        }
        return view.isQuoted(0);
    }

    private static @Nullable Draft lastOutermost(List<Draft> drafts) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).parent == null) {
                return drafts.get(i);
            }
        }
        return null;
    }

    /** Whether the last statement quotes speech, so that a quotation after it is likely the same speaker's. */
    private boolean isSpeech(Draft last, Quotation quotation) {
        boolean attitude = last.cue != null && last.cue.verb().attitude();
        int gap = quotation.marked().begin()
                - Math.max(last.lastContentEnd(), last.view.sentence().span().end());
        return !attitude && gap < 200;
    }

    private boolean endsWithColon(SentenceView view) {
        int before = view.sentence().span().begin() - 1;
        while (before >= 0 && Character.isWhitespace(text.text().charAt(before))) {
            before--;
        }
        return before >= 0 && text.text().charAt(before) == ':';
    }

    private int wordCount(Span span) {
        return text.words(span).split("\\s+").length;
    }

    private static boolean covers(List<Draft> drafts, Span span) {
        return drafts.stream().anyMatch(draft -> draft.content.stream().anyMatch(content -> content.overlaps(span)));
    }

    /** Takes in the later paragraphs of quotations that go on over a paragraph's end. */
    void complete(List<Draft> drafts) {
        for (int i = 0; i + 1 < text.quotations().size(); i++) {
            Quotation quotation = text.quotations().get(i);
            Quotation next = text.quotations().get(i + 1);
            if (quotation.continued() && isRead(quotation) && isRead(next)) {
                join(drafts, quotation.marked(), next.marked());
                join(drafts, next.marked(), quotation.marked());
            }
        }
    }

    /** Whether the encoder reads a quotation as said, for the most part. */
    private boolean isRead(Quotation quotation) {
        return overlap(quotation, text.speech().contents()) * 2
                > quotation.marked().length();
    }

    /** Whether the encoder knows the cue of what it reads in a quotation. */
    private boolean isLinked(Quotation quotation) {
        return overlap(
                        quotation,
                        text.speech().contents().stream()
                                .filter(mark -> mark.on() >= 0)
                                .toList())
                > 0;
    }

    private int overlap(Quotation quotation, List<SpeechMark> marks) {
        return marks.stream()
                .map(mark -> text.span(mark.from(), mark.to()))
                .mapToInt(span -> span.overlap(quotation.marked()))
                .sum();
    }

    /** Gives a part of a quotation that nobody has said yet to whoever said the other part. */
    private static void join(List<Draft> drafts, Span said, Span open) {
        if (covers(drafts, open)) {
            return;
        }
        for (Draft draft : drafts) {
            if (draft.content.stream().anyMatch(span -> span.overlaps(said))) {
                draft.content.add(open);
                return;
            }
        }
    }
}
