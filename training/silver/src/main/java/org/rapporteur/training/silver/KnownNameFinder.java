package org.rapporteur.training.silver;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Finds names of several words that the lists have, and compounds that are no country's name though they look like one. */
final class KnownNameFinder implements Finder {

    /** Names of one word are too ambiguous to come first; see {@link LooseNameFinder}. */
    private static final int LEAST_WORDS = 2;

    private static final Pattern COMPASS = Pattern.compile("(?i)North|South|Latin|Central");
    private static final Pattern AMERICA = Pattern.compile("(?i)Americans?|America");
    private static final Set<String> HYPHENATED = Set.of("African", "Asian", "Hispanic", "Arab", "Muslim");
    private static final Set<String> AMERICANS = Set.of("American", "Americans");
    private static final Set<String> LONG_TYPES = Set.of("ORGANIZATION", "PERSON", "LOCATION");

    private final Lists lists;

    KnownNameFinder(Lists lists) {
        this.lists = lists;
    }

    @Override
    public void find(Draft draft) {
        find(draft, lists.bodies(), KnownNameFinder::endsInsideBody);
        find(draft, lists.countries(), KnownNameFinder::isPartOfName);
        for (int i = 0; i + 1 < draft.sentence().size(); i++) {
            findPartOfAmerica(draft, i);
            findHyphenated(draft, i);
        }
    }

    private static void find(Draft draft, Phrases<NameType> phrases, BiPredicate<TaggedSentence, WordRange> unless) {
        TaggedSentence sentence = draft.sentence();
        List<String> forms = sentence.forms();
        int begin = 0;
        while (begin < sentence.size()) {
            int end = begin + phrases.longest(forms, begin, LEAST_WORDS);
            WordRange range = new WordRange(begin, end);
            if (!range.isEmpty() && draft.marks().isFree(range) && !unless.test(sentence, range)) {
                draft.marks().mark(range, Objects.requireNonNull(phrases.of(forms.subList(begin, end))));
                begin = end;
            } else {
                begin++;
            }
        }
    }

    /** CoreNLP sees a body with a longer name; in a headline that may be glue. */
    private static boolean endsInsideBody(TaggedSentence sentence, WordRange range) {
        return sentence.word(range.begin()).isType("ORGANIZATION")
                && !sentence.isHeadline()
                && sentence.mentionEnd(range.begin()) > range.end();
    }

    /** CoreNLP sees a longer name in which the country's is only a part. */
    private static boolean isPartOfName(TaggedSentence sentence, WordRange range) {
        return LONG_TYPES.contains(sentence.word(range.begin()).type())
                && !sentence.isHeadline()
                && (!sentence.isMentionBegin(range.begin()) || sentence.mentionEnd(range.begin()) > range.end());
    }

    /** "Latin America" is a place; in "North American Free Trade Agreement" it is nothing. */
    private static void findPartOfAmerica(Draft draft, int i) {
        TaggedSentence sentence = draft.sentence();
        if (draft.marks().isFree(i, i + 2)
                && COMPASS.matcher(sentence.word(i).form()).matches()
                && AMERICA.matcher(sentence.word(i + 1).form()).matches()) {
            boolean goesOn = i + 2 < sentence.size()
                    && !sentence.isHeadline()
                    && sentence.word(i + 2).isCapitalisedProperNoun();
            draft.marks().mark(i, i + 2, goesOn ? NameType.NONE : NameType.PLACE);
        }
    }

    /** "African Americans", "Arab - American" are peoples without a state. */
    private static void findHyphenated(Draft draft, int i) {
        TaggedSentence sentence = draft.sentence();
        if (HYPHENATED.contains(sentence.word(i).form())) {
            int last = sentence.is(i + 1, "-") && i + 2 < sentence.size() ? i + 2 : i + 1;
            if (AMERICANS.contains(sentence.word(last).form()) && draft.marks().isFree(i, last + 1)) {
                draft.marks().mark(i, last + 1, NameType.NONE);
            }
        }
    }
}
