package org.rapporteur.copy;

import org.rapporteur.text.WordGroups;

/** Words that carry a sentence's sense (negators, modals, conditions, numbers), and spellings that do not change it. */
final class SenseWords {

    private static final WordGroups KINDS = WordGroups.read(SenseWords.class, "sense-words.txt");

    private SenseWords() {}

    private static boolean is(String kind, String key) {
        return KINDS.words(kind).contains(key);
    }

    static boolean isNegator(String key) {
        return is("negator", key);
    }

    /** Whether a word turns round what depends on it: refuse, against. */
    static boolean isGovernor(String key) {
        return is("governor", key);
    }

    /** Whether a word may be written large or small without becoming another. */
    static boolean isTitle(String key) {
        return is("title", key);
    }

    /** What a word that tells how many stands for, though not by a figure; empty for another word. */
    static String quantity(String key) {
        return KINDS.groupOf(key, "quantity-").orElse("");
    }

    /** Who is meant by a pronoun: first, second or third; empty for another word. */
    static String person(String key) {
        return KINDS.groupOf(key, "person-").orElse("");
    }

    /** Whether a word names a day or a month. */
    static boolean isDate(String key) {
        return is("date", key);
    }

    /** Whether a word's sense is another with "to" than with "-ing". */
    static boolean isCatenative(String key) {
        return is("catenative", key);
    }

    /** Whether a word is what a figure counts or measures. */
    static boolean isUnit(String key) {
        return is("unit", key);
    }

    /** Whether house style decides if a word is written large. */
    static boolean isOffice(String key) {
        return is("office", key) || is("title", key);
    }

    /** Whether a word may come or go and nothing else is said. */
    static boolean isFiller(String key) {
        return is("filler", key);
    }

    /** Whether a word limits what stands by it. */
    static boolean isFocus(String key) {
        return is("focus", key);
    }

    /** Whether a word shows that what stands before and after it was said at different times. */
    static boolean isOccasion(String form) {
        return is("occasion", form);
    }

    /** Whether a verb tells what somebody holds to be so. */
    static boolean isThinking(String key) {
        return is("thinking", key);
    }
}
