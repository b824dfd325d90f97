package org.rapporteur.training.silver;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds people: what CoreNLP calls a person, without the office before it, and surnames that the document has again. */
final class PersonFinder implements Finder {

    /** How often a surname stands in a document that CoreNLP sees nothing or something else in. */
    private static final int OFTEN = 3;

    /** The least part of a surname's uses that are a person. */
    private static final double MOSTLY = 0.6;

    private final Lists lists;
    private final MentionTypes types;

    PersonFinder(Lists lists, MentionTypes types) {
        this.lists = lists;
        this.types = types;
    }

    @Override
    public void find(Draft draft) {
        for (WordRange mention : draft.sentence().mentions()) {
            if (isPerson(draft, mention)) {
                @Nullable WordRange name = name(draft, mention);
                if (name != null && draft.marks().isFree(name)) {
                    draft.marks().mark(name, NameType.PERSON);
                }
            }
        }
        for (int i = 0; i < draft.sentence().size(); i++) {
            if (isSurname(draft, i)) {
                draft.marks().mark(i, i + 1, NameType.PERSON);
            }
        }
    }

    /** Also a surname that CoreNLP takes for a town or a company once. */
    private boolean isPerson(Draft draft, WordRange mention) {
        @Nullable NameType type = types.of(draft.sentence(), mention);
        if (type == null || type == NameType.PERSON) {
            return type != null;
        }
        String text = draft.text(mention);
        return mention.length() == 1
                && draft.names().surname(text) >= OFTEN
                && !lists.parties().contains(text)
                && draft.names().personShare(text) >= MOSTLY;
    }

    /** The name in a mention, or null where it has none. */
    private @Nullable WordRange name(Draft draft, WordRange mention) {
        TaggedSentence sentence = draft.sentence();
        int end = mention.end();
        while (end > mention.begin()
                && (sentence.word(end - 1).isPossessive()
                        || !sentence.word(end - 1).hasLetter())) {
            end--;
        }
        @Nullable WordRange name = withoutOffice(sentence, new WordRange(mention.begin(), end));
        // A headline's capitals glue verbs to names: keep the part that the rest of the document knows.
        if (sentence.isHeadline() && name.length() > 2 && !draft.names().knows(draft.text(name))) {
            name = draft.names().within(sentence, name);
        }
        boolean any = name != null
                && !name.isEmpty()
                && !beginsBody(sentence, name)
                && sentence.words(name).stream().anyMatch(Word::isCapitalised);
        return any ? name : null;
    }

    /** CoreNLP takes an office before a name for its first part. */
    private WordRange withoutOffice(TaggedSentence sentence, WordRange range) {
        int begin = range.begin();
        int end = begin + lists.offices().longest(sentence.lowerForms(), begin, 1);
        while (end > begin && end < range.end()) {
            begin = end;
            end = begin + lists.offices().longest(sentence.lowerForms(), begin, 1);
        }
        return new WordRange(begin, range.end());
    }

    /** The "Marsh" of "Marsh Foundation". */
    private boolean beginsBody(TaggedSentence sentence, WordRange name) {
        int next = name.end();
        return next < sentence.size()
                && !sentence.isHeadline()
                && sentence.word(next - 1).isCapitalised()
                && sentence.word(next).isProperNoun()
                && lists.bodyWords().contains(sentence.word(next).form());
    }

    private boolean isSurname(Draft draft, int i) {
        TaggedSentence sentence = draft.sentence();
        Word word = sentence.word(i);
        return draft.marks().isFree(i)
                && word.isCapitalised()
                && (word.isProperNoun() || word.isAllCapitals() || sentence.isHeadline())
                && !word.isType("TITLE")
                && sentence.isNoPartOfMention(i)
                && !isBeforeKind(sentence, i + 1)
                && !lists.countries().has(word.form())
                && isSurname(draft.names(), word.form());
    }

    /** In a headline a name may be in capitals: uses of both forms count, so that a plain form counts twice. */
    private static boolean isSurname(DocumentNames names, String form) {
        String plain = plain(form);
        return names.surname(plain) + names.surname(form) >= OFTEN && names.personShare(plain) >= MOSTLY;
    }

    private boolean isBeforeKind(TaggedSentence sentence, int next) {
        return next < sentence.size()
                && (lists.bodyWords().contains(sentence.word(next).form())
                        || lists.placeWords().contains(sentence.word(next).form()));
    }

    /** "OKONKWO" is "Okonkwo". */
    private static String plain(String form) {
        boolean capitals =
                form.length() > 2 && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '\'');
        return capitals ? form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT) : form;
    }
}
