package org.rapporteur.copy;

import java.util.List;
import org.rapporteur.provenance.Provenance;

/**
 * One report was made from another, or both from one text.
 *
 * @param id stable key made from both report ids
 * @param original the id of the report that is the original, as far as known
 * @param copy the id of the report that is the copy
 * @param directed whether the direction is known; if not, {@code original} is only the smaller id
 * @param reasons why this direction, and why a copy at all, in words, the strongest first
 * @param copyClass verbatim, edited, rewritten …; never {@link CopyClass#INDEPENDENT}
 * @param aligned passages on both sides, in the original's order
 * @param shareOfOriginal share of the original's body under aligned spans, 0 to 1
 * @param shareOfCopy share of the copy's body under aligned spans, 0 to 1
 * @param provenance what found it; its confidence is the score
 */
public record CopyLink(
        String id,
        String original,
        String copy,
        boolean directed,
        List<String> reasons,
        CopyClass copyClass,
        List<AlignedSpans> aligned,
        double shareOfOriginal,
        double shareOfCopy,
        Provenance provenance) {

    public CopyLink {
        reasons = List.copyOf(reasons);
        aligned = List.copyOf(aligned);
        if (original.equals(copy)) {
            throw new IllegalArgumentException("a report is no copy of itself: " + copy);
        }
    }
}
