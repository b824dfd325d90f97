package org.rapporteur.annotation;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.text.Span;

/**
 * Cuts a block into sentences: Unicode's rules (UAX 29) as ICU4J has them, with abbreviations kept whole and a stretch
 * that goes on in lower case joined to the one before ("Really?" he said).
 */
final class SentenceSplitter {

    /** Abbreviations that often end a sentence too, and words that open one rather than go on after them. */
    private static final Set<String> MAY_END = Set.of(
            "U.S", "U.K", "U.N", "E.U", "D.C", "L.A", "a.m", "p.m", "Inc", "Ltd", "Co", "Corp", "Bros", "etc", "Jr",
            "Sr");

    private static final Set<String> OPENERS = Set.of(
            "The",
            "A",
            "An",
            "He",
            "She",
            "It",
            "They",
            "We",
            "But",
            "And",
            "In",
            "On",
            "At",
            "This",
            "That",
            "These",
            "Those",
            "His",
            "Her",
            "Its",
            "Their",
            "However",
            "After",
            "Before",
            "While",
            "When",
            "If",
            "As",
            "For",
            "There",
            "Some",
            "Many",
            "Meanwhile",
            "According",
            "Also",
            "I");

    private final BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ENGLISH);

    /** The sentences of a block, trimmed, in order; none for a block of white space. Not for use by two threads at once. */
    List<Span> sentences(String text, Span block) {
        String words = block.of(text);
        breaks.setText(words);
        List<Span> sentences = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            Span sentence = new Span(from, to).shift(block.begin()).trim(text);
            from = to;
            if (!sentence.isEmpty()) {
                add(sentences, sentence, text);
            }
        }
        return sentences;
    }

    private static void add(List<Span> sentences, Span next, String text) {
        int last = sentences.size() - 1;
        if (last >= 0 && goesOn(sentences.get(last), next, text)) {
            sentences.set(last, sentences.get(last).hull(next));
        } else {
            sentences.add(next);
        }
    }

    private static boolean goesOn(Span before, Span next, String text) {
        char first = text.charAt(next.begin());
        if (Character.isLowerCase(first) || ",;:)".indexOf(first) >= 0) {
            return true;
        }
        return endsWithAbbreviation(text, before, next) || isLoneMark(text, next);
    }

    /** Whether a stretch ends with an abbreviation ("Gen.", "J.") and the next does not plainly open a sentence. */
    private static boolean endsWithAbbreviation(String text, Span sentence, Span next) {
        int end = sentence.end() - 1;
        if (text.charAt(end) != '.') {
            return false;
        }
        int begin = end;
        while (begin > sentence.begin() && !Character.isWhitespace(text.charAt(begin - 1)) && end - begin < 12) {
            begin--;
        }
        String word = text.substring(begin, end).replaceFirst("^[(\"\u201c\u2018']+", "");
        if (!Abbreviations.contains(word) || word.equals("I")) {
            return false;
        }
        return !MAY_END.contains(word) || !OPENERS.contains(firstWord(text, next));
    }

    private static String firstWord(String text, Span span) {
        int to = span.begin();
        while (to < span.end() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(span.begin(), to);
    }

    private static boolean isLoneMark(String text, Span next) {
        for (int i = next.begin(); i < next.end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
