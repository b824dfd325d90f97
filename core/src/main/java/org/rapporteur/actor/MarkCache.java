package org.rapporteur.actor;

import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.SentenceView;

/** The name marks of the sentence read last: a sentence's phrases are resolved one after the other. Not shared. */
final class MarkCache {

    private final ActorLexicon lexicon;
    private @Nullable Sentence sentence;
    private @Nullable NameMarks marks;

    MarkCache(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    NameMarks of(SentenceView view) {
        NameMarks known = marks;
        if (known == null || !view.sentence().equals(sentence)) {
            known = new NameMarks(view, lexicon);
            marks = known;
            sentence = view.sentence();
        }
        return known;
    }
}
