package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Quotation marks that swallowed the reporter's words: what stands outside the original's marks stands in the midst of
 * the copy's. Words at a quotation's edge tell less, since an honest copy too may quote less than its original.
 */
final class QuotationEvidence implements CopyDirection.Evidence {

    @Override
    public List<CopyDirection.Clue> clues(Sides sides) {
        List<CopyDirection.Clue> clues = new ArrayList<>();
        for (SentenceAligner.Pair pair : sides.pairs()) {
            List<Word> swallowed = swallowed(sides, pair);
            if (!swallowed.isEmpty()) {
                String words = swallowed.stream().map(Word::form).collect(Collectors.joining(" "));
                clues.add(new CopyDirection.Clue(
                        1.5, "the copy's quotation marks took in the reporter's words \"" + words + "\""));
            }
        }
        return clues.size() > 2 ? clues.subList(0, 2) : clues;
    }

    private static List<Word> swallowed(Sides sides, SentenceAligner.Pair pair) {
        CopyText original = sides.original();
        CopyText copy = sides.copy();
        Set<String> outside = new HashSet<>();
        Set<String> inside = new HashSet<>();
        for (int i = original.start(pair.a()); i < original.start(pair.a() + 1); i++) {
            (original.isQuoted(i) ? inside : outside).add(original.word(i).stem());
        }
        List<Word> swallowed = new ArrayList<>();
        int end = copy.start(pair.b() + 1);
        for (int i = copy.start(pair.b()); i < end; i++) {
            Word word = copy.word(i);
            boolean only = outside.contains(word.stem()) && !inside.contains(word.stem());
            if (copy.isQuoted(i) && !word.isFunction() && only && isAmidst(copy, pair.b(), i, inside)) {
                swallowed.add(word);
            }
        }
        return swallowed;
    }

    /** Whether words that the original quotes too stand on either side within the marks. */
    private static boolean isAmidst(CopyText copy, int sentence, int at, Set<String> quoted) {
        return stands(copy, at, -1, copy.start(sentence), quoted)
                && stands(copy, at, 1, copy.start(sentence + 1) - 1, quoted);
    }

    private static boolean stands(CopyText copy, int from, int step, int last, Set<String> quoted) {
        for (int i = from; i != last + step && copy.isQuoted(i); i += step) {
            if (!copy.word(i).isFunction() && quoted.contains(copy.word(i).stem())) {
                return true;
            }
        }
        return false;
    }
}
