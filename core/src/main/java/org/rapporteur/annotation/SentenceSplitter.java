package org.rapporteur.annotation;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

/**
 * Cuts a block into sentences: Unicode's rules (UAX 29) as ICU4J has them, with abbreviations kept whole and a stretch
 * that goes on in lower case joined to the one before ("Really?" he said).
 */
final class SentenceSplitter {

    private final BreakIterator breaks;

    SentenceSplitter() {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
        for (WordList.Row row :
                WordList.read(SentenceSplitter.class, "abbreviations.txt").rows()) {
            builder.suppressBreakAfter(row.field(0) + ".");
        }
        breaks = builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
    }

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
        return endsWithInitial(text, before) || isLoneMark(text, next);
    }

    /** "... by J." before "Smith": the filter knows words, not single letters. */
    private static boolean endsWithInitial(String text, Span sentence) {
        int end = sentence.end();
        if (sentence.length() < 4 || text.charAt(end - 1) != '.' || !Character.isUpperCase(text.charAt(end - 2))) {
            return false;
        }
        char before = text.charAt(end - 3);
        return before == ' ' && text.charAt(end - 2) != 'I';
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
