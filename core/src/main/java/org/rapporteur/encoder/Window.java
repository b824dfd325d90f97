package org.rapporteur.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the model reads at once: some sentences of a text, cut into pieces.
 *
 * @param pieces vocabulary ids, {@code [CLS]} first, {@code [SEP]} after each paragraph
 * @param quoted for each piece, the mark of its word: 1 inside quotation marks, and 2 for an actor, 4 for a recipient
 * @param cases for each piece, the code of its word's {@link LetterCase}
 * @param numbers for each word, its number in the text; ascending
 * @param heads for each word, the index of its first piece
 * @param sentenceEnds for each sentence, the number within the window after its last word
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read by the model, never compared
public record Window(long[] pieces, long[] quoted, long[] cases, int[] numbers, int[] heads, int[] sentenceEnds) {

    /** How many words it has. */
    public int words() {
        return heads.length;
    }

    /** Builds windows, a word at a time. Not for use by several threads. */
    public static final class Builder {
        private final WordPieces vocabulary;
        private final List<Integer> numbers = new ArrayList<>();
        private final List<Integer> heads = new ArrayList<>();
        private final List<Integer> sentenceEnds = new ArrayList<>();
        private long[] pieces = new long[64];
        private long[] quoted = new long[64];
        private long[] cases = new long[64];
        private int size;

        public Builder(WordPieces vocabulary) {
            this.vocabulary = vocabulary;
            add(vocabulary.opening(), 0, LetterCase.NO_WORD);
        }

        /** How many pieces it has so far. */
        public int size() {
            return size;
        }

        public boolean isEmpty() {
            return heads.isEmpty();
        }

        /**
         * Adds the word with a number, and its pieces (see {@link WordPieces#of}); {@code mark} is 1 inside quotation
         * marks, with 2 added for the actor and 4 for the recipient whose dyad is asked for.
         */
        public void add(int number, String form, int[] ids, int mark) {
            numbers.add(number);
            heads.add(size);
            LetterCase letterCase = LetterCase.of(form);
            for (int id : ids) {
                add(id, mark, letterCase);
            }
        }

        /** Marks the end of a sentence; a cut in the middle of one is an end too. */
        public void endSentence() {
            boolean marked = !sentenceEnds.isEmpty() && sentenceEnds.get(sentenceEnds.size() - 1) == heads.size();
            if (!isEmpty() && !marked) {
                sentenceEnds.add(heads.size());
            }
        }

        /** Marks the end of a paragraph. */
        public void endParagraph() {
            add(vocabulary.separator(), 0, LetterCase.NO_WORD);
        }

        private void add(int id, int mark, LetterCase letterCase) {
            if (size == pieces.length) {
                pieces = Arrays.copyOf(pieces, size * 2);
                quoted = Arrays.copyOf(quoted, size * 2);
                cases = Arrays.copyOf(cases, size * 2);
            }
            pieces[size] = id;
            quoted[size] = mark;
            cases[size++] = letterCase.code();
        }

        /** The window; it closes with {@code [SEP]}. */
        public Window build() {
            endSentence();
            if (pieces[size - 1] != vocabulary.separator()) {
                endParagraph();
            }
            return new Window(
                    Arrays.copyOf(pieces, size),
                    Arrays.copyOf(quoted, size),
                    Arrays.copyOf(cases, size),
                    array(numbers),
                    array(heads),
                    array(sentenceEnds));
        }

        private static int[] array(List<Integer> list) {
            return list.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
