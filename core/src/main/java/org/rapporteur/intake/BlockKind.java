package org.rapporteur.intake;

/** What a block of a report's clean text is. Only {@link #BODY}, {@link #HEADING} and {@link #TITLE} are the report's own prose. */
public enum BlockKind {
    TITLE,
    /** A subtitle or standfirst under the title; read like body. */
    STANDFIRST,
    BYLINE,
    DATELINE,
    HEADING,
    BODY,
    CAPTION,
    CREDIT,
    RELATED,
    COMMENT,
    /** Other page furniture: share lines, newsletter lines, editor's notes on republication. */
    FURNITURE;

    /** Whether statements and events are looked for in it: prose, and captions, which often report speech. */
    public boolean isRead() {
        return this == TITLE || this == STANDFIRST || this == BODY || this == HEADING || this == CAPTION;
    }

    /** Whether the block counts as the report's body (what an extraction benchmark calls the main text). */
    public boolean isBody() {
        return this == STANDFIRST || this == BODY || this == HEADING;
    }
}
