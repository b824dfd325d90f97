package org.rapporteur.encoder;

import org.rapporteur.text.Sorted;

/** What a word hangs on: a probability for each word of its window and for nothing; they add up to 1. */
public final class Pointer {

    /** Stands for no word. */
    public static final int NOTHING = -1;

    private final double[] probabilities;
    private final int[] numbers;

    private Pointer(double[] probabilities, int[] numbers) {
        this.probabilities = probabilities;
        this.numbers = numbers;
    }

    /** From weights, that of nothing first. */
    static Pointer of(double[] scores, int[] numbers) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        double[] probabilities = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = Math.exp(scores[i] - most);
            sum += probabilities[i];
        }
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] /= sum;
        }
        return new Pointer(probabilities, numbers);
    }

    /** How likely it hangs on one of the words from {@code from} to before {@code to}; 0 for words of other windows. */
    public double on(int from, int to) {
        double sum = 0;
        for (int i = Sorted.first(numbers.length, at -> numbers[at] >= from);
                i < numbers.length && numbers[i] < to;
                i++) {
            sum += probabilities[i + 1];
        }
        return sum;
    }

    /** How likely it hangs on nothing. */
    public double onNothing() {
        return probabilities[0];
    }

    /** The number of the likeliest word, or {@link #NOTHING}. */
    public int likeliest() {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best == 0 ? NOTHING : numbers[best - 1];
    }
}
