package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Trees of reports that hang together. Reports are placed one after the other, those first of which least is known to be
 * taken from reports not yet placed, so directions that contradict each other give no circle; each hangs under the one
 * before it that likeliest was its original, or begins a tree where none was.
 */
final class FamilyTrees {

    /** Where the direction is open, the one above was the original in one of two cases. */
    private static final double OPEN = 0.5;
    /** Where the direction is known, but would make a circle. */
    private static final double AGAINST = 0.1;

    private final SortedSet<String> open;
    private final Map<String, List<CopyLink>> linksOf;
    private final Function<String, String> dates;
    private final Map<String, @Nullable CopyLink> placed = new LinkedHashMap<>();

    FamilyTrees(SortedSet<String> ids, Map<String, List<CopyLink>> linksOf, Function<String, String> dates) {
        this.open = new TreeSet<>(ids);
        this.linksOf = linksOf;
        this.dates = dates;
    }

    List<CopyFamily> grow() {
        while (!open.isEmpty()) {
            String next = next();
            open.remove(next);
            placed.put(next, parent(next));
        }
        Map<String, String> origins = new HashMap<>();
        Map<String, List<CopyFamily.Member>> trees = new LinkedHashMap<>();
        placed.forEach((id, via) -> {
            String origin = via == null ? id : Objects.requireNonNull(origins.get(FamilyLinks.other(via, id)));
            origins.put(id, origin);
            trees.computeIfAbsent(origin, key -> new ArrayList<>()).add(new CopyFamily.Member(id, via));
        });
        return trees.values().stream().map(CopyFamily::new).toList();
    }

    /** Least taken from what is open, then what is linked to a placed one, most given, the earliest, the smallest id. */
    private String next() {
        record Rank(String id, double taken, boolean linked, double given, String date) {}
        return open.stream()
                .map(id -> new Rank(id, taken(id), parent(id) != null, given(id), dates.apply(id)))
                .min(Comparator.comparingDouble(Rank::taken)
                        .thenComparing(rank -> !rank.linked())
                        .thenComparing(rank -> -rank.given())
                        .thenComparing(Rank::date)
                        .thenComparing(Rank::id))
                .orElseThrow()
                .id();
    }

    private double taken(String id) {
        return linksOf.getOrDefault(id, List.of()).stream()
                .filter(link -> link.directed() && link.copy().equals(id) && open.contains(link.original()))
                .mapToDouble(CopyLink::shareOfCopy)
                .sum();
    }

    private double given(String id) {
        return linksOf.getOrDefault(id, List.of()).stream()
                .filter(link -> link.directed() && link.original().equals(id))
                .count();
    }

    /** The link to the likeliest original among the placed ones, null where there is none. */
    private @Nullable CopyLink parent(String id) {
        return linksOf.getOrDefault(id, List.of()).stream()
                .filter(link -> placed.containsKey(FamilyLinks.other(link, id)))
                .max(Comparator.comparingDouble((CopyLink link) -> likelihood(link, id))
                        .thenComparing(link -> dates.apply(FamilyLinks.other(link, id)), Comparator.reverseOrder())
                        .thenComparing(CopyLink::id, Comparator.reverseOrder()))
                .orElse(null);
    }

    private static double likelihood(CopyLink link, String id) {
        boolean copy = link.copy().equals(id);
        double share = copy ? link.shareOfCopy() : link.shareOfOriginal();
        double known = !link.directed() ? OPEN : copy ? 1 : AGAINST;
        return known * share * link.provenance().confidence();
    }
}
