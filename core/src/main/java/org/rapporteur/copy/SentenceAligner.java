package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Order-preserving alignment of sentences: of all pairs of sentences that share weighty words, the heaviest chain that
 * runs forward in both texts. A sentence may meet two neighbours, as rewriters split and join. Sparse dynamic
 * programming over the pairs with a Fenwick tree of prefix maxima, so no table of all sentences by all.
 */
final class SentenceAligner {

    /** Two sentences, by number, and how alike they are: the cosine of their words' weights. */
    record Pair(int a, int b, double likeness) {}

    private static final double LEAST_LIKENESS = 0.2;
    private static final int MOST_PARTNERS = 8;
    private static final int MOST_PLACES = 40;

    private SentenceAligner() {}

    /** The heaviest chain, in order. */
    static List<Pair> align(CopyText a, CopyText b) {
        return chain(candidates(a, b), b.sentences());
    }

    /** For each sentence of {@code a} the likest of {@code b}, sorted by a, then b. */
    static List<Pair> candidates(CopyText a, CopyText b) {
        Map<Integer, List<Integer>> sentencesWith = new HashMap<>();
        double[] norms = new double[b.sentences()];
        List<Map<Integer, Double>> vectors = new ArrayList<>();
        for (int s = 0; s < b.sentences(); s++) {
            Map<Integer, Double> vector = vector(b, s);
            vectors.add(vector);
            norms[s] = norm(vector);
            for (int stem : vector.keySet()) {
                sentencesWith.computeIfAbsent(stem, key -> new ArrayList<>(2)).add(s);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int s = 0; s < a.sentences(); s++) {
            pairs.addAll(partners(s, vector(a, s), vectors, norms, sentencesWith));
        }
        return pairs;
    }

    private static List<Pair> partners(
            int sentence,
            Map<Integer, Double> vector,
            List<Map<Integer, Double>> vectors,
            double[] norms,
            Map<Integer, List<Integer>> sentencesWith) {
        Map<Integer, Double> dots = new HashMap<>();
        vector.forEach((stem, weight) -> {
            List<Integer> places = sentencesWith.getOrDefault(stem, List.of());
            if (places.size() <= MOST_PLACES) {
                places.forEach(
                        place -> dots.merge(place, weight * vectors.get(place).getOrDefault(stem, 0d), Double::sum));
            }
        });
        double norm = norm(vector);
        return dots.entrySet().stream()
                .map(dot -> new Pair(sentence, dot.getKey(), dot.getValue() / (norm * norms[dot.getKey()])))
                .filter(pair -> pair.likeness >= LEAST_LIKENESS)
                .sorted(Comparator.comparingDouble(Pair::likeness).reversed().thenComparingInt(Pair::b))
                .limit(MOST_PARTNERS)
                .sorted(Comparator.comparingInt(Pair::b))
                .toList();
    }

    private static Map<Integer, Double> vector(CopyText text, int sentence) {
        Map<Integer, Double> vector = new HashMap<>();
        for (int i = text.start(sentence); i < text.start(sentence + 1); i++) {
            if (text.weight(i) > 0) {
                vector.put(text.stem(i), text.weight(i));
            }
        }
        return vector;
    }

    private static double norm(Map<Integer, Double> vector) {
        double sum = 0;
        for (double weight : vector.values()) {
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }

    private static List<Pair> chain(List<Pair> pairs, int width) {
        double[] best = new double[pairs.size()];
        int[] before = new int[pairs.size()];
        int[] tree = new int[width + 1];
        Arrays.fill(tree, -1);
        int last = -1;
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            int previous = -1;
            for (int at = pair.b + 1; at > 0; at -= at & -at) {
                previous = heavier(tree[at], previous, best);
            }
            before[i] = previous;
            best[i] = gain(pair, previous < 0 ? null : pairs.get(previous)) + (previous < 0 ? 0 : best[previous]);
            for (int at = pair.b + 1; at <= width; at += at & -at) {
                tree[at] = heavier(tree[at], i, best);
            }
            last = heavier(last, i, best);
        }
        List<Pair> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.add(pairs.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }

    /** A second partner for the same sentence gains less, or every sentence would meet all that share a name. */
    private static double gain(Pair pair, @org.jspecify.annotations.Nullable Pair previous) {
        boolean second = previous != null && (previous.a == pair.a || previous.b == pair.b);
        return pair.likeness * pair.likeness * (second ? 0.5 : 1);
    }

    private static int heavier(int one, int other, double[] best) {
        if (one < 0 || other < 0) {
            return Math.max(one, other);
        }
        return best[other] > best[one] ? other : one;
    }
}
