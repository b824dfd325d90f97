package org.rapporteur.intake;

import org.rapporteur.text.Span;

/**
 * A change that intake made to the raw input.
 *
 * @param clean where it stands in the clean text
 * @param raw where it came from, in the raw input (see {@link org.rapporteur.text.OffsetMap})
 * @param before the raw words (shortened to 80 code units)
 * @param after what they became (shortened likewise)
 */
public record Repair(Kind kind, Span clean, Span raw, String before, String after) {

    /** What was wrong. */
    public enum Kind {
        /** UTF-8 read as another character set, or the other way round. */
        ENCODING,
        /** A paragraph end lost between two sentences. */
        PARAGRAPH,
        /** Control characters, byte order marks, soft hyphens, odd spaces. */
        CHARACTER,
        /** Lines broken inside a paragraph. */
        LINE_BREAK,
        /** A line given twice: the title again, a caption that repeats the body. */
        REPETITION
    }
}
