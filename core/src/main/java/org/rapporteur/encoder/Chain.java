package org.rapporteur.encoder;

/**
 * A linear-chain conditional random field (Lafferty et al. 2001): the likeliest labels of a sentence, and how likely
 * each label is.
 *
 * @param moves for each label and, last, for the sentence's beginning: the weight of each label after it
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record Chain(float[][] moves) {

    int labels() {
        return moves[0].length;
    }

    /**
     * The likeliest labels (Viterbi).
     *
     * @param emissions for each word the weight of each label; at least one word
     */
    int[] decode(float[][] emissions) {
        int words = emissions.length;
        int labels = labels();
        int[][] back = new int[words][labels];
        float[] score = begin(emissions[0]);
        for (int at = 1; at < words; at++) {
            float[] next = new float[labels];
            for (int to = 0; to < labels; to++) {
                int best = 0;
                for (int from = 1; from < labels; from++) {
                    best = score[from] + moves[from][to] > score[best] + moves[best][to] ? from : best;
                }
                back[at][to] = best;
                next[to] = score[best] + moves[best][to] + emissions[at][to];
            }
            score = next;
        }
        int[] path = new int[words];
        for (int label = 1; label < labels; label++) {
            path[words - 1] = score[label] > score[path[words - 1]] ? label : path[words - 1];
        }
        for (int at = words - 1; at > 0; at--) {
            path[at - 1] = back[at][path[at]];
        }
        return path;
    }

    private float[] begin(float[] emission) {
        float[] score = new float[labels()];
        for (int label = 0; label < score.length; label++) {
            score[label] = moves[labels()][label] + emission[label];
        }
        return score;
    }

    /** The probability of each label of each word (forward and backward sums); rows add up to 1. */
    float[][] probabilities(float[][] emissions) {
        int words = emissions.length;
        int labels = labels();
        double[][] forward = new double[words][labels];
        double[][] backward = new double[words][labels];
        for (int label = 0; label < labels; label++) {
            forward[0][label] = moves[labels][label] + emissions[0][label];
        }
        double[] terms = new double[labels];
        for (int at = 1; at < words; at++) {
            for (int to = 0; to < labels; to++) {
                for (int from = 0; from < labels; from++) {
                    terms[from] = forward[at - 1][from] + moves[from][to];
                }
                forward[at][to] = logSum(terms) + emissions[at][to];
            }
        }
        for (int at = words - 2; at >= 0; at--) {
            for (int from = 0; from < labels; from++) {
                for (int to = 0; to < labels; to++) {
                    terms[to] = moves[from][to] + emissions[at + 1][to] + backward[at + 1][to];
                }
                backward[at][from] = logSum(terms);
            }
        }
        double all = logSum(forward[words - 1]);
        float[][] probabilities = new float[words][labels];
        for (int at = 0; at < words; at++) {
            for (int label = 0; label < labels; label++) {
                probabilities[at][label] =
                        (float) Math.min(1, Math.exp(forward[at][label] + backward[at][label] - all));
            }
        }
        return probabilities;
    }

    private static double logSum(double[] terms) {
        double most = Double.NEGATIVE_INFINITY;
        for (double term : terms) {
            most = Math.max(most, term);
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - most);
        }
        return most + Math.log(sum);
    }
}
