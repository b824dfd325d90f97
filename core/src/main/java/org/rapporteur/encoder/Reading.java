package org.rapporteur.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the encoder says of one window. Numbers of words are those of the text, not of the window. */
public final class Reading {

    private static final int POINTER = 64;
    private static final int LABELS = 3;
    private static final int BEGIN = 1;
    private static final float SURE = 1000;

    private final Window window;
    private final ReaderNumbers numbers;
    private final float[][] speech;
    private final float[][] names;
    private final float[][] pointers;

    /** The model's outputs, a row for each piece. */
    Reading(Window window, ReaderNumbers numbers, float[][] speech, float[][] names, float[][] pointers) {
        this.window = window;
        this.numbers = numbers;
        this.speech = speech;
        this.names = names;
        this.pointers = pointers;
    }

    /** The spans of source, cue or content, each within one sentence, in text order. */
    public List<WordSpan> spans(SpeechHead head) {
        return spans(head, Set.of());
    }

    /**
     * The spans of source, cue or content as they are likeliest where some words are known to begin one, for what hangs
     * on these words shows that they do.
     */
    public List<WordSpan> spans(SpeechHead head, Set<Integer> begins) {
        Chain chain = numbers.speech().get(head.ordinal());
        List<WordSpan> spans = new ArrayList<>();
        int from = 0;
        for (int to : window.sentenceEnds()) {
            float[][] emissions = emissions(speech, from, to, head.ordinal() * LABELS, LABELS);
            for (int i = from; i < to; i++) {
                emissions[i - from][BEGIN] += begins.contains(window.numbers()[i]) ? SURE : 0;
            }
            collect(spans, from, chain.decode(emissions), chain.probabilities(emissions), List.of(""));
            from = to;
        }
        return spans;
    }

    /** The names, none overlapping another, in text order. */
    public List<WordSpan> names() {
        Chain chain = numbers.names();
        List<WordSpan> spans = new ArrayList<>();
        int from = 0;
        for (int to : window.sentenceEnds()) {
            float[][] emissions = emissions(names, from, to, 0, chain.labels());
            int[] labels = chain.decode(emissions);
            if (Arrays.stream(labels).anyMatch(label -> label > 0)) {
                collect(spans, from, labels, chain.probabilities(emissions), numbers.nameTypes());
            }
            from = to;
        }
        return spans;
    }

    private float[][] emissions(float[][] rows, int from, int to, int low, int labels) {
        float[][] emissions = new float[to - from][];
        for (int i = from; i < to; i++) {
            emissions[i - from] = Arrays.copyOfRange(rows[window.heads()[i]], low, low + labels);
        }
        return emissions;
    }

    /** Odd labels begin a span of a type, the even ones after them go on with it. */
    private void collect(List<WordSpan> spans, int offset, int[] labels, float[][] probabilities, List<String> types) {
        int at = 0;
        while (at < labels.length) {
            int to = at + 1;
            if (labels[at] > 0) {
                double least = probabilities[at][labels[at]];
                while (to < labels.length && labels[to] > 0 && labels[to] % 2 == 0) {
                    least = Math.min(least, probabilities[to][labels[to]]);
                    to++;
                }
                spans.add(new WordSpan(
                        window.numbers()[offset + at],
                        window.numbers()[offset + to - 1] + 1,
                        types.get((labels[at] - 1) / 2),
                        least));
            }
            at = to;
        }
    }

    /** For a content's first word, how likely each word of the window is its cue's first; {@link Pointer#NOTHING} too. */
    public Pointer cueOf(int word) {
        return pointer(0, word);
    }

    /** For a cue's first word, how likely each word of the window is its source's first; {@link Pointer#NOTHING} too. */
    public Pointer sourceOf(int word) {
        return pointer(1, word);
    }

    private Pointer pointer(int which, int word) {
        int at = Arrays.binarySearch(window.numbers(), word);
        float[] pointing = pointers[window.heads()[at]];
        int low = 2 * which * POINTER;
        double[] scores = new double[window.words() + 1];
        scores[0] = product(pointing, pointers[0], low) + numbers.nothing()[which];
        for (int target = 0; target < window.words(); target++) {
            scores[target + 1] = product(pointing, pointers[window.heads()[target]], low)
                    + numbers.distance()[which][bucket(target - at)];
        }
        return Pointer.of(scores, window.numbers());
    }

    private static double product(float[] pointing, float[] target, int low) {
        double sum = 0;
        for (int i = 0; i < POINTER; i++) {
            sum += (double) pointing[low + i] * target[low + POINTER + i];
        }
        return sum / Math.sqrt(POINTER);
    }

    /** Distances in buckets of doubling length, those before the word first. */
    private int bucket(int distance) {
        int half = numbers.distance()[0].length / 2;
        int size = Math.min(half - 1, 31 - Integer.numberOfLeadingZeros(Math.abs(distance) + 1));
        return distance < 0 ? size : size + half;
    }
}
