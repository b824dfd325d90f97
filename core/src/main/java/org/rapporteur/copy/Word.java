package org.rapporteur.copy;

import org.rapporteur.text.Span;

/**
 * A word of a report as copies are looked for.
 *
 * @param form lower case, quotes and accents plain
 * @param stem the form without the commonest endings; a key for likeness, not a lemma
 * @param span where it stands
 * @param kind what it weighs
 * @param capital whether it begins with a capital letter
 */
record Word(String form, String stem, Span span, Kind kind, boolean capital) {

    /** What a word tells about where a text comes from. */
    enum Kind {
        /** Articles, prepositions, pronouns: in any text. */
        FUNCTION,
        /** Words of any news report: said, year, government. */
        COMMON,
        CONTENT,
        NAME,
        NUMBER
    }

    boolean isFunction() {
        return kind == Kind.FUNCTION;
    }
}
