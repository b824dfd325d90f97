package org.rapporteur.pipeline;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.dating.RelatedDates;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;
import org.rapporteur.text.EvidencedDate;

/** Runs the stages across all reports of a store. */
final class AffairReader {

    /** How many reports are dated in one transaction; all of an affair might not fit into memory. */
    private static final int AT_ONCE = 128;

    private final Stages stages;

    AffairReader(Stages stages) {
        this.stages = stages;
    }

    Affair read(FindingsStore store, Progress progress) {
        List<String> ids = store.reportIds();
        Function<String, ReadReport> loader = remembering(id -> own(store.found(id)));
        progress.stage("copies");
        List<CopyLink> copies = sorted(stages.copies().find(ids, loader), CopyLink::id);
        progress.stage("quotations");
        List<QuotationVariants> quotations =
                sorted(stages.quotations().compare(ids, loader, copies), QuotationVariants::id);
        progress.stage("stories");
        List<Story> grouped = sorted(stages.stories().group(ids, loader, copies), Story::id);
        SortedMap<String, EvidencedDate> dates = new AffairDates(loader, copies, grouped).find();
        date(store, loader, dates);
        Function<String, ReadReport> dated = remembering(store::found);
        List<Story> stories = grouped.stream()
                .map(story -> dated(story, dated, dates.keySet()))
                .toList();
        progress.stage("occurrences");
        List<Occurrence> occurrences = sorted(stages.occurrences().join(ids, dated, copies, stories), Occurrence::id);
        return new Affair(copies, quotations, stories, occurrences);
    }

    /**
     * A report without what other reports told of its date in an earlier run, so that nothing depends on the order in which
     * reports came in.
     */
    private ReadReport own(ReadReport report) {
        EvidencedDate date = report.report().published();
        return RelatedDates.isBorrowed(date) ? stages.dating().date(report, RelatedDates.own(date)) : report;
    }

    /** Stores the reports that other reports date, and those that they date no more. */
    private void date(
            FindingsStore store, Function<String, ReadReport> loader, SortedMap<String, EvidencedDate> dates) {
        Set<String> changed = new TreeSet<>(store.datedByOthers());
        changed.addAll(dates.keySet());
        List<String> ids = List.copyOf(changed);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            store.date(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)).stream()
                    .map(id -> dated(loader.apply(id), dates.get(id)))
                    .toList());
        }
    }

    private ReadReport dated(ReadReport report, @Nullable EvidencedDate date) {
        return date == null ? report : stages.dating().date(report, date);
    }

    /** A story with the days that its reports were found to be of. */
    private static Story dated(Story story, Function<String, ReadReport> loader, Set<String> dated) {
        if (story.reportIds().stream().noneMatch(dated::contains)) {
            return story;
        }
        return story.on(story.reportIds().stream()
                .map(id -> loader.apply(id).report().published())
                .filter(Objects::nonNull)
                .map(date -> date.day().toString())
                .toList());
    }

    private static <T> List<T> sorted(List<T> findings, Function<T, String> id) {
        return findings.stream().sorted(Comparator.comparing(id)).toList();
    }

    /** The stages go over the same reports again and again; the last few hundred loaded are kept. */
    private static Function<String, ReadReport> remembering(Function<String, ReadReport> load) {
        Map<String, ReadReport> recent = new LinkedHashMap<>(512, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, ReadReport> eldest) {
                return size() > 256;
            }
        };
        return id -> {
            synchronized (recent) {
                // Not computeIfAbsent: a loader may load another report while it loads this one.
                ReadReport known = recent.get(id);
                if (known == null) {
                    known = load.apply(id);
                    recent.put(id, known);
                }
                return known;
            }
        };
    }
}
