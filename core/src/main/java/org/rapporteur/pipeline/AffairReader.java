package org.rapporteur.pipeline;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;
import org.rapporteur.text.EvidencedDate;

/** Runs the stages across all reports of a store. */
final class AffairReader {

    private final Stages stages;

    AffairReader(Stages stages) {
        this.stages = stages;
    }

    Affair read(FindingsStore store, Progress progress) {
        List<String> ids = store.reportIds();
        Function<String, ReadReport> loader = remembering(id -> AffairDates.own(store.report(id)));
        progress.stage("copies");
        List<CopyLink> copies = sorted(stages.copies().find(ids, loader), CopyLink::id);
        progress.stage("quotations");
        List<QuotationVariants> quotations =
                sorted(stages.quotations().compare(ids, loader, copies), QuotationVariants::id);
        progress.stage("stories");
        List<Story> grouped = sorted(stages.stories().group(ids, loader, copies), Story::id);
        SortedMap<String, EvidencedDate> dates = new AffairDates(loader, copies, grouped).find();
        store.date(dates);
        List<Story> stories =
                grouped.stream().map(story -> dated(story, loader, dates)).toList();
        progress.stage("occurrences");
        List<Occurrence> occurrences = sorted(
                stages.occurrences().join(ids, id -> dated(loader.apply(id), dates), copies, stories), Occurrence::id);
        return new Affair(copies, quotations, stories, occurrences);
    }

    /** A story with the days that its reports were found to be of. */
    private static Story dated(Story story, Function<String, ReadReport> loader, Map<String, EvidencedDate> dates) {
        if (story.reportIds().stream().noneMatch(dates::containsKey)) {
            return story;
        }
        return story.on(story.reportIds().stream()
                .map(id -> dated(loader.apply(id), dates).report().published())
                .filter(Objects::nonNull)
                .map(date -> date.day().toString())
                .toList());
    }

    private static ReadReport dated(ReadReport report, Map<String, EvidencedDate> dates) {
        EvidencedDate date = dates.get(report.id());
        return date == null ? report : AffairDates.with(report, date);
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
