package org.rapporteur.benchmark.peers;

import java.util.List;

/** How many of the gold's direct attributions were found, and found with the right speaker. */
final class Score {

    private int gold;
    private int found;
    private int right;

    /** The rule of {@code rapporteur evaluate attribution}: half of the content's characters by one piece of speech. */
    void add(List<Said> expected, List<Said> predicted) {
        for (Said one : expected) {
            gold++;
            Said best = new Said(List.of(), List.of());
            for (Said other : predicted) {
                best = other.covered(one) > best.covered(one) ? other : best;
            }
            boolean half = one.length() > 0 && best.covered(one) * 2 >= one.length();
            found += half ? 1 : 0;
            right += half && one.sameSpeaker(best) ? 1 : 0;
        }
    }

    int gold() {
        return gold;
    }

    double found() {
        return gold == 0 ? 0 : 100.0 * found / gold;
    }

    double right() {
        return gold == 0 ? 0 : 100.0 * right / gold;
    }
}
