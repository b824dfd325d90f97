package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.ObjDoubleConsumer;
import org.junit.jupiter.api.Test;

/** Against all paths of labels, one by one. */
class ChainTest {

    private static final float FORBIDDEN = -10_000;

    private static float[][] random(Random random, int rows, int columns, double width) {
        float[][] table = new float[rows][columns];
        for (float[] row : table) {
            for (int i = 0; i < columns; i++) {
                row[i] = (float) (random.nextGaussian() * width);
            }
        }
        return table;
    }

    private static double score(float[][] moves, float[][] emissions, int[] path) {
        double score = moves[moves.length - 1][path[0]] + emissions[0][path[0]];
        for (int at = 1; at < path.length; at++) {
            score += moves[path[at - 1]][path[at]] + emissions[at][path[at]];
        }
        return score;
    }

    private static void allPaths(float[][] moves, float[][] emissions, ObjDoubleConsumer<int[]> each) {
        int labels = moves[0].length;
        int[] path = new int[emissions.length];
        int at = 0;
        while (at < path.length) {
            each.accept(path, score(moves, emissions, path));
            at = 0;
            while (at < path.length && ++path[at] == labels) {
                path[at++] = 0;
            }
        }
    }

    /** The best path and, for each word and label, the share of all paths through it. */
    private static final class BruteForce {
        int[] best = new int[0];
        final double[][] shares;
        private double most = Double.NEGATIVE_INFINITY;
        private double sum;

        BruteForce(float[][] moves, float[][] emissions) {
            shares = new double[emissions.length][moves[0].length];
            allPaths(moves, emissions, (path, score) -> {
                if (score > most) {
                    most = score;
                    best = path.clone();
                }
            });
            allPaths(moves, emissions, (path, score) -> {
                double weight = Math.exp(score - most);
                sum += weight;
                for (int at = 0; at < path.length; at++) {
                    shares[at][path[at]] += weight;
                }
            });
            for (double[] row : shares) {
                for (int label = 0; label < row.length; label++) {
                    row[label] /= sum;
                }
            }
        }
    }

    private interface Check {
        void of(Chain chain, float[][] emissions, BruteForce all);
    }

    private static void onRandomNumbers(Check check) {
        Random random = new Random(2001);
        for (int i = 0; i < 300; i++) {
            int labels = 2 + random.nextInt(4);
            float[][] moves = random(random, labels + 1, labels, 2);
            float[][] emissions = random(random, 1 + random.nextInt(5), labels, 3);
            check.of(new Chain(moves), emissions, new BruteForce(moves, emissions));
        }
    }

    @Test
    void the_decoded_path_is_the_best_of_all_paths() {
        onRandomNumbers(
                (chain, emissions, all) -> assertThat(chain.decode(emissions)).containsExactly(all.best));
    }

    @Test
    void a_labels_probability_is_the_share_of_all_paths_through_it() {
        onRandomNumbers((chain, emissions, all) -> {
            float[][] probabilities = chain.probabilities(emissions);
            for (int at = 0; at < emissions.length; at++) {
                for (int label = 0; label < chain.labels(); label++) {
                    assertThat((double) probabilities[at][label]).isCloseTo(all.shares[at][label], within(1e-5));
                }
            }
        });
    }

    @Test
    void the_probabilities_of_a_word_add_up_to_one_in_long_sentences_too() {
        Random random = new Random(400);
        Chain chain = new Chain(random(random, 12, 11, 2));
        float[][] probabilities = chain.probabilities(random(random, 400, 11, 40));
        for (float[] row : probabilities) {
            double sum = 0;
            for (float probability : row) {
                assertThat(probability).isBetween(0f, 1.00001f);
                sum += probability;
            }
            assertThat(sum).isCloseTo(1, within(1e-4));
        }
    }

    @Test
    void a_forbidden_move_is_never_chosen_however_much_the_words_ask_for_it() {
        Random random = new Random(7);
        float[][] moves = random(random, 4, 3, 1);
        moves[0][2] = FORBIDDEN;
        moves[3][2] = FORBIDDEN;
        Chain chain = new Chain(moves);
        for (int i = 0; i < 200; i++) {
            float[][] emissions = random(random, 1 + random.nextInt(30), 3, 100);
            emissions[0][2] = 1_000;
            int before = 0;
            for (int label : chain.decode(emissions)) {
                assertThat(before == 0 && label == 2)
                        .as("inside without a beginning")
                        .isFalse();
                before = label;
            }
            assertThat(chain.probabilities(emissions)[0][2]).isZero();
        }
    }

    @Test
    void one_word_takes_the_label_that_its_weight_and_the_beginning_favour() {
        Chain chain = new Chain(new float[][] {{0, 0}, {0, 0}, {0, 3}});
        assertThat(chain.decode(new float[][] {{2, 0}})).containsExactly(1);
        assertThat(chain.decode(new float[][] {{4, 0}})).containsExactly(0);
    }
}
