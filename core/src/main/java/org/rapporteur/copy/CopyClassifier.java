package org.rapporteur.copy;

import java.util.Collections;
import java.util.Set;

/** Which kind of copy two reports are, once they are known to be one text. */
final class CopyClassifier {

    /** Share of five-word runs of the shorter text from where it is a reprint; Jaccard's measure would ask for less cutting. */
    private static final double VERBATIM = 0.8;
    /** Below this share of common five-word runs nothing but the content is left. */
    private static final double REWRITTEN = 0.29;
    /** Up to this share the words may be anyone's edit: it is a rewrite only where hardly a sentence is left as it was. */
    private static final double REWRITTEN_AT_MOST = 0.5;

    private CopyClassifier() {}

    static CopyClass classify(Alignment alignment, CopyFeatures features) {
        if (!alignment.a().language().isLike(alignment.b().language())) {
            return CopyClass.TRANSLATED;
        }
        double grams = grams(alignment);
        if (grams >= VERBATIM) {
            return CopyClass.VERBATIM;
        }
        if (sharesOnlyTheWire(alignment, features)) {
            return CopyClass.SHARED_SOURCE;
        }
        boolean throughout = features.value("metMost") >= 0.7 && features.value("metLeast") >= 0.5;
        boolean reworded = grams < REWRITTEN_AT_MOST && throughout && unchanged(alignment) <= 0.25;
        return grams < REWRITTEN || reworded ? CopyClass.REWRITTEN : CopyClass.EDITED;
    }

    /** Both name the agency they drew on, and each has more of its own than the two have in common. */
    private static boolean sharesOnlyTheWire(Alignment alignment, CopyFeatures features) {
        Set<String> ofA = Agencies.creditedBy(alignment.a().report());
        Set<String> ofB = Agencies.creditedBy(alignment.b().report());
        return !Collections.disjoint(ofA, ofB) && features.value("metMost") < 0.6;
    }

    /** The share of the shorter text's five-word runs that the longer has too. */
    static double grams(Alignment alignment) {
        int size = Math.min(alignment.a().size(), alignment.b().size()) - SharedRuns.GRAM + 1;
        boolean first = alignment.a().size() <= alignment.b().size();
        boolean[] seen = new boolean[Math.max(0, size)];
        int shared = 0;
        for (SharedRuns.Run run : alignment.runs()) {
            int begin = first ? run.a() : run.b();
            for (int i = begin; i <= begin + run.length() - SharedRuns.GRAM; i++) {
                shared += seen[i] ? 0 : 1;
                seen[i] = true;
            }
        }
        return size <= 0 ? 0 : shared / (double) size;
    }

    /** Of the sentence pairs that meet, the share in which one side stands in the other nearly word for word. */
    private static double unchanged(Alignment alignment) {
        if (alignment.matched().isEmpty()) {
            return 1;
        }
        long same = alignment.matched().stream()
                .filter(matched -> isUnchanged(alignment, matched.pair()))
                .count();
        return same / (double) alignment.matched().size();
    }

    private static boolean isUnchanged(Alignment alignment, SentenceAligner.Pair pair) {
        int inA = 0;
        int inB = 0;
        int beginA = alignment.a().start(pair.a());
        int endA = alignment.a().start(pair.a() + 1);
        int beginB = alignment.b().start(pair.b());
        int endB = alignment.b().start(pair.b() + 1);
        for (int i = beginA; i < endA; i++) {
            inA += alignment.isInRunA(i) ? 1 : 0;
        }
        for (int i = beginB; i < endB; i++) {
            inB += alignment.isInRunB(i) ? 1 : 0;
        }
        return inA >= 0.9 * (endA - beginA) || inB >= 0.9 * (endB - beginB);
    }
}
