package org.rapporteur.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.ReadReport;

/**
 * How many sources stand behind reports: those that copy links connect, directly or through others, count as one.
 * Two copies of a report that is itself not asked about are one source too.
 */
public final class IndependentSources {

    private static final String UNDATED = "9999";

    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> copies = new HashSet<>();
    private final Map<String, Integer> copied = new HashMap<>();
    private final Function<String, ReadReport> loader;
    private final Map<String, String> dates = new HashMap<>();

    /**
     * Takes in links.
     *
     * @param links all links, of whatever reports
     * @param loader gives the reports that will be asked about
     */
    public IndependentSources(List<CopyLink> links, Function<String, ReadReport> loader) {
        this.loader = loader;
        for (CopyLink link : links) {
            if (link.copyClass().isCopy()) {
                unite(link.original(), link.copy());
                if (link.directed()) {
                    copies.add(link.copy());
                    copied.merge(link.original(), 1, Integer::sum);
                }
            }
        }
    }

    /**
     * The reports by their sources: one list for each source, its likeliest origin first (a report that is no known
     * copy, the most copied of these, the earliest, the smallest id), the others by date and id; the sources by their
     * origins' dates and ids. Empty for no reports; an id given twice counts once.
     */
    public List<List<String>> families(Collection<String> reportIds) {
        Map<String, List<String>> families = new TreeMap<>();
        for (String id : new TreeSet<>(reportIds)) {
            families.computeIfAbsent(family(id), root -> new ArrayList<>()).add(id);
        }
        return families.values().stream()
                .map(this::originFirst)
                .sorted(Comparator.comparing(family -> family.get(0), byDate()))
                .toList();
    }

    /** One report for each source, the likeliest origin of its family, by date and id. */
    public List<String> origins(Collection<String> reportIds) {
        return families(reportIds).stream().map(family -> family.get(0)).toList();
    }

    /** The key of the family that a report belongs to: the smallest id in it. */
    String family(String id) {
        String root = id;
        for (String up = parents.get(root); up != null; up = parents.get(root)) {
            root = up;
        }
        if (!root.equals(id)) {
            parents.put(id, root);
        }
        return root;
    }

    private void unite(String one, String other) {
        String a = family(one);
        String b = family(other);
        if (!a.equals(b)) {
            parents.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
        }
    }

    private List<String> originFirst(List<String> family) {
        Comparator<String> likeliest = Comparator.comparing(copies::contains);
        String origin = family.stream()
                .min(likeliest.thenComparing(id -> -copied.getOrDefault(id, 0)).thenComparing(byDate()))
                .orElseThrow();
        List<String> ordered = new ArrayList<>(family);
        ordered.remove(origin);
        ordered.sort(byDate());
        ordered.add(0, origin);
        return ordered;
    }

    private Comparator<String> byDate() {
        return Comparator.comparing(this::date).thenComparing(Comparator.naturalOrder());
    }

    private String date(String id) {
        return dates.computeIfAbsent(id, this::loadDate);
    }

    private String loadDate(String id) {
        var published = loader.apply(id).report().published();
        return published == null ? UNDATED : published.iso();
    }
}
