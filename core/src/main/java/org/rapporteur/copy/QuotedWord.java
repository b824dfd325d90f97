package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

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
        boolean continues) {

    /** The words of a quotation. */
    static List<QuotedWord> of(String text) {
        List<QuotedWord> words = new ArrayList<>();
        boolean bracketed = false;
        boolean cut = false;
        boolean opens = true;
        int at = 0;
        for (Word word : joined(text)) {
            for (; at < word.span().begin(); at++) {
                char c = text.charAt(at);
                bracketed = c == '[' || (bracketed && c != ']');
                opens |= c == '.' || c == '!' || c == '?';
                cut |= c == '\u2026' || text.startsWith("...", at) || text.startsWith(". . .", at);
            }
            String written = word.span().of(text);
            boolean further = false;
            for (String key : SenseWords.keys(HYPHEN.matcher(written).replaceAll(""))) {
                boolean name = word.kind() == Word.Kind.NAME && !SenseWords.isTitle(word.form());
                words.add(new QuotedWord(
                        key, Stems.of(key), written, name, word.isFunction(), bracketed, cut, opens, further));
                cut = false;
                opens = false;
                further = true;
            }
            at = word.span().end();
        }
        return words;
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

    private static final java.util.regex.Pattern HYPHEN = java.util.regex.Pattern.compile("[-\u2010\u2011]");

    private static final List<String> PREFIXES =
            List.of("trans", "co", "re", "pre", "multi", "counter", "anti", "inter", "over", "under", "semi", "micro");

    boolean isNumber() {
        return SenseWords.isNumber(key);
    }

    /** Whether a modal: the month of May is none. */
    boolean isModal() {
        return SenseWords.isModal(key) && (opens || !written.equals("May"));
    }
}
