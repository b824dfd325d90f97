package org.rapporteur.encoder;

/** What points at what, from first word to first word. The order is that of the model's output. */
public enum PointerHead {
    /** A content at its cue. */
    CUE,
    /** A cue at its source. */
    SOURCE,
    /** A content at the relay next to the speaker. */
    RELAY,
    /** A relay at the one that took the words over from it. */
    NEXT_RELAY,
    /** A content at whom it was said to. */
    ADDRESSEE,
    /** A party at the content of the statement that is for or against it. */
    STATEMENT,
    /** Words that show a side at the party. */
    PARTY,
    /** A trigger at those who act, all alike. */
    ACTORS,
    /** A trigger at those who are acted upon, all alike. */
    RECIPIENTS
}
