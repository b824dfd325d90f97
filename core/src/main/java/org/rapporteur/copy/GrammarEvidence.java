package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Grammar broken on the way, as by translation there and back: a name followed by a pronoun for the same subject
 * ("said Oslo he opposed"), or "he" for what the original calls "it". English only.
 */
final class GrammarEvidence implements CopyDirection.Evidence {

    private static final Set<String> PERSONS = Set.of("he", "she");
    private static final Set<String> VERBS_BEFORE =
            Set.of("said", "says", "that", "told", "added", "stated", "declared", "announced", "claimed", "noted");

    @Override
    public List<CopyDirection.Clue> clues(Sides sides) {
        List<CopyDirection.Clue> clues = new ArrayList<>();
        for (SentenceAligner.Pair pair : sides.pairs()) {
            List<Word> original = sides.originalWords(pair);
            List<Word> copy = sides.copyWords(pair);
            for (int i = 2; i < copy.size(); i++) {
                if (isDoubledSubject(copy, i) && !holds(original, copy.subList(i - 1, i + 1))) {
                    clues.add(new CopyDirection.Clue(
                            1,
                            "broken grammar in the copy: \"" + Sides.text(sides.copy(), copy.subList(i - 2, i + 1))
                                    + "\""));
                }
            }
            if (personForThing(original, copy)) {
                clues.add(new CopyDirection.Clue(
                        0.7,
                        "\"" + Sides.text(sides.original(), head(original)) + " \u2026\" became \""
                                + Sides.text(sides.copy(), head(copy)) + " \u2026\""));
            }
        }
        return clues;
    }

    private static boolean holds(List<Word> words, List<Word> two) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i - 1).form().equals(two.get(0).form())
                    && words.get(i).form().equals(two.get(1).form())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDoubledSubject(List<Word> words, int at) {
        Word before = words.get(at - 1);
        return PERSONS.contains(words.get(at).form())
                && !words.get(at).capital()
                && before.capital()
                && !before.isFunction()
                && VERBS_BEFORE.contains(words.get(at - 2).form());
    }

    private static boolean personForThing(List<Word> original, List<Word> copy) {
        return !original.isEmpty()
                && original.get(0).form().equals("it")
                && PERSONS.contains(copy.get(0).form());
    }

    private static List<Word> head(List<Word> words) {
        return words.subList(0, Math.min(4, words.size()));
    }
}
