package org.rapporteur.training.silver;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sentence as CoreNLP tagged it: its words, and its mentions as runs of words with one number. */
final class TaggedSentence {

    /** Shorter words are written small even in headlines. */
    private static final int SHORT = 3;

    private static final int HEADLINE_WORDS = 4;
    private static final double HEADLINE_CAPITALS = 0.8;

    private final List<Word> words;
    private final List<String> forms;
    private final List<String> lowerForms;
    private final boolean headline;

    TaggedSentence(List<Word> words) {
        this.words = List.copyOf(words);
        forms = words.stream().map(Word::form).toList();
        lowerForms = words.stream().map(Word::lower).toList();
        long all = longWords().count();
        long capitalised = longWords().filter(Word::isCapitalised).count();
        headline = all >= HEADLINE_WORDS && capitalised >= HEADLINE_CAPITALS * all;
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    List<Word> words(WordRange range) {
        return words.subList(range.begin(), range.end());
    }

    /** All words as printed. */
    List<String> forms() {
        return forms;
    }

    /** All words in lower case. */
    List<String> lowerForms() {
        return lowerForms;
    }

    /** Whether the word is there and is exactly this. */
    boolean is(int index, String form) {
        return index >= 0 && index < size() && forms.get(index).equals(form);
    }

    /** The words of a range with a space between, without possessives. */
    String text(WordRange range) {
        return words(range).stream()
                .filter(word -> !word.isPossessive())
                .map(Word::form)
                .collect(Collectors.joining(" "));
    }

    /** Whether its words begin with capitals as in a headline, so that a capital tells nothing about a name. */
    boolean isHeadline() {
        return headline;
    }

    /** Whether it is in capitals, so that "US" may be "us". */
    boolean isAllCapitals() {
        return longWords().count() > 1 && longWords().allMatch(Word::isAllCapitals);
    }

    private Stream<Word> longWords() {
        return words.stream().filter(word -> word.hasLetter() && word.form().length() > SHORT);
    }

    /** CoreNLP's mentions, in order. */
    List<WordRange> mentions() {
        List<WordRange> mentions = new ArrayList<>();
        int begin = 0;
        while (begin < size()) {
            int end = mentionEnd(begin);
            if (end > begin) {
                mentions.add(new WordRange(begin, end));
            }
            begin = Math.max(end, begin + 1);
        }
        return mentions;
    }

    /** The word after the last of the mention that this word is in; the word itself where it is in none. */
    int mentionEnd(int index) {
        int end = index;
        int mention = words.get(index).mention();
        while (mention >= 0 && end < size() && words.get(end).mention() == mention) {
            end++;
        }
        return end;
    }

    /** Whether a mention begins at this word, or the word is in none. */
    boolean isMentionBegin(int index) {
        return index == 0
                || !words.get(index).isInMention()
                || words.get(index - 1).mention() != words.get(index).mention();
    }

    /** Whether this word alone is a mention, or is in none. */
    boolean isNoPartOfMention(int index) {
        return isMentionBegin(index) && mentionEnd(index) <= index + 1;
    }
}
