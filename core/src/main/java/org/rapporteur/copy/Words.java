package org.rapporteur.copy;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

/**
 * Splits text into {@link Word words} by Unicode's rules alone: runs of letters, marks and digits, with an apostrophe,
 * a point or a comma inside; a character of a script without spaces is a word of its own.
 */
final class Words {

    private static final Set<String> FUNCTION =
            WordList.read(Words.class, "function-words.txt").words();
    private static final Set<String> COMMON =
            WordList.read(Words.class, "common-words.txt").words();

    private Words() {}

    /** The words within a span of a text, in order. */
    static List<Word> of(String text, Span range) {
        List<Word> words = new ArrayList<>();
        int at = range.begin();
        boolean opens = true;
        while (at < range.end()) {
            int c = text.codePointAt(at);
            if (!isPart(c)) {
                opens |= c == '.' || c == '!' || c == '?' || c == '"' || c == '\u201c' || c == '\n';
                at += Character.charCount(c);
                continue;
            }
            int end = isSpaceless(c) ? at + Character.charCount(c) : endOf(text, at, range.end());
            words.add(word(text.substring(at, end), new Span(at, end), opens));
            opens = false;
            at = end;
        }
        return words;
    }

    /** The words of a whole text. */
    static List<Word> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    private static int endOf(String text, int begin, int limit) {
        int at = begin;
        while (at < limit) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (isPart(c) && !isSpaceless(c)) {
                at = next;
            } else if (joins(text, begin, at, c) && next < limit && isJoined(text, at - 1, next)) {
                at = next;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean joins(String text, int begin, int at, int c) {
        boolean digit = Character.isDigit(text.charAt(at - 1));
        // U.S. is one word, but the point of a sentence's end glued to the next is none.
        boolean initials = c == '.' && (at - begin == 1 || text.charAt(at - 2) == '.');
        return c == '\'' || c == '\u2019' || ((c == '.' || c == ',') && digit) || initials;
    }

    private static boolean isJoined(String text, int before, int after) {
        char left = text.charAt(before);
        char right = text.charAt(after);
        return (Character.isLetter(left) && Character.isLetter(right))
                || (Character.isDigit(left) && Character.isDigit(right));
    }

    private static Word word(String written, Span span, boolean opens) {
        String form = fold(written);
        boolean capital = Character.isUpperCase(written.codePointAt(0));
        boolean digits = Character.isDigit(form.codePointAt(0));
        Word.Kind kind;
        if (digits) {
            kind = Word.Kind.NUMBER;
        } else if (FUNCTION.contains(form)) {
            kind = Word.Kind.FUNCTION;
        } else if (COMMON.contains(form)) {
            kind = Word.Kind.COMMON;
        } else {
            kind = capital && !opens ? Word.Kind.NAME : Word.Kind.CONTENT;
        }
        return new Word(form, digits ? form : Stems.of(form), span, kind, capital);
    }

    /** Lower case, typographic apostrophes plain, accents of Latin letters gone, possessive 's and initials' points too. */
    static String fold(String written) {
        String form = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (form.endsWith("'s")) {
            form = form.substring(0, form.length() - 2);
        }
        if (form.indexOf('.') > 0 && Character.isLetter(form.charAt(0))) {
            form = form.replace(".", "");
        }
        if (form.chars().allMatch(c -> c < 0x80)) {
            return form;
        }
        String plain = Normalizer.normalize(form, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < 0x300 || c > 0x36f) {
                kept.append(c);
            }
        }
        return kept.isEmpty() ? form : kept.toString();
    }

    private static boolean isPart(int c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Han, kana, Thai, Khmer, Lao and Burmese letters: their words are not parted by spaces. */
    static boolean isSpaceless(int c) {
        if (c < 0xe00) {
            return false;
        }
        return switch (UScript.getScript(c)) {
            case UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.KATAKANA,
                    UScript.THAI,
                    UScript.LAO,
                    UScript.KHMER,
                    UScript.MYANMAR -> UCharacter.isLetter(c);
            default -> false;
        };
    }
}
