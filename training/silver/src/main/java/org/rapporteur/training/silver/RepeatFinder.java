package org.rapporteur.training.silver;

/** Finds names again that CoreNLP saw elsewhere in the document, and joins places that it parted ("Bronx" + "River"). */
final class RepeatFinder implements Finder {

    private static final int LONGEST = 6;
    private static final int SHORTEST_WORD = 3;

    /** How often the document has a name that is trusted. */
    private static final int TWICE = 2;

    private final Lists lists;

    RepeatFinder(Lists lists) {
        this.lists = lists;
    }

    @Override
    public void find(Draft draft) {
        for (int i = 0; i < draft.sentence().size(); i++) {
            if (mayBegin(draft.sentence(), i)) {
                findAgain(draft, i);
            }
        }
        for (int i = 1; i < draft.sentence().size(); i++) {
            if (draft.marks().isSeam(i)
                    && draft.marks().is(i, NameType.PLACE)
                    && draft.marks().is(i - 1, NameType.PLACE)
                    && lists.placeWords().contains(draft.sentence().word(i).form())) {
                draft.marks().join(i);
            }
        }
    }

    private static boolean mayBegin(TaggedSentence sentence, int i) {
        Word word = sentence.word(i);
        return word.isCapitalised()
                && (sentence.isHeadline() || word.isProperNoun())
                && word.form().length() >= SHORTEST_WORD;
    }

    private static void findAgain(Draft draft, int begin) {
        for (int end = Math.min(draft.sentence().size(), begin + LONGEST); end > begin; end--) {
            String name = draft.text(new WordRange(begin, end));
            if (draft.marks().isFree(begin, end)
                    && draft.names().count(name) >= TWICE
                    && mayEnd(draft.sentence(), end)) {
                draft.marks().mark(begin, end, draft.names().usual(name, NameType.PERSON));
                return;
            }
        }
    }

    /** Before another capital it may be a part of a longer name. */
    private static boolean mayEnd(TaggedSentence sentence, int end) {
        return end >= sentence.size()
                || sentence.isHeadline()
                || !sentence.word(end).isCapitalised();
    }
}
