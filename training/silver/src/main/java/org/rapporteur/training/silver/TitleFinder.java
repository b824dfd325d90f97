package org.rapporteur.training.silver;

import java.util.Set;

/** Finds titles: offices of the list and what CoreNLP calls a title, joined where adjacent, with what belongs to them. */
final class TitleFinder implements Finder {

    private static final int MOST_NOUNS = 3;
    private static final Set<String> IN_CHIEF = Set.of("commander", "editor");

    private final Lists lists;
    private final TitleTest test;
    private final Set<String> modifiers = Lists.set("title-modifiers.txt");
    private final Set<String> topics = Lists.set("title-topics.txt");

    TitleFinder(Lists lists) {
        this.lists = lists;
        test = new TitleTest(lists);
    }

    @Override
    public void find(Draft draft) {
        int begin = 0;
        while (begin < draft.sentence().size()) {
            int end = end(draft, begin);
            if (end > begin) {
                WordRange title = new WordRange(begin(draft, begin, end), end);
                if (test.stands(draft, title)) {
                    draft.marks().mark(title, NameType.TITLE);
                }
            }
            begin = Math.max(end, begin + 1);
        }
        findDelegates(draft);
        findNamesAfterTitles(draft);
    }

    /** The word after the last of the title that begins here; {@code begin} itself where none does. */
    private int end(Draft draft, int begin) {
        TaggedSentence sentence = draft.sentence();
        int first = firstEnd(draft, begin);
        int end = first > begin ? joinedEnd(draft, first) : begin;
        boolean title = end > begin
                && sentence.word(end - 1).tag().startsWith("N")
                && !sentence.word(begin).isType("ORGANIZATION")
                && !beginsBody(sentence, end);
        return title ? end : begin;
    }

    /** The longer of the office of the list and the title that CoreNLP sees. */
    private int firstEnd(Draft draft, int begin) {
        TaggedSentence sentence = draft.sentence();
        int listed = begin + office(draft, begin);
        int mentioned = sentence.word(begin).isType("TITLE") && sentence.isMentionBegin(begin)
                ? sentence.mentionEnd(begin)
                : begin;
        return Math.max(
                draft.marks().isFree(begin, listed) ? listed : begin,
                draft.marks().isFree(begin, mentioned) ? mentioned : begin);
    }

    /** On over what follows without a break: "Major" + "General", "editor" + "in chief". */
    private int joinedEnd(Draft draft, int from) {
        TaggedSentence sentence = draft.sentence();
        int end = from;
        while (end < sentence.size()) {
            int length = office(draft, end);
            if (length > 0
                    && draft.marks().isFree(end, end + length)
                    && !sentence.word(end - 1).form().endsWith(",")) {
                end += length;
            } else if (sentence.word(end).isType("TITLE") && draft.marks().isFree(end)) {
                end++;
            } else if (isInChief(sentence, end)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private int office(Draft draft, int begin) {
        return lists.offices().longest(draft.sentence().lowerForms(), begin, 1);
    }

    private static boolean isInChief(TaggedSentence sentence, int i) {
        return i + 1 < sentence.size()
                && sentence.word(i).lower().equals("in")
                && sentence.word(i + 1).lower().equals("chief")
                && IN_CHIEF.contains(sentence.word(i - 1).lower());
    }

    /** The "General" of "General Assembly". */
    private boolean beginsBody(TaggedSentence sentence, int end) {
        return end < sentence.size()
                && sentence.word(end - 1).isCapitalised()
                && sentence.word(end).isCapitalised()
                && lists.bodyWords().contains(sentence.word(end).form());
    }

    /** The first word of the title with what stands before its office: "deputy" minister, "political science" professor. */
    private int begin(Draft draft, int first, int end) {
        int begin = first;
        while (begin > 0 && isModifier(draft, begin - 1)) {
            begin--;
        }
        if (draft.sentence().word(end - 1).isCapitalised()) {
            return begin;
        }
        int nouns = begin;
        while (nouns > 0 && begin - nouns < MOST_NOUNS && isPlainNoun(draft, nouns - 1)) {
            nouns--;
        }
        boolean topic = nouns < begin
                && nouns > 0
                && draft.marks().isFree(nouns - 1)
                && topics.contains(draft.sentence().word(nouns - 1).form());
        return topic ? nouns - 1 : nouns;
    }

    private boolean isModifier(Draft draft, int i) {
        Word word = draft.sentence().word(i);
        return draft.marks().isFree(i)
                && (!word.isInMention() || word.isType("TITLE"))
                && modifiers.contains(word.lower())
                && !word.tag().startsWith("VB");
    }

    private static boolean isPlainNoun(Draft draft, int i) {
        Word word = draft.sentence().word(i);
        return draft.marks().isFree(i)
                && !word.isInMention()
                && (word.tag().equals("NN") || word.tag().equals("NNS"))
                && word.form().matches("[a-z]+");
    }

    /** "Del." before a person, which CoreNLP takes for Delaware. */
    private static void findDelegates(Draft draft) {
        for (int i = 0; i < draft.sentence().size(); i++) {
            boolean stop = draft.sentence().is(i, "Del.");
            if (draft.marks().isFree(i) && (stop || draft.sentence().is(i, "Del"))) {
                int end = draft.sentence().is(i + 1, ".") ? i + 2 : i + 1;
                if (draft.isPerson(end)) {
                    draft.marks().mark(i, end, NameType.TITLE);
                }
            }
        }
    }

    /** A proper noun right after a title in capitals is a name that CoreNLP has missed. */
    private void findNamesAfterTitles(Draft draft) {
        TaggedSentence sentence = draft.sentence();
        for (int i = 1; i < sentence.size() && !sentence.isHeadline(); i++) {
            Word before = sentence.word(i - 1);
            Word word = sentence.word(i);
            if (draft.marks().isFree(i)
                    && draft.marks().is(i - 1, NameType.TITLE)
                    && before.isCapitalised()
                    && !before.isAllCapitals()
                    && word.isCapitalised()
                    && word.tag().equals("NNP")
                    && !word.isInMention()
                    && !lists.bodyWords().contains(word.form())) {
                draft.marks().mark(i, i + 1, NameType.PERSON);
            }
        }
    }
}
