package org.rapporteur.attribution;

import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.Span;

/**
 * What a cue's words say, however they were found: tokens {@code [begin, end)} of a sentence.
 *
 * @param verbAt the last verb of the cue, or its last word
 * @param end after its last token, the verb's particle included
 * @param lemma the cue lexicon's lemma with its particle, the verb's own lower-case form where the lexicon lacks it
 * @param negated whether it is negated
 * @param passive whether its subject is spoken to or about: "was told", "were quoted"
 */
record CueReading(int begin, int end, int verbAt, String lemma, boolean negated, boolean passive) {

    /** Reads a cue; null where it has no words in the sentence. */
    static @Nullable CueReading of(SentenceView view, @Nullable Span cue, CueLexicon lexicon) {
        int begin = cue == null ? view.size() : view.indexAt(cue.begin());
        int end = cue == null ? 0 : view.indexAt(cue.end());
        if (begin >= end) {
            return null;
        }
        int verbAt = end - 1;
        while (verbAt > begin && !view.pos(verbAt).equals("VERB")) {
            verbAt--;
        }
        verbAt = view.pos(verbAt).equals("VERB") ? verbAt : lexical(view, begin, end, lexicon);
        CueLexicon.Entry entry = lexicon.find(view.form(verbAt), view.form(verbAt + 1));
        boolean negated = false;
        boolean be = false;
        for (int i = begin; i < verbAt; i++) {
            negated |= view.isAny(i, "not n't n\u2019t never");
            be |= view.isAny(i, "is are was were be been being");
        }
        String particle = entry == null ? "" : entry.verb().particle();
        String lemma = entry == null ? view.lower(verbAt) : (entry.verb().lemma() + " " + particle).strip();
        boolean ing = view.lower(verbAt).endsWith("ing");
        int after = particle.isEmpty() ? end : Math.max(end, verbAt + 2);
        return new CueReading(begin, after, verbAt, lemma, negated, be && !ing);
    }

    private static int lexical(SentenceView view, int begin, int end, CueLexicon lexicon) {
        for (int i = end - 1; i >= begin; i--) {
            if (lexicon.find(view.form(i), view.form(i + 1)) != null) {
                return i;
            }
        }
        return end - 1;
    }
}
