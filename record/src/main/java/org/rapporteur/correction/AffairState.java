package org.rapporteur.correction;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;
import org.rapporteur.text.EvidencedDate;

/** The findings across reports half way through their corrections. */
final class AffairState {

    final Found found;
    final List<CopyLink> foundCopies;
    final NavigableMap<String, CopyLink> copies;
    final NavigableMap<String, QuotationVariants> quotations;
    final NavigableMap<String, Story> stories;
    final NavigableMap<String, Occurrence> occurrences;

    /** Reports whose copies changed: whoever counts sources among them must count anew. */
    final Set<String> recounted = new TreeSet<>();

    /** Stories and occurrences that were put together otherwise. */
    final Set<String> regrouped = new HashSet<>();

    private final Corrections corrections;
    private final Map<String, ReportState> states = new HashMap<>();

    AffairState(Corrections corrections, Affair affair, Outcomes outcomes) {
        this.corrections = corrections;
        this.found = corrections.found();
        this.foundCopies = affair.copies();
        this.copies = byId(affair.copies(), CopyLink::id);
        this.quotations = byId(affair.quotations(), QuotationVariants::id);
        this.stories = byId(affair.stories(), Story::id);
        this.occurrences = byId(affair.occurrences(), Occurrence::id);
        for (String id : corrections.reports()) {
            states.put(id, corrections.state(found.report(id), outcomes));
        }
    }

    private static <T> NavigableMap<String, T> byId(List<T> all, Function<T, String> id) {
        NavigableMap<String, T> map = new TreeMap<>();
        all.forEach(one -> map.put(id.apply(one), one));
        return map;
    }

    /** The reports with corrected findings of their own. */
    Collection<ReportState> corrected() {
        return states.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    boolean isCorrected(String reportId) {
        return states.containsKey(reportId);
    }

    ReportState state(String reportId) {
        ReportState known = states.get(reportId);
        return known == null ? new ReportState(found.report(reportId)) : known;
    }

    /** A report as corrected. */
    ReadReport report(String id) {
        return corrections.apply(found.report(id));
    }

    /** Earliest first, undated ones last. */
    Comparator<String> byDate() {
        Map<String, String> dates = new HashMap<>();
        return Comparator.<String, String>comparing(id -> dates.computeIfAbsent(id, this::day))
                .thenComparing(Comparator.naturalOrder());
    }

    private String day(String id) {
        EvidencedDate date = report(id).report().published();
        return date == null ? "9999" : date.iso();
    }

    Affair affair() {
        return new Affair(
                List.copyOf(copies.values()),
                List.copyOf(quotations.values()),
                List.copyOf(stories.values()),
                List.copyOf(occurrences.values()));
    }
}
