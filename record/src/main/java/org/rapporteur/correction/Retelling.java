package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.QuotationVariants.Version;
import org.rapporteur.event.Event;
import org.rapporteur.provenance.Amendment;
import org.rapporteur.story.IndependentSources;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.OccurrenceFinder;
import org.rapporteur.story.StatementSources;
import org.rapporteur.story.Story;

/** Tells anew what follows from corrected findings: sources, days, parties, types. What nothing touched stays as it is. */
final class Retelling {

    private final AffairState state;
    private final IndependentSources sources;
    private final StatementSources behind;
    private final Set<String> recounted;

    Retelling(AffairState state) {
        this.state = state;
        List<CopyLink> links = List.copyOf(state.copies.values());
        this.sources = new IndependentSources(links, state::report);
        this.behind = new StatementSources(links, sources, state::report);
        // Copies may have been corrected: who counts sources must see both what was found and what is.
        this.recounted = neighbours();
    }

    /** All reports that copies join, through whatever others, with those whose copies changed. */
    private Set<String> neighbours() {
        Set<String> all = new HashSet<>(state.recounted);
        List<CopyLink> links = new ArrayList<>(state.foundCopies);
        links.addAll(state.copies.values());
        boolean grew = !all.isEmpty();
        while (grew) {
            grew = false;
            for (CopyLink link : links) {
                if (all.contains(link.original()) || all.contains(link.copy())) {
                    grew |= all.add(link.original());
                    grew |= all.add(link.copy());
                }
            }
        }
        return all;
    }

    /** Versions no longer point at statements that were rejected. */
    void quotations() {
        Set<String> rejected = new TreeSet<>();
        state.corrected().forEach(one -> rejected.addAll(one.rejected.keySet()));
        state.quotations.replaceAll((id, quotation) -> {
            boolean hit = quotation.versions().stream().anyMatch(one -> points(one, rejected));
            return !hit
                    ? quotation
                    : new QuotationVariants(
                            id,
                            quotation.versions().stream()
                                    .map(one -> points(one, rejected) ? unbound(one) : one)
                                    .toList(),
                            quotation.provenance());
        });
    }

    private static boolean points(Version version, Set<String> rejected) {
        return version.statementId() != null && rejected.contains(version.statementId());
    }

    private static Version unbound(Version it) {
        return new Version(it.reportId(), null, it.span(), it.words(), it.grade(), it.reasons(), it.diff());
    }

    void storiesAndOccurrences() {
        state.stories.replaceAll((id, story) -> isStale(story) ? retold(story) : story);
        for (Occurrence occurrence : List.copyOf(state.occurrences.values())) {
            if (isStale(occurrence)) {
                retell(occurrence);
            }
        }
    }

    private boolean isStale(Story story) {
        return state.regrouped.contains(story.id())
                || story.reportIds().stream().anyMatch(id -> recounted.contains(id) || isRedated(id));
    }

    private boolean isRedated(String reportId) {
        return state.isCorrected(reportId)
                && !Objects.equals(
                        state.state(reportId).read().report().published(),
                        state.found.report(reportId).report().published());
    }

    private Story retold(Story story) {
        List<String> reports =
                story.reportIds().stream().distinct().sorted(state.byDate()).toList();
        List<String> days = reports.stream()
                .map(id -> state.report(id).report().published())
                .filter(Objects::nonNull)
                .map(date -> date.day().toString())
                .toList();
        Story told = new Story(
                story.id(),
                story.title(),
                story.storyline(),
                reports,
                sources.families(reports),
                story.from(),
                story.to(),
                story.amendments());
        return told.on(days);
    }

    private boolean isStale(Occurrence occurrence) {
        return state.regrouped.contains(occurrence.id())
                || occurrence.eventIds().stream().map(Retelling::reportOf).anyMatch(recounted::contains)
                || occurrence.eventIds().stream().anyMatch(this::isChanged);
    }

    private static String reportOf(String eventId) {
        return eventId.substring(0, eventId.lastIndexOf('.'));
    }

    private boolean isChanged(String eventId) {
        String report = reportOf(eventId);
        if (!state.isCorrected(report)) {
            return false;
        }
        ReportState there = state.state(report);
        return isRedated(report)
                || there.found.events().stream()
                        .filter(one -> one.id().equals(eventId))
                        .noneMatch(one -> one.equals(there.events.get(eventId)));
    }

    private void retell(Occurrence occurrence) {
        List<Event> mentions = new ArrayList<>();
        Set<Amendment> amendments = new LinkedHashSet<>();
        occurrence.eventIds().stream()
                .distinct()
                .sorted(Comparator.comparing(Retelling::reportOf, state.byDate()))
                .forEach(id -> {
                    ReportState there = state.state(reportOf(id));
                    amendments.addAll(there.amendments(id));
                    mentions.addAll(Stream.ofNullable(there.events.get(id)).toList());
                });
        if (mentions.isEmpty()) {
            state.occurrences.remove(occurrence.id());
            return;
        }
        Occurrence told = OccurrenceFinder.retold(occurrence.id(), mentions, sources, behind);
        amendments.removeAll(occurrence.amendments());
        Occurrence before = amended(told, occurrence.amendments());
        state.occurrences.put(occurrence.id(), amended(before, List.copyOf(amendments)));
    }

    static Story amended(Story it, List<Amendment> more) {
        return new Story(
                it.id(),
                it.title(),
                it.storyline(),
                it.reportIds(),
                it.sources(),
                it.from(),
                it.to(),
                Stream.concat(it.amendments().stream(), more.stream()).toList());
    }

    static Occurrence amended(Occurrence it, List<Amendment> more) {
        return new Occurrence(
                it.id(),
                it.type(),
                it.date(),
                it.place(),
                it.actors(),
                it.recipients(),
                it.eventIds(),
                it.independentReports(),
                it.disagreements(),
                Stream.concat(it.amendments().stream(), more.stream()).toList());
    }
}
