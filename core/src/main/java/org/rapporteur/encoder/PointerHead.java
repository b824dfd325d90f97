package org.rapporteur.encoder;

/** What points at what, from first word to first word. The numbers are the model's output. */
public enum PointerHead {
    /** A content at its cue. */
    CUE(0),
    /** A cue at its source. */
    SOURCE(1),
    /** A content at the relay next to the speaker. */
    RELAY(2),
    /** A relay at the one that took the words over from it. */
    NEXT_RELAY(3),
    /** A content at whom it was said to. */
    ADDRESSEE(4),
    /** A party at the content of the statement that is for or against it. */
    STATEMENT(5),
    /** Words that show a side at the party. */
    PARTY(6),
    /** A trigger at those who act, all alike. */
    ACTORS(7),
    /** A trigger at those who are acted upon, all alike. */
    RECIPIENTS(8);

    private final int index;

    PointerHead(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }
}
