package org.rapporteur.copy;

import java.nio.LongBuffer;
import java.util.function.IntConsumer;

/**
 * A run of postings in rising order, in memory or mapped from a file. A posting is one number: the upper bits of a key's
 * hash, then the number of the report that has it. Hashes lie evenly, so a directory by their first bits leads to the
 * few postings among which a key's must be.
 */
final class SortedPostings {

    /** Bits for the number of a report: 268 million of them. */
    static final int REPORT_BITS = 28;

    /** So many postings share an entry of the directory. */
    private static final int PER_ENTRY = 32;

    private final LongBuffer postings;
    private final boolean inMemory;
    private final int shift;
    private final int[] begins;

    SortedPostings(LongBuffer postings, boolean inMemory) {
        this.postings = postings;
        this.inMemory = inMemory;
        int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(postings.limit() / PER_ENTRY));
        shift = 64 - bits;
        begins = new int[(1 << bits) + 1];
        int entry = 0;
        for (int i = 0; i < postings.limit(); i++) {
            while (entry <= postings.get(i) >>> shift) {
                begins[entry++] = i;
            }
        }
        java.util.Arrays.fill(begins, entry, begins.length, postings.limit());
    }

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

    long get(int index) {
        return postings.get(index);
    }

    boolean isInMemory() {
        return inMemory;
    }

    /** Hands over the reports that have a key, smallest number first, at most so many; returns how many. */
    int collect(long key, int most, IntConsumer into) {
        int at = first(posting(key, 0));
        int taken = 0;
        while (taken < most && at + taken < size() && isOf(postings.get(at + taken), key)) {
            into.accept(report(postings.get(at + taken)));
            taken++;
        }
        return taken;
    }

    /** The index of the first posting that is not below the given one, as unsigned numbers. */
    private int first(long posting) {
        int entry = (int) (posting >>> shift);
        int low = begins[entry];
        int high = begins[entry + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(posting, postings.get(middle)) <= 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
