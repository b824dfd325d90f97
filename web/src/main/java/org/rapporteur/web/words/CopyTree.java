package org.rapporteur.web.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.CopyFamily;
import org.rapporteur.copy.CopyLink;

/**
 * A report and what was made from it.
 *
 * @param reportId the report; where a direction is open, the one above is only named first
 * @param via how it was made from the one above it; null for an origin, and where that one is of another story
 * @param copies what was made from it, in the family's order
 */
public record CopyTree(String reportId, @Nullable CopyLink via, List<CopyTree> copies) {

    /**
     * The tree of one independent source.
     *
     * @param group its reports, the origin first, as in a story's sources
     * @param families the family of each report
     * @param links the copy links between them and maybe others
     */
    public static CopyTree of(List<String> group, Function<String, CopyFamily> families, List<CopyLink> links) {
        String origin = group.get(0);
        Map<String, List<String>> below = new HashMap<>();
        for (String id : group) {
            if (!id.equals(origin)) {
                below.computeIfAbsent(above(id, group, families), key -> new ArrayList<>())
                        .add(id);
            }
        }
        return grow(origin, null, below, links);
    }

    /** Whether it is known that it was made from the one above it. */
    public boolean isDirected() {
        return via != null && via.directed() && via.copy().equals(reportId);
    }

    /** The nearest of the group that it goes back to; the origin where it goes back to none of them. */
    private static String above(String id, List<String> group, Function<String, CopyFamily> families) {
        CopyFamily family = families.apply(id);
        String at = id;
        do {
            String parent = family.member(at).orElseThrow().parent();
            if (parent == null) {
                return group.get(0);
            }
            at = parent;
        } while (!group.contains(at));
        return at.equals(id) ? group.get(0) : at;
    }

    private static CopyTree grow(
            String id, @Nullable CopyLink via, Map<String, List<String>> below, List<CopyLink> links) {
        List<CopyTree> copies = new ArrayList<>();
        for (String child : below.getOrDefault(id, List.of())) {
            copies.add(grow(child, between(id, child, links), below, links));
        }
        return new CopyTree(id, via, List.copyOf(copies));
    }

    private static @Nullable CopyLink between(String a, String b, List<CopyLink> links) {
        return links.stream()
                .filter(link -> (link.copy().equals(a) && link.original().equals(b))
                        || (link.copy().equals(b) && link.original().equals(a)))
                .findFirst()
                .orElse(null);
    }
}
