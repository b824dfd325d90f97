package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Sums up, report by report, what the keys that it shares with a new one are worth. */
final class CandidateTally {

    /** An earlier report and what the keys that it shares are worth. */
    record Candidate(int report, double worth) {}

    private final int[] ofKey;
    private int size;
    private float[] worths = new float[1024];
    private int[] touched = new int[1024];
    private int used;

    /** No key has more reports than this. */
    CandidateTally(int mostReports) {
        ofKey = new int[mostReports];
    }

    /** Forgets what was counted; reports have numbers below {@code reports}. */
    void begin(int reports) {
        for (int i = 0; i < used; i++) {
            worths[touched[i]] = 0;
        }
        used = 0;
        if (reports > worths.length) {
            worths = new float[2 * reports];
            touched = new int[2 * reports];
        }
    }

    /** Begins with another key. */
    void open() {
        size = 0;
    }

    /** A report has the key; no more than were announced. */
    void add(int report) {
        ofKey[size++] = report;
    }

    /** Ends the key: each report that has it gets its worth, given for their number. */
    void close(IntToDoubleFunction worth) {
        if (size == 0) {
            return;
        }
        float each = (float) worth.applyAsDouble(size);
        for (int i = 0; i < size; i++) {
            if (worths[ofKey[i]] == 0) {
                touched[used++] = ofKey[i];
            }
            worths[ofKey[i]] += each;
        }
    }

    /** The reports with enough worth, the worthiest first. */
    List<Candidate> best(double least, int most) {

        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < used; i++) {
            if (worths[touched[i]] >= least) {
                candidates.add(new Candidate(touched[i], worths[touched[i]]));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::worth).reversed().thenComparingInt(Candidate::report));
        return candidates.subList(0, Math.min(most, candidates.size()));
    }
}
