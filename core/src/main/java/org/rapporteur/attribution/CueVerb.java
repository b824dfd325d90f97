package org.rapporteur.attribution;

import java.util.Set;

/**
 * A verb of the cue lexicon.
 *
 * @param lemma the verb
 * @param particle the particle or preposition it needs, empty for none
 * @param attitude whether it tells a view rather than an utterance
 * @param frames where its content stands; see {@code cues.tsv}
 */
record CueVerb(String lemma, String particle, boolean attitude, Set<Frame> frames) {

    /** Where a cue's content stands. */
    enum Frame {
        CLAUSE,
        CLAUSE_WH,
        QUOTE,
        OBJECT,
        OBJECT_AS,
        TO,
        PREP,
        AGAINST,
        OF,
        ABOUT,
        FOR,
        ADDRESSEE
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    /** Whether it can follow its content or stand before its source: "…," said the minister. */
    boolean reportsWords() {
        return !attitude && (takes(Frame.CLAUSE) || takes(Frame.QUOTE) || takes(Frame.CLAUSE_WH));
    }
}
