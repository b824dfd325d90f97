package org.rapporteur.attribution;

/**
 * A cue found in a sentence, in token indices.
 *
 * @param verb its entry
 * @param begin its first token, auxiliaries included
 * @param verbAt the verb itself
 * @param end after its last token, the particle included
 * @param shape how it stands
 * @param negated whether it is negated
 */
record Cue(CueVerb verb, int begin, int verbAt, int end, Shape shape, boolean negated) {

    /** How a cue verb stands in its sentence. */
    enum Shape {
        /** With a subject of its own: "she said", "said the minister". */
        FINITE,
        /** A participle that shares the subject before it: ", adding that", "after accusing". */
        PARTICIPLE,
        /** "was quoted (by …) as saying". */
        QUOTED_AS
    }
}
