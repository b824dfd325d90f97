package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Copies grouped into families, each a tree with the likeliest origin. Only a strong link joins two groups of reports, so
 * that no chain of weak ones can; reports that hang together by a weaker link stay sources of their own. A report made
 * from two that do not hang together belongs to the likelier one. The order of the links does not matter. May be used by
 * several threads where {@code dates} may.
 */
public final class CopyFamilies {

    /** From this confidence on a link joins groups; chosen on gold pairs, see {@code docs/copies-status.md}. */
    public static final double STRONG = 0.9;

    /** A link that covers less than this of the copy (of both, where it is not known which is) leaves it a source of its own. */
    private static final double LEAST_SHARE = 0.3;

    private final Map<String, List<CopyLink>> linksOf;
    private final Map<String, SortedSet<String>> groups = new HashMap<>();
    private final Function<String, String> dates;
    private final Map<String, CopyFamily> families = new HashMap<>();

    /**
     * Takes in links.
     *
     * @param links all links, of whatever reports
     * @param dates when a report was published, as an ISO date; what sorts after all dates where unknown
     */
    public CopyFamilies(Collection<CopyLink> links, Function<String, String> dates) {
        this.dates = dates;
        this.linksOf =
                FamilyLinks.byReport(links.stream().filter(CopyFamilies::joins).toList());
        for (String id : linksOf.keySet()) {
            if (!groups.containsKey(id)) {
                spread(id);
            }
        }
    }

    /** Whether a link makes its two reports one source: a strong one does, and one that a person marked or accepted. */
    public static boolean joins(CopyLink link) {
        boolean strong = link.provenance().confidence() >= STRONG && share(link) >= LEAST_SHARE;
        return link.copyClass().isCopy()
                && (strong || !link.provenance().amendments().isEmpty());
    }

    private static double share(CopyLink link) {
        boolean copyOnly = link.directed() && link.copyClass() != CopyClass.SHARED_SOURCE;
        return copyOnly ? link.shareOfCopy() : Math.max(link.shareOfCopy(), link.shareOfOriginal());
    }

    /** All that hang together with a report. */
    private void spread(String from) {
        SortedSet<String> group = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            String id = open.remove(open.size() - 1);
            if (group.add(id)) {
                groups.put(id, group);
                linksOf.getOrDefault(id, List.of()).forEach(link -> open.add(FamilyLinks.other(link, id)));
            }
        }
    }

    /** The family of a report; of itself alone where it is nobody's copy and nobody's original. */
    public synchronized CopyFamily of(String reportId) {
        CopyFamily known = families.get(reportId);
        if (known != null) {
            return known;
        }
        SortedSet<String> group = groups.get(reportId);
        if (group == null) {
            return new CopyFamily(List.of(new CopyFamily.Member(reportId, null)));
        }
        for (CopyFamily family : new FamilyTrees(group, linksOf, dates).grow()) {
            family.reportIds().forEach(id -> families.put(id, family));
        }
        return of(reportId);
    }

    /** All families of two reports or more, by their origins' dates and ids. */
    public synchronized List<CopyFamily> all() {
        TreeMap<String, CopyFamily> sorted = new TreeMap<>();
        for (String id : groups.keySet()) {
            CopyFamily family = of(id);
            if (family.members().size() > 1) {
                sorted.put(dates.apply(family.origin()) + " " + family.origin(), family);
            }
        }
        return List.copyOf(sorted.values());
    }

    /** Whether two reports count as one source. */
    public boolean areOne(String one, String other) {
        return one.equals(other) || of(one).origin().equals(of(other).origin());
    }
}
