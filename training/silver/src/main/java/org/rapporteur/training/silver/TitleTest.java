package org.rapporteur.training.silver;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a title that stands with a person or for a definite one ("the prime minister") from a plain noun ("a minister's
 * job", "ministers").
 */
final class TitleTest {

    /** How far back an apposition's comma is looked for, in words. */
    private static final int APPOSITION = 10;

    /** How many words may stand between an article and the title. */
    private static final int BETWEEN = 4;

    private static final String OFFICE = "office";
    private static final Pattern VERB = Pattern.compile("VBD|VBZ|VBP|MD");
    private static final Pattern BREAK = Pattern.compile("[,(—–]|--|-LRB-|-");
    private static final Pattern PARTICIPLE = Pattern.compile("VBG|VBN");
    private static final Pattern TIME = Pattern.compile("(?i)former|then|current|outgoing|acting");
    private static final Set<String> BECOMING =
            Set.of("as", "is", "was", "became", "of", "named", "appointed", "elected");

    private final Lists lists;
    private final Set<String> notTitles = Lists.set("not-titles.txt");
    private final Set<String> notBeforePerson = Lists.set("not-titles-before-a-person.txt");

    TitleTest(Lists lists) {
        this.lists = lists;
    }

    /** Whether these words are a title here; people are marked already. */
    boolean stands(Draft draft, WordRange title) {
        Word last = draft.sentence().word(title.end() - 1);
        boolean plural = last.tag().equals("NNS") || last.tag().equals("NNPS");
        if (draft.isPerson(title.end()) && (!plural || last.isCapitalised())) {
            return !notBeforePerson.contains(last.lower());
        }
        if (plural || isNoTitle(draft, title)) {
            return false;
        }
        if (draft.sentence().is(title.end(), ",") && draft.isPerson(title.end() + 1)) {
            return true;
        }
        return !qualifiesNoun(draft, title.end())
                && (isApposition(draft, title.begin())
                        || isCapitalisedOffice(draft, title)
                        || isDefinite(draft, title)
                        || isPredicate(draft, title));
    }

    private boolean isNoTitle(Draft draft, WordRange title) {
        Word last = draft.sentence().word(title.end() - 1);
        return notTitles.contains(lower(draft, title))
                || (!last.isCapitalised() && notTitles.contains(last.form()) && !isKnown(draft, title));
    }

    /** "Student loans", "president material". */
    private static boolean qualifiesNoun(Draft draft, int next) {
        if (next >= draft.sentence().size()) {
            return false;
        }
        Word word = draft.sentence().word(next);
        return word.tag().startsWith("NN")
                && !word.isPossessive()
                && !word.isCapitalised()
                && draft.marks().isFree(next);
    }

    /** "Ada Obi, a retired judge". */
    private static boolean isApposition(Draft draft, int begin) {
        for (int i = begin - 1; i >= Math.max(0, begin - APPOSITION); i--) {
            Word word = draft.sentence().word(i);
            if (VERB.matcher(word.tag()).matches()) {
                return false;
            }
            if (BREAK.matcher(word.form()).matches() && draft.isPerson(i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** An office in capitals that the sentence does not begin with: "said President". */
    private boolean isCapitalisedOffice(Draft draft, WordRange title) {
        TaggedSentence sentence = draft.sentence();
        return title.begin() > 0
                && !sentence.isHeadline()
                && sentence.word(title.begin()).isCapitalised()
                && sentence.word(title.end() - 1).isCapitalised()
                && lists.offices().has(lower(draft, title));
    }

    /** "The outgoing Estonian prime minister", "her lawyer", "Kenya's president". */
    private boolean isDefinite(Draft draft, WordRange title) {
        int i = title.begin() - 1;
        for (int k = 0; i >= 0 && k < BETWEEN && mayStandBetween(draft, i); k++) {
            i--;
        }
        if (i < 0 || !isKnown(draft, title)) {
            return false;
        }
        Word word = draft.sentence().word(i);
        return word.lower().equals("the") || word.tag().equals("PRP$") || word.isPossessive();
    }

    private boolean mayStandBetween(Draft draft, int i) {
        Word word = draft.sentence().word(i);
        boolean named = !draft.marks().isFree(i)
                || word.isInMention()
                || lists.parties().contains(word.form());
        return word.tag().startsWith("JJ")
                || (word.tag().startsWith("NN") && named)
                || PARTICIPLE.matcher(word.tag()).matches()
                || TIME.matcher(word.form()).matches();
    }

    /** "As president", "was appointed finance minister": an office of one holder; of one word only after "as". */
    private boolean isPredicate(Draft draft, WordRange title) {
        int before = title.begin() - 1;
        if (before < 0 || mayStandBetween(draft, before)) {
            return false;
        }
        String word = draft.sentence().word(before).lower();
        return OFFICE.equals(lists.offices().of(lower(draft, title)))
                && (word.equals("as") || (title.length() > 1 && BECOMING.contains(word)));
    }

    /** Whether the list has the title, or its last word. */
    private boolean isKnown(Draft draft, WordRange title) {
        return lists.offices().has(lower(draft, title))
                || lists.offices().has(draft.sentence().word(title.end() - 1).lower());
    }

    private static String lower(Draft draft, WordRange title) {
        return draft.text(title).toLowerCase(Locale.ROOT);
    }
}
