package org.rapporteur.web.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.CopyLink;

/**
 * A report and what was made from it.
 *
 * @param reportId the report; where a direction is open, the one above is only named first
 * @param via how it was made from the one above it; null for an origin, and where both only share a relay
 * @param copies what was made from it, the earliest first
 */
public record CopyTree(String reportId, @Nullable CopyLink via, List<CopyTree> copies) {

    /**
     * The tree of one independent source.
     *
     * @param group its reports, the origin first, as in a story's sources
     * @param reports these reports and maybe others, the earliest first
     * @param links the copy links between them and maybe others
     */
    public static CopyTree of(List<String> group, List<String> reports, List<CopyLink> links) {
        Set<String> open = new HashSet<>(group);
        String origin = group.get(0);
        open.remove(origin);
        List<String> order = reports.stream().filter(open::contains).toList();
        List<Edge> edges =
                order.stream().map(id -> edge(id, origin, group, links)).toList();
        return grow(origin, null, edges, new HashSet<>(Set.of(origin)), origin);
    }

    /** Whether it is known that it was made from the one above it. */
    public boolean isDirected() {
        return via != null && via.directed();
    }

    private record Edge(String child, String parent, @Nullable CopyLink via) {}

    /** The link that explains most of the copy; a report without one hangs under the origin. */
    private static Edge edge(String id, String origin, List<String> group, List<CopyLink> links) {
        Optional<CopyLink> best = links.stream()
                .filter(link -> link.copy().equals(id) && group.contains(link.original()))
                .max(Comparator.comparingDouble(CopyLink::shareOfCopy).thenComparing(CopyLink::id));
        return best.map(link -> new Edge(id, link.original(), link))
                .orElseGet(() -> new Edge(id, origin, between(origin, id, links)));
    }

    private static @Nullable CopyLink between(String a, String b, List<CopyLink> links) {
        return links.stream()
                .filter(link -> (link.copy().equals(a) && link.original().equals(b))
                        || (link.copy().equals(b) && link.original().equals(a)))
                .findFirst()
                .orElse(null);
    }

    private static CopyTree grow(String id, @Nullable CopyLink via, List<Edge> edges, Set<String> done, String origin) {
        List<CopyTree> copies = new ArrayList<>();
        for (Edge edge : edges) {
            if (edge.parent.equals(id) && done.add(edge.child)) {
                copies.add(grow(edge.child, edge.via, edges, done, origin));
            }
        }
        if (id.equals(origin)) {
            // Links that run in a circle never reach the origin; their reports must not get lost.
            for (Edge edge : edges) {
                if (done.add(edge.child)) {
                    copies.add(grow(edge.child, edge.via, edges, done, origin));
                }
            }
        }
        return new CopyTree(id, via, List.copyOf(copies));
    }
}
