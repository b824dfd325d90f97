package org.rapporteur.copy;

import com.ibm.icu.lang.UScript;

/** Tells the languages of two bare texts apart; unsure means alike. */
final class Languages {

    private Languages() {}

    /** False where the two texts are plainly of different languages. */
    static boolean alike(String one, String other) {
        return new Language(one, Words.of(one)).isLike(new Language(other, Words.of(other)));
    }

    /** Whether a word is one of the commonest of English. */
    static boolean isEnglish(String form) {
        return Language.FUNCTION_WORDS.get(0).contains(form);
    }

    /** Whether a word is one of the commonest of a language other than English, and none of English. */
    static boolean isForeign(String form) {
        boolean other = Language.FUNCTION_WORDS.stream().skip(1).anyMatch(words -> words.contains(form));
        boolean latin = form.isEmpty() || UScript.getScript(form.codePointAt(0)) == UScript.LATIN;
        return (other || !latin) && !isEnglish(form) && !form.startsWith("#");
    }
}
