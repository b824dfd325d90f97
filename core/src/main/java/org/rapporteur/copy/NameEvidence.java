package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Names spoiled on the way: the copy writes one name in two ways where the original writes it in one, or has a common
 * word where the original has a name. Another transliteration throughout is no spoiling.
 */
final class NameEvidence implements CopyDirection.Evidence {

    @Override
    public List<CopyDirection.Clue> clues(Sides sides) {
        List<CopyDirection.Clue> clues = new ArrayList<>();
        Map<String, Set<String>> original = spellings(sides.original());
        Map<String, Set<String>> copy = spellings(sides.copy());
        copy.forEach((skeleton, forms) -> {
            Set<String> before = original.getOrDefault(skeleton, Set.of());
            if (before.size() == 1 && forms.size() == 2 && forms.containsAll(before) && !isInflected(forms)) {
                clues.add(new CopyDirection.Clue(
                        1,
                        "the copy writes one name in two ways: " + String.join(", ", forms) + "; the original only "
                                + String.join("", before)));
            }
        });
        for (SentenceAligner.Pair pair : sides.pairs()) {
            lostName(sides.originalWords(pair), sides.copyWords(pair), clues);
        }
        return clues.size() > 2 ? clues.subList(0, 2) : clues;
    }

    /** Lithuania and Lithuanian are no two spellings, nor Palestine and Palestinian. */
    private static boolean isInflected(Set<String> forms) {
        return forms.stream().anyMatch(one -> forms.stream()
                .anyMatch(other ->
                        other.length() > one.length() && other.startsWith(one.substring(0, one.length() - 1))));
    }

    private static Map<String, Set<String>> spellings(CopyText text) {
        return text.words().stream()
                .filter(word -> word.kind() == Word.Kind.NAME && word.form().length() >= 5)
                .filter(word -> !Stems.skeleton(word.form()).isEmpty())
                .collect(Collectors.groupingBy(
                        // The first letter too, or too many words of one frame of consonants would meet.
                        word -> word.form().charAt(0) + Stems.skeleton(word.form()),
                        LinkedHashMap::new,
                        Collectors.mapping(Word::form, Collectors.toCollection(TreeSet::new))));
    }

    /** A name between two words, and between the same two words of the copy one that is written small. */
    private static void lostName(List<Word> original, List<Word> copy, List<CopyDirection.Clue> clues) {
        for (int i = 1; i + 1 < original.size(); i++) {
            Word name = original.get(i);
            if (name.kind() != Word.Kind.NAME || name.form().length() < 3) {
                continue;
            }
            for (int j = 1; j + 1 < copy.size(); j++) {
                Word word = copy.get(j);
                boolean framed = copy.get(j - 1)
                                .form()
                                .equals(original.get(i - 1).form())
                        && copy.get(j + 1).form().equals(original.get(i + 1).form());
                if (framed
                        && !word.capital()
                        && word.kind() == Word.Kind.CONTENT
                        && !word.form().equals(name.form())) {
                    clues.add(new CopyDirection.Clue(
                            1.2,
                            "the name \"" + name.form() + "\" became the word \"" + word.form() + "\" in the copy"));
                }
            }
        }
    }
}
