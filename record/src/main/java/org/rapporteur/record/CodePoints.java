package org.rapporteur.record;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/** Offsets of one text counted in code points instead of UTF-16 code units. */
final class CodePoints {

    private final String text;
    private final boolean same;

    CodePoints(String text) {
        this.text = text;
        this.same = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
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
        return span == null ? null : span.of(text);
    }
}
