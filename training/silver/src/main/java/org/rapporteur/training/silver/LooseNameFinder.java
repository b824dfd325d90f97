package org.rapporteur.training.silver;

import java.util.Objects;
import java.util.Set;

/** Finds names of one word that the lists have and CoreNLP has not seen. */
final class LooseNameFinder implements Finder {

    private static final Set<String> CONTINENTS = Set.of(
            "America",
            "American",
            "Americans",
            "Asia",
            "Asian",
            "Asians",
            "Africa",
            "African",
            "Africans",
            "Europe",
            "European");
    private static final Set<String> COMPASS = Set.of(
            "North",
            "South",
            "Latin",
            "Central",
            "East",
            "Eastern",
            "Western",
            "Southeast",
            "West",
            "Northern",
            "Southern");

    /** Names that are another word in capitals. */
    private static final Set<String> SHORT = Set.of("US", "UK");

    private final Lists lists;

    LooseNameFinder(Lists lists) {
        this.lists = lists;
    }

    @Override
    public void find(Draft draft) {
        for (int i = 0; i < draft.sentence().size(); i++) {
            if (draft.marks().isFree(i)) {
                find(draft, i);
            }
        }
    }

    private void find(Draft draft, int i) {
        Marks marks = draft.marks();
        Word word = draft.sentence().word(i);
        boolean adjective = word.isProperNoun()
                || word.tag().startsWith("JJ")
                || draft.sentence().isHeadline();
        if (isParty(draft, i)) {
            int end = draft.sentence().is(i + 1, "Party") ? i + 2 : i + 1;
            if (marks.isFree(i, end)) {
                marks.mark(i, end, NameType.ORGANISATION);
            }
        } else if (isPartOfContinent(draft, i)) {
            if (!goesOn(draft, i + 1)) {
                marks.mark(i - 1, i + 1, NameType.PLACE);
            }
        } else if (isCountry(draft, word, adjective)) {
            marks.mark(i, i + 1, NameType.COUNTRY);
        } else if (lists.regionAdjectives().contains(word.form()) && adjective) {
            marks.mark(i, i + 1, NameType.PLACE);
        } else if (isBody(word)) {
            marks.mark(i, i + 1, Objects.requireNonNull(lists.bodies().of(word.form())));
        }
    }

    private boolean isParty(Draft draft, int i) {
        TaggedSentence sentence = draft.sentence();
        String tag = sentence.word(i).tag();
        boolean convention = sentence.is(i + 1, "National") && i + 2 < sentence.size();
        return lists.parties().contains(sentence.word(i).form())
                && (tag.startsWith("N") || tag.startsWith("J") || sentence.isHeadline())
                && !convention;
    }

    private static boolean isPartOfContinent(Draft draft, int i) {
        return i > 0
                && CONTINENTS.contains(draft.sentence().word(i).form())
                && COMPASS.contains(draft.sentence().word(i - 1).form())
                && draft.marks().isFree(i - 1);
    }

    /** "South Asian Games" is no place. */
    private static boolean goesOn(Draft draft, int next) {
        TaggedSentence sentence = draft.sentence();
        return next < sentence.size()
                && !sentence.isHeadline()
                && sentence.word(next).isCapitalisedProperNoun();
    }

    private boolean isCountry(Draft draft, Word word, boolean adjective) {
        if (SHORT.contains(word.form())) {
            return !draft.sentence().isAllCapitals();
        }
        return lists.countries().has(word.form()) && adjective && word.isCapitalised();
    }

    private boolean isBody(Word word) {
        return lists.bodies().has(word.form()) && word.isProperNoun() && (!word.isInMention() || word.isType("MISC"));
    }
}
