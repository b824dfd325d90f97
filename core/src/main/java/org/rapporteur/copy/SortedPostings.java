package org.rapporteur.copy;

import java.nio.LongBuffer;

/**
 * A run of postings in rising order, in memory or mapped from a file. A posting is one number: the upper bits of a key's
 * hash, then the number of the report that has it. Hashes lie evenly, so the place of a key is guessed from its value.
 */
record SortedPostings(LongBuffer postings, boolean inMemory) {

    /** Bits for the number of a report: 268 million of them. */
    static final int REPORT_BITS = 28;

    private static final int GUESS_SLACK = 16;

    static long posting(long key, int report) {
        return (key >>> REPORT_BITS << REPORT_BITS) | report;
    }

    static int report(long posting) {
        return (int) (posting & ((1L << REPORT_BITS) - 1));
    }

    static boolean isOf(long posting, long key) {
        return (posting ^ key) >>> REPORT_BITS == 0;
    }

    int size() {
        return postings.limit();
    }

    /** Appends the reports that have a key, smallest number first, at most so many. */
    void collect(long key, int most, IntSink into) {
        int at = first(posting(key, 0));
        for (int taken = 0; at < size() && taken < most; at++, taken++) {
            long posting = postings.get(at);
            if (!isOf(posting, key)) {
                return;
            }
            into.add(report(posting));
        }
    }

    /** The index of the first posting that is not below the given one, as unsigned numbers. */
    private int first(long posting) {
        int size = size();
        // The key's upper 31 bits, as a share of all.
        int guess = (int) ((posting >>> 33) * size >>> 31);
        int step = GUESS_SLACK + (int) (Math.sqrt(size) / 2);
        int low = guess;
        while (low > 0 && isBelow(posting, low - 1)) {
            low = Math.max(0, low - step);
        }
        int high = Math.max(low, guess);
        while (high < size && !isBelow(posting, high)) {
            high = Math.min(size, high + step);
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBelow(posting, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether the given posting is below or at the one at an index. */
    private boolean isBelow(long posting, int index) {
        return Long.compareUnsigned(posting, postings.get(index)) <= 0;
    }

    /** Takes report numbers one by one, unboxed. */
    interface IntSink {
        void add(int report);
    }
}
