package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which earlier reports are worth a full comparison with a new one. Reports go in one after the other; each is asked
 * for its likeliest partners among those before. A shared {@link Fingerprints key} is worth the less the more reports
 * have it. Time for a report hardly depends on how many there are; memory is bounded by {@link CopySettings}, but for
 * the ids.
 */
public final class CopyIndex {

    /** An earlier report and what the keys that it shares are worth. */
    record Candidate(int report, double worth) {}

    /** What is shared by chance is worth less than this. */
    private static final double LEAST_WORTH = 2.5;

    private final CopySettings settings;
    private final PostingStore store;
    private final List<String> ids = new ArrayList<>();

    public CopyIndex(CopySettings settings) {
        this.settings = settings;
        store = new PostingStore(settings.postingsInMemory(), settings.mostReportsPerKey());
    }

    /** Adds a report and gives the ids of the likeliest partners among the earlier ones, the likeliest first. */
    public List<String> add(ReadReport report) {
        return add(new CopyText(report));
    }

    List<String> add(CopyText text) {
        long[] keys = Fingerprints.of(text, settings.pairsPerReport());
        List<String> partners =
                candidates(keys).stream().map(found -> ids.get(found.report)).toList();
        store.add(keys, ids.size());
        ids.add(text.id());
        return partners;
    }

    private List<Candidate> candidates(long[] keys) {
        Tally tally = new Tally(settings.mostReportsPerKey());
        for (long key : keys) {
            tally.open();
            store.collect(key, tally::add);
            tally.close();
        }
        return tally.best(LEAST_WORTH, settings.candidatesPerReport());
    }

    /** How many index entries are held in memory at the moment; the rest lie in a file. */
    public long postingsInMemory() {
        return store.inMemory();
    }

    /** Sums up what the shared keys are worth, report by report. */
    private static final class Tally {
        private final int mostReports;
        private long[] entries = new long[256];
        private int size;
        private int opened;

        Tally(int mostReports) {
            this.mostReports = mostReports;
        }

        /** Begins with another key. */
        void open() {
            opened = size;
        }

        void add(int report) {
            if (size - opened >= mostReports) {
                return;
            }
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, 2 * size);
            }
            entries[size++] = (long) report << 32;
        }

        /** Ends the key: all that have it get its worth. */
        void close() {
            int reports = size - opened;
            float worth = (float) (1 / (1 + Math.log(Math.max(1, reports))));
            for (int i = opened; i < size; i++) {
                entries[i] |= Float.floatToIntBits(worth);
            }
        }

        List<Candidate> best(double least, int most) {
            // Sorted by worth within a report too, so that sums come out the same whatever the order of keys.
            Arrays.sort(entries, 0, size);
            List<Candidate> candidates = new ArrayList<>();
            int at = 0;
            while (at < size) {
                int report = (int) (entries[at] >>> 32);
                double worth = 0;
                while (at < size && (int) (entries[at] >>> 32) == report) {
                    worth += Float.intBitsToFloat((int) entries[at]);
                    at++;
                }
                if (worth >= least) {
                    candidates.add(new Candidate(report, worth));
                }
            }
            candidates.sort(
                    Comparator.comparingDouble(Candidate::worth).reversed().thenComparingInt(Candidate::report));
            return candidates.subList(0, Math.min(most, candidates.size()));
        }
    }
}
