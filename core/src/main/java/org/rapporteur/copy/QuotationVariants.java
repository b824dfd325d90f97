package org.rapporteur.copy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.Span;

/**
 * All versions of one quotation in print, the earliest first.
 *
 * @param id stable key
 * @param versions at least two; the first is what the others are compared with
 * @param provenance what found it
 */
public record QuotationVariants(String id, List<Version> versions, Provenance provenance) {

    public QuotationVariants {
        versions = List.copyOf(versions);
        if (versions.size() < 2) {
            throw new IllegalArgumentException("a quotation with one version has no variants: " + id);
        }
    }

    /**
     * One printed version.
     *
     * @param reportId where it stands
     * @param statementId the statement whose content it is part of, null for none
     * @param span the words without their outer marks
     * @param words the words themselves
     * @param grade what it does to the first version; {@link Grade#VERBATIM} for the first itself
     * @param reasons why that grade, in words
     * @param diff from the first version to this one; empty for the first
     */
    public record Version(
            String reportId,
            @Nullable String statementId,
            Span span,
            String words,
            Grade grade,
            List<String> reasons,
            List<DiffPart> diff) {

        public Version {
            reasons = List.copyOf(reasons);
            diff = List.copyOf(diff);
        }
    }
}
