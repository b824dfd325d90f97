package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far two texts tell things in the same order: of the words that stand once in each, the share in the longest
 * chain that runs forward in both, beyond what chance gives (about {@code 2 * sqrt(n)} of n).
 */
final class Order {

    private Order() {}

    /** From 0, no more order than chance, to 1; 0 where fewer than six words are shared. */
    static double of(CopyText a, CopyText b) {
        Map<Integer, Integer> inA = once(a);
        Map<Integer, Integer> inB = once(b);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            Integer place = inB.get(a.stem(i));
            if (place != null && inA.getOrDefault(a.stem(i), -1) == i) {
                places.add(place);
            }
        }
        int n = places.size();
        if (n < 6) {
            return 0;
        }
        double chance = Math.min(2 * Math.sqrt(n), n - 1d);
        return Math.max(0, (longestRising(places) - chance) / (n - chance));
    }

    private static Map<Integer, Integer> once(CopyText text) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            if (text.evidence(i) > 0.5) {
                places.merge(text.stem(i), i, (first, again) -> -1);
            }
        }
        places.values().removeIf(place -> place < 0);
        return places;
    }

    private static int longestRising(List<Integer> places) {
        int[] tails = new int[places.size()];
        int length = 0;
        for (int place : places) {
            int at = Arrays.binarySearch(tails, 0, length, place);
            at = at < 0 ? -at - 1 : at;
            tails[at] = place;
            length = Math.max(length, at + 1);
        }
        return length;
    }
}
