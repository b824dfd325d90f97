package org.rapporteur.copy;

import java.util.List;

/**
 * Two reports laid upon each other, neither taken for the original yet: the spans' {@code original} side is the first
 * report, their {@code copy} side the second.
 *
 * @param score how likely one was made from the other or both from one text, 0 to 1
 * @param copyClass {@link CopyClass#INDEPENDENT} where the score is below the threshold
 * @param aligned passages that meet, in the first report's order; those of independent reports too
 * @param shareOfFirst share of the first report's words under aligned spans, 0 to 1
 * @param shareOfSecond share of the second report's words under aligned spans, 0 to 1
 */
public record Comparison(
        double score, CopyClass copyClass, List<AlignedSpans> aligned, double shareOfFirst, double shareOfSecond) {

    public Comparison {
        aligned = List.copyOf(aligned);
    }
}
