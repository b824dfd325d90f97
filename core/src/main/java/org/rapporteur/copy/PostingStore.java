package org.rapporteur.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Which report has which key, for any number of reports in bounded memory: the newest postings in a hash table, the
 * older ones in sorted runs that are merged two by two as they grow (a log-structured merge tree). Runs beyond the
 * setting's size lie in a temporary file. A key's number of reports is capped where runs are merged; the first ones
 * stay, so that the hundredth reprint still finds the original.
 */
final class PostingStore {

    private static final int TABLE = 1 << 16;
    /** No run grows beyond this, since a mapped file ends at two gigabytes. */
    private static final int LONGEST_RUN = 1 << 27;

    private final int mostInMemory;
    private final int mostPerKey;
    private final int[] heads = new int[2 * TABLE];
    private final int[] next = new int[TABLE];
    private final long[] newest = new long[TABLE];
    private final List<SortedPostings> runs = new ArrayList<>();
    private int used;

    PostingStore(int mostInMemory, int mostPerKey) {
        this.mostInMemory = mostInMemory;
        this.mostPerKey = mostPerKey;
    }

    /** Adds a report under its keys; numbers must rise. */
    void add(long[] keys, int report) {
        for (long key : keys) {
            if (used == TABLE) {
                flush();
            }
            newest[used] = SortedPostings.posting(key, report);
            int slot = slot(key);
            next[used] = heads[slot];
            used++;
            heads[slot] = used;
        }
    }

    private static int slot(long key) {
        return (int) (key >>> SortedPostings.REPORT_BITS) & (2 * TABLE - 1);
    }

    /** Hands over the reports that have a key, at most so many, the older runs' first. */
    void collect(long key, int most, IntConsumer into) {
        int left = most;
        for (int i = 0; i < runs.size() && left > 0; i++) {
            left -= runs.get(i).collect(key, left, into);
        }
        for (int at = heads[slot(key)]; at > 0 && left > 0; at = next[at - 1]) {
            if (SortedPostings.isOf(newest[at - 1], key)) {
                into.accept(SortedPostings.report(newest[at - 1]));
                left--;
            }
        }
    }

    /** How many postings are held in memory. */
    long inMemory() {
        return used
                + runs.stream()
                        .filter(SortedPostings::isInMemory)
                        .mapToLong(SortedPostings::size)
                        .sum();
    }

    private void flush() {
        long[] sorted = new long[used];
        for (int i = 0; i < used; i++) {
            sorted[i] = newest[i] ^ Long.MIN_VALUE;
        }
        Arrays.sort(sorted);
        for (int i = 0; i < used; i++) {
            sorted[i] ^= Long.MIN_VALUE;
        }
        Arrays.fill(heads, 0);
        used = 0;
        runs.add(new SortedPostings(LongBuffer.wrap(sorted), /* inMemory= */ true));
        int last = runs.size() - 1;
        while (last > 0 && isDue(runs.get(last - 1), runs.get(last))) {
            SortedPostings merged = merge(runs.get(last - 1), runs.get(last));
            runs.remove(last);
            last--;
            runs.set(last, merged);
        }
    }

    private static boolean isDue(SortedPostings older, SortedPostings newer) {
        return older.size() < 2L * newer.size() && (long) older.size() + newer.size() <= LONGEST_RUN;
    }

    private SortedPostings merge(SortedPostings older, SortedPostings newer) {
        int most = older.size() + newer.size();
        if (inMemory() + most > mostInMemory) {
            return toFile(older, newer, most);
        }
        LongBuffer merged = LongBuffer.allocate(most);
        new PostingMerge(older, newer, mostPerKey).forEach(merged::put);
        return new SortedPostings(
                LongBuffer.wrap(Arrays.copyOf(merged.array(), merged.position())), /* inMemory= */ true);
    }

    private SortedPostings toFile(SortedPostings older, SortedPostings newer, int most) {
        try {
            Path file = Files.createTempFile("rapporteur-copies", ".postings");
            try (FileChannel channel = FileChannel.open(
                    file,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.DELETE_ON_CLOSE)) {
                LongBuffer mapped = channel.map(FileChannel.MapMode.READ_WRITE, 0, 8L * most)
                        .asLongBuffer();
                new PostingMerge(older, newer, mostPerKey).forEach(mapped::put);
                return new SortedPostings(mapped.flip().slice(), /* inMemory= */ false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no room for the index of copies in the folder for temporary files", e);
        }
    }
}
