package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs of at least five words that two texts share, wherever they stand: moved paragraphs too. Greedy from the
 * left, the longest match of each place; linear but for a bounded number of places per five words.
 */
final class SharedRuns {

    static final int GRAM = 5;
    private static final int MOST_PLACES = 8;

    /** {@code length} words from {@code a} in the one text and from {@code b} in the other. */
    record Run(int a, int b, int length) {}

    private SharedRuns() {}

    static List<Run> of(CopyText a, CopyText b) {
        List<Run> runs = new ArrayList<>(cover(a, b, new boolean[a.size()]));
        boolean[] covered = new boolean[b.size()];
        for (Run run : runs) {
            java.util.Arrays.fill(covered, run.b, run.b + run.length, true);
        }
        // What stands twice in b and once in a is shared in both places.
        for (Run run : cover(b, a, covered)) {
            runs.add(new Run(run.b, run.a, run.length));
        }
        return runs;
    }

    private static List<Run> cover(CopyText a, CopyText b, boolean[] covered) {
        Map<Long, List<Integer>> places = index(b);
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at + GRAM <= a.size()) {
            Run best = longest(a, b, at, covered[at] ? List.of() : places.getOrDefault(gram(a, at), List.of()));
            if (best.length < GRAM) {
                at++;
            } else {
                runs.add(best);
                at += best.length;
            }
        }
        return runs;
    }

    private static Run longest(CopyText a, CopyText b, int at, List<Integer> places) {
        Run best = new Run(at, 0, 0);
        for (int place : places) {
            int length = 0;
            while (at + length < a.size()
                    && place + length < b.size()
                    && a.form(at + length) == b.form(place + length)) {
                length++;
            }
            if (length > best.length) {
                best = new Run(at, place, length);
            }
        }
        return best;
    }

    private static Map<Long, List<Integer>> index(CopyText text) {
        Map<Long, List<Integer>> places = new HashMap<>();
        for (int i = 0; i + GRAM <= text.size(); i++) {
            List<Integer> at = places.computeIfAbsent(gram(text, i), key -> new ArrayList<>(1));
            if (at.size() < MOST_PLACES) {
                at.add(i);
            }
        }
        return places;
    }

    /** The hash of five words. */
    static long gram(CopyText text, int at) {
        long hash = 1125899906842597L;
        for (int i = at; i < at + GRAM; i++) {
            hash = (hash ^ text.form(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
