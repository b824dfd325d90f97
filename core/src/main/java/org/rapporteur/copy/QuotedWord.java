package org.rapporteur.copy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

/**
 * A word inside quotation marks.
 *
 * @param key what it is read as, spelling and contractions evened out
 * @param stem for likeness
 * @param written as printed
 * @param name whether it is written as a name
 * @param function whether it is a function word
 * @param bracketed whether it stands in square brackets, so is the reporter's by his own word
 * @param afterCut whether an ellipsis stands before it
 * @param opens whether a sentence ended before it
 * @param continues whether it is a further part of the printed word before it, as in a contraction
 * @param pause whether a comma, a dash or another sign within the sentence stands before it
 */
record QuotedWord(
        String key,
        String stem,
        String written,
        boolean name,
        boolean function,
        boolean bracketed,
        boolean afterCut,
        boolean opens,
        boolean continues,
        boolean pause) {

    /** The words of a quotation; a number of several words is one. */
    static List<QuotedWord> of(String text) {
        List<QuotedWord> words = new ArrayList<>();
        Signs signs = new Signs();
        int at = 0;
        for (Word word : joined(text)) {
            signs.read(text, at, word.span().begin());
            add(words, text, word, signs);
            at = word.span().end();
        }
        return Numerals.read(words);
    }

    private static void add(List<QuotedWord> words, String text, Word word, Signs signs) {
        String written = word.span().of(text);
        boolean name = word.kind() == Word.Kind.NAME && !SenseWords.isTitle(word.form());
        List<String> keys =
                new ArrayList<>(Spellings.keys(HYPHEN.matcher(written).replaceAll(part(word))));
        if (text.startsWith("%", word.span().end())) {
            keys.addAll(List.of("per", "cent"));
        }
        boolean further = false;
        for (String key : keys) {
            words.add(new QuotedWord(
                    key,
                    Spellings.stem(key),
                    written,
                    name,
                    word.isFunction() || further,
                    signs.bracketed,
                    signs.cut,
                    signs.opens,
                    further,
                    signs.pause));
            signs.clear();
            further = true;
        }
    }

    /** What stands in a hyphen's place: nothing, but in re-sign, which is not resign, a hyphen. */
    private static String part(Word word) {
        return HYPHENED.contains(word.form()) ? "-" : "";
    }

    /** What stands between two words. */
    private static final class Signs {
        private boolean bracketed;
        private boolean cut;
        private boolean opens = true;
        private boolean pause;

        void read(String text, int from, int to) {
            for (int at = from; at < to; at++) {
                char c = text.charAt(at);
                bracketed = c == '[' || (bracketed && c != ']');
                boolean dots = c == '\u2026' || text.startsWith("...", at) || text.startsWith(". . .", at);
                cut |= dots;
                opens |= c == '.' || c == '!' || c == '?';
                pause |= PAUSES.indexOf(c) >= 0 || (c == '-' && text.startsWith(" - ", Math.max(0, at - 1)));
            }
        }

        void clear() {
            cut = false;
            opens = false;
            pause = false;
        }
    }

    private static final String PAUSES = ",;:\u2013\u2014()";

    /** The same word with those that it makes one number with. */
    QuotedWord joined(List<QuotedWord> all, String number) {
        String printed = WordDiff.written(all);
        return new QuotedWord(number, number, printed, false, false, bracketed, afterCut, opens, false, pause);
    }

    /** One word for a phrase that has others of its sense; its key keeps whether the verb is a participle. */
    QuotedWord standingFor(List<QuotedWord> phrase, int set, int number) {
        boolean participle = key.endsWith("ed") || key.endsWith("en") || Spellings.isIrregular(key);
        return new QuotedWord(
                "~" + set + "." + number + (participle ? "ed" : ""),
                "~" + set,
                WordDiff.written(phrase),
                false,
                false,
                bracketed,
                afterCut,
                opens,
                false,
                pause);
    }

    /** Words with a hyphenated prefix joined, so that trans-Atlantic is transatlantic. */
    private static List<Word> joined(String text) {
        List<Word> words = new ArrayList<>();
        for (Word word : Words.of(text)) {
            int last = words.size() - 1;
            if (last >= 0 && isPrefix(text, words.get(last), word)) {
                Span span = words.get(last).span().hull(word.span());
                String form = words.get(last).form() + word.form();
                words.set(
                        last,
                        new Word(
                                form,
                                Stems.of(form),
                                span,
                                words.get(last).kind(),
                                words.get(last).capital()));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean isPrefix(String text, Word before, Word word) {
        return before.span().end() + 1 == word.span().begin()
                && "-\u2010\u2011".indexOf(text.charAt(before.span().end())) >= 0
                && PREFIXES.contains(before.form());
    }

    private static final Set<String> HYPHENED =
            WordList.read(QuotedWord.class, "hyphen-words.txt").words();

    private static final java.util.regex.Pattern HYPHEN = java.util.regex.Pattern.compile("[-\u2010\u2011]");

    private static final List<String> PREFIXES = List.of(
            "trans", "co", "re", "pre", "multi", "counter", "anti", "inter", "over", "under", "semi", "micro", "non",
            "un");

    boolean isNumber() {
        return key.startsWith("#");
    }

    /** Whether it tells something by itself. */
    boolean isContent() {
        return !function;
    }

    /** As printed, letters and digits alone, in lower case. */
    String letters() {
        String plain = Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return LETTERS.matcher(plain).replaceAll("");
    }

    private static final java.util.regex.Pattern LETTERS = java.util.regex.Pattern.compile("[^\\p{L}\\p{N}]");
}
