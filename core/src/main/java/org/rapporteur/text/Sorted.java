package org.rapporteur.text;

import java.util.function.IntPredicate;

/** Places in sorted lists. */
public final class Sorted {

    private Sorted() {}

    /**
     * The first index for which a condition holds, by halving.
     *
     * @param size the number of indices, from 0
     * @param reached false up to some index and true from there on
     * @return {@code size} where it holds nowhere
     */
    public static int first(int size, IntPredicate reached) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
