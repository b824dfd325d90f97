package org.rapporteur.copy;

/** How two reports hang together. */
public enum CopyClass {
    /** The same words, but for layout and typography. */
    VERBATIM,
    /** The same words with cuts, additions or small changes. */
    EDITED,
    /** The same sentences in the same order in other words. */
    REWRITTEN,
    /** Another language. */
    TRANSLATED,
    /** Both draw on the same third text. */
    SHARED_SOURCE,
    INDEPENDENT;

    /** Whether one of the two was made from the other or both from one text. */
    public boolean isCopy() {
        return this != INDEPENDENT;
    }
}
