package org.rapporteur.story;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.function.IntToDoubleFunction;

/** Weights of numbered features, in ascending order of number, so that sums come out the same in every run. */
final class SparseVector {

    private final int[] features;
    private final double[] weights;

    private SparseVector(int[] features, double[] weights) {
        this.features = features;
        this.weights = weights;
    }

    static SparseVector of(NavigableMap<Integer, Double> weights) {
        int[] features = new int[weights.size()];
        double[] values = new double[weights.size()];
        int at = 0;
        for (var entry : weights.entrySet()) {
            features[at] = entry.getKey();
            values[at++] = entry.getValue();
        }
        return new SparseVector(features, values);
    }

    int size() {
        return features.length;
    }

    int feature(int index) {
        return features[index];
    }

    double weight(int index) {
        return weights[index];
    }

    /** The weight of a feature, 0 where it is not there. */
    double weightOf(int feature) {
        int index = Arrays.binarySearch(features, feature);
        return index < 0 ? 0 : weights[index];
    }

    double dot(SparseVector other) {
        return dot(other, feature -> 1);
    }

    /** The dot product where each feature counts so many times. */
    double dot(SparseVector other, IntToDoubleFunction factor) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < features.length && j < other.features.length) {
            int difference = features[i] - other.features[j];
            if (difference == 0) {
                sum += weights[i] * other.weights[j] * factor.applyAsDouble(features[i]);
            }
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return sum;
    }

    SparseVector plus(SparseVector other) {
        int[] all = new int[features.length + other.features.length];
        double[] sums = new double[all.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < features.length || j < other.features.length) {
            int left = i < features.length ? features[i] : Integer.MAX_VALUE;
            int right = j < other.features.length ? other.features[j] : Integer.MAX_VALUE;
            all[size] = Math.min(left, right);
            sums[size++] = (left <= right ? weights[i] : 0) + (right <= left ? other.weights[j] : 0);
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }
        return new SparseVector(Arrays.copyOf(all, size), Arrays.copyOf(sums, size));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SparseVector vector
                && Arrays.equals(features, vector.features)
                && Arrays.equals(weights, vector.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(features) + Arrays.hashCode(weights);
    }
}
