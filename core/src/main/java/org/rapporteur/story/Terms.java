package org.rapporteur.story;

import com.ibm.icu.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** Splits text into words, and brings words to the terms that they are counted by. Not thread-safe. */
final class Terms {

    private static final int LONGEST_ACRONYM = 5;
    /** Words remembered, so that a record of any size takes no more memory for them. */
    private static final int MOST_KNOWN = 100_000;

    private final BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    private final SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);
    private final Map<String, Word> known = new HashMap<>();

    /** A word as it is counted and as it is shown. */
    record Word(String term, String plain) {}

    /** The words and numbers of a sentence, at most so many; a sentence all in capitals comes in small letters. */
    List<String> words(String sentence, int most) {
        List<String> words = new ArrayList<>();
        breaks.setText(sentence);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE && words.size() < most; to = breaks.next()) {
            if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
                words.add(sentence.substring(from, to));
            }
            from = to;
        }
        return isShouted(words)
                ? words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList()
                : words;
    }

    /** The term of a word: without accents, stemmed; an acronym keeps its capitals (US is not us). */
    String term(String word) {
        return word(word).term();
    }

    /** A word with its term and without the marks about it. */
    Word word(String word) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(word, this::newWord);
    }

    private Word newWord(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[’']s$|[,’']|\\.(?!\\d)", "");
        String lower = plain.toLowerCase(Locale.ROOT);
        boolean acronym = plain.length() > 1 && plain.length() <= LONGEST_ACRONYM && isUpper(plain);
        return new Word(acronym ? plain : stemmer.stem(lower).toString(), plain);
    }

    private static boolean isUpper(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isShouted(List<String> words) {
        long upper = words.stream().filter(Terms::isUpper).count();
        return words.size() > 3 && upper * 3 > words.size() * 2L;
    }
}
