package org.rapporteur.copy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose words somebody reads out or repeats: "quoted his teacher, Ana Ruiz, as saying", "from a letter by Ana Ruiz". */
final class Passed {

    private static final Set<String> WRITINGS = Set.of(
            "letter", "note", "message", "diary", "poem", "email", "text", "words", "phrase", "saying", "book", "will");

    private static final int FAR = 14;

    private Passed() {}

    /** The name of the one whose words they are, in lower case; empty where the speaker says his own. */
    static String name(List<Word> before) {
        List<Word> words = before.subList(Math.max(0, before.size() - FAR), before.size());
        for (int i = 0; i < words.size(); i++) {
            String form = words.get(i).form();
            boolean quotes =
                    Set.of("quoted", "quoting", "quotes", "citing", "cited").contains(form);
            boolean by = i > 0
                    && i + 1 < words.size()
                    && Set.of("by", "of", "from").contains(form)
                    && WRITINGS.contains(words.get(i - 1).form())
                    && words.subList(0, i).stream()
                            .anyMatch(word -> Set.of("read", "reading", "quoted", "recalled", "repeated", "in", "the")
                                    .contains(word.form()));
            if (quotes || by) {
                return firstName(words.subList(i + 1, words.size()));
            }
        }
        return "";
    }

    private static String firstName(List<Word> words) {
        int begin = 0;
        while (begin < words.size() && !words.get(begin).capital()) {
            begin++;
        }
        int end = begin;
        while (end < words.size() && words.get(end).capital()) {
            end++;
        }
        return end - begin < 2
                ? ""
                : words.subList(begin, end).stream().map(Word::form).collect(Collectors.joining(" "));
    }
}
