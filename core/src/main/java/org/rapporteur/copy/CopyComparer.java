package org.rapporteur.copy;

/**
 * Compares two reports: verbatim and edited copies by the runs of words they share, rewrites by an alignment of
 * sentences that keeps their order. Two independent reports of one event share names, numbers and quotations, but
 * neither their order nor the words between. Reads no language in particular.
 */
public final class CopyComparer {

    private final CopyScore score = new CopyScore();

    /** Lays two reports upon each other; the same two in the other order give the same score, the sides changed. */
    public Comparison compare(ReadReport a, ReadReport b) {
        return compare(new CopyText(a), new CopyText(b));
    }

    Comparison compare(CopyText a, CopyText b) {
        if (a.id().compareTo(b.id()) > 0) {
            return turned(compare(b, a));
        }
        Alignment alignment = align(a, b);
        CopyFeatures features = new CopyFeatures(alignment);
        double likely = score.of(features);
        CopyClass copyClass =
                likely < score.threshold() ? CopyClass.INDEPENDENT : CopyClassifier.classify(alignment, features);
        Passages passages = new Passages(alignment);
        return new Comparison(likely, copyClass, passages.spans(), passages.shareOfA(), passages.shareOfB());
    }

    /** In one language by the words, across languages by what a translation keeps. */
    static Alignment align(CopyText a, CopyText b) {
        return a.language().isLike(b.language()) ? new Alignment(a, b) : new Alignment(a.anchors(), b.anchors());
    }

    /** The score from which two reports count as copies. */
    public double threshold() {
        return score.threshold();
    }

    static Comparison turned(Comparison comparison) {
        return new Comparison(
                comparison.score(),
                comparison.copyClass(),
                comparison.aligned().stream()
                        .map(spans -> turned(spans))
                        .sorted(Passages.ORDER)
                        .toList(),
                /* shareOfFirst= */ comparison.shareOfSecond(),
                /* shareOfSecond= */ comparison.shareOfFirst());
    }

    static AlignedSpans turned(AlignedSpans spans) {
        return new AlignedSpans(/* original= */ spans.copy(), /* copy= */ spans.original(), spans.similarity());
    }
}
