package org.rapporteur.text;

import java.util.Objects;

/**
 * A report's text as every stage reads it (encoding repaired, paragraphs parted by a blank line, white space plain),
 * with the way back to the raw input. All spans of all findings are offsets into {@link #text()}.
 */
public record CleanText(String text, OffsetMap offsets) {

    public CleanText {
        Objects.requireNonNull(text);
        Objects.requireNonNull(offsets);
    }

    /** A text that needed no cleaning. */
    public static CleanText unchanged(String text) {
        return new CleanText(text, OffsetMap.identity(text.length()));
    }

    public String words(Span span) {
        return span.of(text);
    }

    public int length() {
        return text.length();
    }
}
