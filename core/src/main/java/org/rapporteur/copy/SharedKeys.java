package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which quotations stand together under keys, such as their words, so that not each must be compared with each. */
final class SharedKeys {

    /** A key that so many share tells nothing. */
    private static final int MOST = 60;

    /** Two quotations by their numbers. */
    record Pair(int one, int other) {}

    private SharedKeys() {}

    /** The pairs of quotations that share at least so many keys, in order. */
    static List<Pair> pairs(Map<String, List<Integer>> places, int least) {
        Map<Integer, Map<Integer, Integer>> shared = new TreeMap<>();
        for (List<Integer> at : places.values()) {
            for (int i = 0; i < at.size() && at.size() <= MOST; i++) {
                for (int j = i + 1; j < at.size(); j++) {
                    shared.computeIfAbsent(at.get(i), key -> new TreeMap<>()).merge(at.get(j), 1, Integer::sum);
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        shared.forEach((one, others) -> others.forEach((other, count) -> {
            if (count >= least) {
                pairs.add(new Pair(one, other));
            }
        }));
        return pairs;
    }
}
