package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Copy links seen from one of their ends. */
final class FamilyLinks {

    private static final Comparator<CopyLink> LIKELIEST = Comparator.comparingDouble(
                    (CopyLink link) -> -link.provenance().confidence())
            .thenComparing(CopyLink::original)
            .thenComparing(CopyLink::copy);

    private FamilyLinks() {}

    /** The links of each report, by id. */
    static Map<String, List<CopyLink>> byReport(List<CopyLink> links) {
        Map<String, List<CopyLink>> byReport = new TreeMap<>();
        for (CopyLink link : links) {
            byReport.computeIfAbsent(link.original(), id -> new ArrayList<>()).add(link);
            byReport.computeIfAbsent(link.copy(), id -> new ArrayList<>()).add(link);
        }
        byReport.replaceAll((id, of) -> of.stream().sorted(LIKELIEST).toList());
        return byReport;
    }

    /** The report at the other end. */
    static String other(CopyLink link, String id) {
        return link.original().equals(id) ? link.copy() : link.original();
    }
}
