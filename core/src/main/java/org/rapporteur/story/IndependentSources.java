package org.rapporteur.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.copy.CopyFamilies;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.Credits;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.text.EvidencedDate;

/**
 * How many sources stand behind reports: those of one {@link org.rapporteur.copy.CopyFamily family of copies}, and those
 * that one agency wrote, count as one. Two copies of a report that is itself not asked about are one source too.
 */
public final class IndependentSources {

    private static final String UNDATED = "9999";

    private final CopyFamilies families;
    private final Function<String, ReadReport> loader;
    private final Map<String, String> dates = new HashMap<>();
    private final Map<String, String> agencies = new HashMap<>();

    /**
     * Takes in links.
     *
     * @param links all links, of whatever reports
     * @param loader gives the reports that will be asked about; others that hang together with them, where it has them
     */
    public IndependentSources(List<CopyLink> links, Function<String, ReadReport> loader) {
        this.loader = loader;
        this.families = new CopyFamilies(links, this::date);
    }

    /** Takes families that are grown already; {@code loader} as above. */
    public IndependentSources(CopyFamilies families, Function<String, ReadReport> loader) {
        this.loader = loader;
        this.families = families;
    }

    /** The trees of copies. */
    public CopyFamilies trees() {
        return families;
    }

    /**
     * The reports by their sources: one list for each source, its likeliest origin first (of those asked about), the
     * others by date and id; the sources by their origins' dates and ids. Empty for no reports; an id given twice counts
     * once.
     */
    public List<List<String>> families(Collection<String> reportIds) {
        Map<String, List<String>> groups = new HashMap<>();
        for (String id : new TreeSet<>(reportIds)) {
            groups.computeIfAbsent(source(id), key -> new ArrayList<>()).add(id);
        }
        return groups.values().stream()
                .map(this::originFirst)
                .sorted(Comparator.comparing(family -> family.get(0), byDate()))
                .toList();
    }

    /** Whether two reports are one source. */
    public boolean areOne(String one, String other) {
        return source(one).equals(source(other));
    }

    /** Whether a report goes back to no other. */
    boolean isOrigin(String id) {
        return families.of(id).origin().equals(id);
    }

    /** The agency that wrote a report's origin, or that origin itself: reports of one agency are one source. */
    private String source(String id) {
        String origin = families.of(id).origin();
        return agencies.computeIfAbsent(origin, key -> read(key)
                .flatMap(Credits::agency)
                .map(name -> "agency " + Credits.key(name))
                .orElse(key));
    }

    /** One report for each source, the likeliest origin of its family, by date and id. */
    public List<String> origins(Collection<String> reportIds) {
        return families(reportIds).stream().map(family -> family.get(0)).toList();
    }

    /** Of those asked about the one that stands first in its tree; of several trees the earliest. */
    private List<String> originFirst(List<String> family) {
        String origin =
                family.stream().filter(id -> isFirst(id, family)).min(byDate()).orElseThrow();
        List<String> ordered = new ArrayList<>(family);
        ordered.remove(origin);
        ordered.sort(byDate());
        ordered.add(0, origin);
        return ordered;
    }

    private boolean isFirst(String id, List<String> among) {
        return families.of(id).reportIds().stream()
                .filter(among::contains)
                .findFirst()
                .filter(id::equals)
                .isPresent();
    }

    private Comparator<String> byDate() {
        return Comparator.comparing(this::date).thenComparing(Comparator.naturalOrder());
    }

    private String date(String id) {
        return dates.computeIfAbsent(id, this::loadDate);
    }

    private String loadDate(String id) {
        return read(id).map(read -> read.report().published())
                .map(EvidencedDate::iso)
                .orElse(UNDATED);
    }

    /** Empty where a link leads to a report that nobody asks about and that is not at hand. */
    private Optional<ReadReport> read(String id) {
        try {
            return Optional.of(loader.apply(id));
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }
}
