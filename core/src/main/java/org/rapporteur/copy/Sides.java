package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Two aligned texts with one of them supposed to be the original: each clue is asked both ways round.
 *
 * @param original the supposed original
 * @param copy the supposed copy
 * @param pairs aligned sentences, {@code a} of the original and {@code b} of the copy
 * @param meets whether a word of the original is met in the copy
 * @param met whether a word of the copy is met in the original
 */
record Sides(CopyText original, CopyText copy, List<SentenceAligner.Pair> pairs, IntPredicate meets, IntPredicate met) {

    static Sides of(Alignment alignment) {
        return new Sides(
                alignment.a(),
                alignment.b(),
                alignment.matched().stream().map(Alignment.Matched::pair).toList(),
                alignment::isMetA,
                alignment::isMetB);
    }

    Sides turned() {
        List<SentenceAligner.Pair> other = new ArrayList<>();
        pairs.forEach(pair -> other.add(new SentenceAligner.Pair(pair.b(), pair.a(), pair.likeness())));
        return new Sides(/* original= */ copy, /* copy= */ original, other, /* meets= */ met, /* met= */ meets);
    }

    /** The words of a sentence of the original. */
    List<Word> originalWords(SentenceAligner.Pair pair) {
        return original.words().subList(original.start(pair.a()), original.start(pair.a() + 1));
    }

    /** The words of a sentence of the copy. */
    List<Word> copyWords(SentenceAligner.Pair pair) {
        return copy.words().subList(copy.start(pair.b()), copy.start(pair.b() + 1));
    }

    /** The text of words in a row. */
    static String text(CopyText text, List<Word> words) {
        return words.isEmpty()
                ? ""
                : text.report()
                        .words(words.get(0)
                                .span()
                                .hull(words.get(words.size() - 1).span()));
    }
}
