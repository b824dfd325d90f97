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

    private final BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    private final SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);
    private final Map<String, String> terms = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();

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
        return terms.computeIfAbsent(word, this::newTerm);
    }

    /** A word to show for a term: the shortest that was met. */
    String shown(String term) {
        return shown.getOrDefault(term, term);
    }

    private String newTerm(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[’']s$|[,’']|\\.(?!\\d)", "");
        String lower = plain.toLowerCase(Locale.ROOT);
        boolean acronym = plain.length() > 1 && plain.length() <= LONGEST_ACRONYM && isUpper(plain);
        String term = acronym ? plain : stemmer.stem(lower).toString();
        shown.merge(term, plain, Terms::shorter);
        return term;
    }

    /** Of two equally long forms the one in small letters, which a name never has. */
    private static String shorter(String one, String other) {
        if (one.length() != other.length()) {
            return one.length() < other.length() ? one : other;
        }
        return one.compareTo(other) > 0 ? one : other;
    }

    private static boolean isUpper(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isShouted(List<String> words) {
        long upper = words.stream().filter(Terms::isUpper).count();
        return words.size() > 3 && upper * 3 > words.size() * 2L;
    }
}
