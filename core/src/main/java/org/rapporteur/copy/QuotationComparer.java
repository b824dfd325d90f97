package org.rapporteur.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.QuotationVariants.Version;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.Digest;
import org.rapporteur.text.EvidencedDate;

/**
 * Finds the versions of one quotation in many reports, in any wording: between copies by the passages that meet, beyond
 * them by rare words that two quotations share. Each version is diffed and graded against the earliest.
 */
public final class QuotationComparer {

    private static final String VERSION = "1";
    private static final double CONFIDENCE_IN_COPIES = 0.95;
    private static final double CONFIDENCE = 0.8;
    private static final double RELATED = 0.3;

    /**
     * All quotations with at least two versions, sorted by the first version's report and place.
     *
     * @param ids the reports' ids; one given twice counts once, the order does not matter
     * @param loader gives a report by its id; called once for each, and once more for the first of each group
     * @param links the copy links among them
     */
    public List<QuotationVariants> compare(
            List<String> ids, Function<String, ReadReport> loader, List<CopyLink> links) {
        List<Quoted> quotations = new ArrayList<>();
        Map<String, LocalDate> dates = new TreeMap<>();
        for (String id : ids.stream().distinct().sorted().toList()) {
            ReadReport report = loader.apply(id);
            @Nullable EvidencedDate published = report.report().published();
            dates.put(id, published == null ? LocalDate.MAX : published.day());
            report.quotations().stream()
                    .sorted()
                    .map(span -> Quoted.of(report, span))
                    .filter(quoted -> !quoted.words().isEmpty())
                    .forEach(quotations::add);
        }
        QuotationGroups groups = new QuotationGroups(quotations, dates);
        groups.joinCopies(links);
        groups.joinByWords();
        groups.joinBySpeaker();
        Precedence precedence = new Precedence(dates, links);
        Map<String, List<Quoted>> byReport = quotations.stream().collect(Collectors.groupingBy(Quoted::reportId));
        return groups.groups().stream()
                .map(group -> variants(group, loader, precedence, byReport, links, dates))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((QuotationVariants found) ->
                                found.versions().get(0).reportId())
                        .thenComparing(found -> found.versions().get(0).span()))
                .toList();
    }

    private static Optional<QuotationVariants> variants(
            List<Quoted> group,
            Function<String, ReadReport> loader,
            Precedence precedence,
            Map<String, List<Quoted>> byReport,
            List<CopyLink> links,
            Map<String, LocalDate> dates) {
        List<Quoted> sorted =
                group.stream().sorted(precedence.thenComparing(Quoted::span)).toList();
        Quoted first = sorted.get(0);
        VersionReader reader = new VersionReader(first, byReport, loader);
        List<Version> versions = new ArrayList<>();
        versions.add(new Version(
                first.reportId(),
                first.statementId(),
                first.span(),
                first.text(),
                Grade.VERBATIM,
                List.of("the earliest version"),
                List.of()));
        for (Quoted version : sorted.subList(1, sorted.size())) {
            if (sorted.size() > 2 && !isRelated(first, version)) {
                // Another part of a longer quotation that a third report prints in one.
                continue;
            }
            boolean linked = links.stream().anyMatch(link -> isOf(link, first, version));
            List<VariantGrader.Verdict> verdicts = reader.grade(version, linked);
            if (linked || SameUtterance.isPlausible(first, version, verdicts, dates)) {
                versions.add(version(first, version, verdicts));
            }
        }
        boolean copied = links.stream().anyMatch(link -> holds(sorted, link.original()) && holds(sorted, link.copy()));
        return versions.size() < 2
                ? Optional.empty()
                : Optional.of(new QuotationVariants(
                        "quote." + Digest.id(12, first.reportId(), first.span().toString()),
                        versions,
                        Provenance.rules("copy", VERSION, copied ? CONFIDENCE_IN_COPIES : CONFIDENCE)));
    }

    private static boolean holds(List<Quoted> group, String report) {
        return group.stream().anyMatch(quoted -> quoted.reportId().equals(report));
    }

    private static boolean isRelated(Quoted first, Quoted version) {
        return QuotationGroups.likeness(first, version) >= RELATED || Rephrasing.likeness(first, version) > 0;
    }

    private static boolean isOf(CopyLink link, Quoted first, Quoted version) {
        return List.of(link.original(), link.copy()).containsAll(List.of(first.reportId(), version.reportId()));
    }

    private static Version version(Quoted first, Quoted version, List<VariantGrader.Verdict> verdicts) {
        return new Version(
                version.reportId(),
                version.statementId(),
                version.span(),
                version.text(),
                verdicts.get(0).grade(),
                verdicts.stream().map(VariantGrader.Verdict::reason).distinct().toList(),
                WordDiff.between(first.text(), version.text()));
    }
}
