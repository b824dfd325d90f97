package org.rapporteur.copy;

import java.util.List;

/**
 * How much of one passage two texts have in common, whatever stands around it: a paragraph of an agency within a long
 * piece. In evidence, so that a quotation, which anybody may print, hardly counts and a formula not at all.
 */
final class Reuse {

    /** Between two runs of one passage a few words may differ. */
    private static final int GAP = 12;

    private static final double PER_GAP_WORD = 0.2;
    private static final int LOOK_BACK = 12;
    private static final double UNMET = 0.7;

    private Reuse() {}

    /** The evidence in the heaviest row of shared runs that keep close to each other in both texts. */
    static double inRuns(Alignment alignment) {
        List<SharedRuns.Run> runs = alignment.runs();
        double[] best = new double[runs.size()];
        double most = 0;
        for (int i = 0; i < best.length; i++) {
            SharedRuns.Run run = runs.get(i);
            double before = 0;
            for (int j = Math.max(0, i - LOOK_BACK); j < i; j++) {
                int gap = gap(runs.get(j), run);
                before = gap <= GAP ? Math.max(before, best[j] - PER_GAP_WORD * gap) : before;
            }
            best[i] = before + evidence(alignment, run);
            most = Math.max(most, best[i]);
        }
        return most;
    }

    private static int gap(SharedRuns.Run first, SharedRuns.Run second) {
        int inA = second.a() - first.a() - first.length();
        int inB = second.b() - first.b() - first.length();
        return inA < 0 || inB < 0 ? Integer.MAX_VALUE : Math.max(inA, inB);
    }

    private static double evidence(Alignment alignment, SharedRuns.Run run) {
        double sum = 0;
        for (int i = 0; i < run.length(); i++) {
            sum += Math.min(alignment.a().evidence(run.a() + i), alignment.b().evidence(run.b() + i));
        }
        return sum;
    }

    /** The evidence met, less most of that not met, in the stretch of aligned sentences where this is greatest. */
    static double inSentences(Alignment alignment) {
        double[] unmetA = sums(alignment.a(), alignment::isMetA);
        double[] unmetB = sums(alignment.b(), alignment::isMetB);
        double most = 0;
        double sum = 0;
        int lastA = -1;
        int lastB = -1;
        for (SentenceAligner.Pair pair : alignment.chain()) {
            double met =
                    Math.min(met(alignment.a(), pair.a(), lastA, unmetA), met(alignment.b(), pair.b(), lastB, unmetB));
            double skipped = lastA < 0
                    ? 0
                    : Math.min(
                            between(unmetA, alignment.a(), lastA, pair.a()),
                            between(unmetB, alignment.b(), lastB, pair.b()));
            double own = met
                    - UNMET * Math.min(unmet(alignment.a(), pair.a(), unmetA), unmet(alignment.b(), pair.b(), unmetB));
            sum = Math.max(0, sum - UNMET * skipped) + own;
            most = Math.max(most, sum);
            sum = Math.max(0, sum);
            lastA = pair.a();
            lastB = pair.b();
        }
        return most;
    }

    private static double[] sums(CopyText text, java.util.function.IntPredicate isMet) {
        double[] sums = new double[text.size() + 1];
        for (int i = 0; i < text.size(); i++) {
            sums[i + 1] = sums[i] + (isMet.test(i) ? 0 : text.evidence(i));
        }
        return sums;
    }

    private static double unmet(CopyText text, int sentence, double[] sums) {
        return sums[text.start(sentence + 1)] - sums[text.start(sentence)];
    }

    /** Nothing for a sentence that has been counted with the pair before. */
    private static double met(CopyText text, int sentence, int last, double[] unmet) {
        if (sentence == last) {
            return 0;
        }
        double all = 0;
        for (int i = text.start(sentence); i < text.start(sentence + 1); i++) {
            all += text.evidence(i);
        }
        return all - unmet(text, sentence, unmet);
    }

    private static double between(double[] sums, CopyText text, int first, int second) {
        return second <= first ? 0 : sums[text.start(second)] - sums[text.start(first + 1)];
    }
}
