package org.rapporteur.copy;

/** A run of words in a word diff: kept, or only in the earlier version, or only in the later one. */
public record DiffPart(Kind kind, String words) {

    /** Which version has the words. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }
}
