package org.rapporteur.export;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/** A report's text: its words as far as they are passed on, and its offsets in code points instead of UTF-16 code units. */
final class ReportText {

    private final String text;
    private final Wording wording;
    private final boolean same;

    ReportText(String text, Wording wording) {
        this.text = text;
        this.wording = wording;
        this.same = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    /** How much of the words is passed on. */
    Wording wording() {
        return wording;
    }

    int of(int offset) {
        return same ? offset : text.codePointCount(0, offset);
    }

    @Nullable
    Object begin(@Nullable Span span) {
        return span == null ? null : of(span.begin());
    }

    @Nullable
    Object end(@Nullable Span span) {
        return span == null ? null : of(span.end());
    }

    /** {@code 12-30}. */
    String range(Span span) {
        return of(span.begin()) + "-" + of(span.end());
    }

    @Nullable
    String words(@Nullable Span span) {
        return span == null ? null : wording.words(span.of(text));
    }

    /** The words of a sentence or passage. */
    @Nullable
    String passage(@Nullable Span span) {
        return span == null ? null : wording.passage(span.of(text));
    }
}
