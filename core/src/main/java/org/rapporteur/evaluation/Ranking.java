package org.rapporteur.evaluation;

import java.util.Comparator;
import java.util.List;

/** Figures of a ranking by score, with ties counted half. */
record Ranking(List<Scored> scored) {

    /** A score and whether the right answer is yes. */
    record Scored(double score, boolean positive) {}

    Ranking {
        scored = scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
    }

    private long positives() {
        return scored.stream().filter(Scored::positive).count();
    }

    /** The chance that a positive scores above a negative; 0.5 where one of them is missing. */
    double areaUnderCurve() {
        long positives = positives();
        long negatives = scored.size() - positives;
        if (positives == 0 || negatives == 0) {
            return 0.5;
        }
        double above = 0;
        double wins = 0;
        int at = 0;
        while (at < scored.size()) {
            int end = at;
            int up = 0;
            while (end < scored.size() && scored.get(end).score == scored.get(at).score) {
                up += scored.get(end).positive ? 1 : 0;
                end++;
            }
            int down = end - at - up;
            wins += down * (above + up / 2.0);
            above += up;
            at = end;
        }
        return wins / (positives * (double) negatives);
    }

    /** The best F1 that any threshold gives. */
    double bestF1() {
        long positives = positives();
        double best = 0;
        int right = 0;
        for (int i = 0; i < scored.size(); i++) {
            right += scored.get(i).positive ? 1 : 0;
            boolean tied = i + 1 < scored.size() && scored.get(i + 1).score == scored.get(i).score;
            best = tied ? best : Math.max(best, 2.0 * right / (i + 1 + positives));
        }
        return best;
    }

    /** The share of positives above the threshold that lets at most this share of the negatives through. */
    double recallAtFalsePositives(double share) {
        List<Double> negatives =
                scored.stream().filter(row -> !row.positive).map(Scored::score).toList();
        int allowed = (int) (share * negatives.size());
        double threshold = allowed < negatives.size() ? negatives.get(allowed) : Double.NEGATIVE_INFINITY;
        long found = scored.stream()
                .filter(row -> row.positive && row.score > threshold)
                .count();
        return found / (double) Math.max(1, positives());
    }
}
