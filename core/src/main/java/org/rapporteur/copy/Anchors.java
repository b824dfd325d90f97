package org.rapporteur.copy;

import com.ibm.icu.text.Transliterator;
import org.rapporteur.copy.Word.Kind;

/**
 * What of a text is still there in a translation: numbers, names, and words that many languages share, each by a key
 * that is the same in both. Names of scripts without letters for sounds (Han) are not met.
 */
final class Anchors {

    private static final int NAME_LETTERS = 3;
    private static final int COGNATE_LETTERS = 4;
    /** An inflection stands at the end, so only so many consonants count. */
    private static final int MOST_LETTERS = 5;

    private Anchors() {}

    /** The word with its key for a stem; of kind FUNCTION where it is no anchor. */
    static Word of(Word word) {
        if (word.kind() == Kind.NUMBER) {
            return with(word, "#" + number(word.form()), Kind.NUMBER);
        }
        boolean ascii = word.form().chars().allMatch(c -> c < 0x80);
        String skeleton = word.isFunction() ? "" : Stems.skeleton(ascii ? word.form() : Latin.of(word.form()));
        String key = skeleton.substring(0, Math.min(MOST_LETTERS, skeleton.length()));
        if (word.capital() && key.length() >= NAME_LETTERS) {
            return with(word, "~" + key, Kind.NAME);
        }
        boolean cognate = key.length() >= COGNATE_LETTERS;
        return with(word, cognate ? "~" + key : word.form(), cognate ? Kind.COMMON : Kind.FUNCTION);
    }

    private static Word with(Word word, String key, Kind kind) {
        return new Word(word.form(), key, word.span(), kind, word.capital());
    }

    /** 1,600 and 1.600 and 1600 are one number, 16.5 and 16,5 another. */
    private static String number(String form) {
        boolean parted = form.indexOf(',') >= 0 || form.indexOf('.') >= 0;
        return !parted ? form : form.replaceAll("[.,](?=\\d{3}(?!\\d))", "").replace(',', '.');
    }

    /** Loaded only where a text needs it. */
    private static final class Latin {
        // Lower case first: letters of some scripts would come out as capitals.
        private static final Transliterator TO_LATIN =
                Transliterator.getInstance("Lower; Any-Latin; Latin-ASCII; Lower");

        static String of(String form) {
            synchronized (TO_LATIN) {
                return TO_LATIN.transliterate(form);
            }
        }
    }
}
