package org.rapporteur.cli.brief;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;
import org.rapporteur.web.words.Labels;

/**
 * An affair in the order in which it is told.
 *
 * @param dossier what it was made from
 * @param from ISO date of the earliest report, null where none is dated
 * @param to ISO date of the latest report, null where none is dated
 * @param outlets how many known outlets
 * @param independent how many independent sources, all stories together
 * @param storylines the storylines, that of most independent sources first
 * @param speakers who said what
 * @param altered quotations that some version changes, the gravest first
 * @param occurrences events, the earliest first
 * @param blocs what is said of blocs, by their names
 * @param doubts what not to take for settled
 */
public record Briefing(
        Dossier dossier,
        @Nullable String from,
        @Nullable String to,
        int outlets,
        int independent,
        List<Storyline> storylines,
        List<Speaker> speakers,
        List<QuotationVariants> altered,
        List<Occurrence> occurrences,
        List<BlocTold> blocs,
        Doubts doubts) {

    /** The briefing, with one name for each actor. */
    public static Briefing of(Dossier affair) {
        Dossier dossier = affair.withSharedNames();
        List<ReadReport> reports = dossier.reports();
        List<String> dates = reports.stream()
                .map(read -> read.report().published())
                .filter(Objects::nonNull)
                .map(date -> date.iso())
                .sorted()
                .toList();
        return new Briefing(
                dossier,
                dates.isEmpty() ? null : dates.get(0),
                dates.isEmpty() ? null : dates.get(dates.size() - 1),
                (int) reports.stream()
                        .map(read -> Labels.knownOutlet(read.report()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                dossier.sources().count(reports.stream().map(ReadReport::id).toList()),
                Storyline.of(stories(dossier)),
                Speaker.all(dossier),
                altered(dossier),
                occurrences(dossier),
                BlocTold.all(dossier),
                Doubts.of(dossier));
    }

    private static List<Story> stories(Dossier dossier) {
        Set<String> told = new HashSet<>();
        dossier.affair().stories().forEach(story -> told.addAll(story.reportIds()));
        // Nothing that was read may be missing from the account.
        Stream<Story> alone = dossier.reports().stream()
                .filter(read -> !told.contains(read.id()))
                .map(Briefing::alone);
        return Stream.concat(dossier.affair().stories().stream(), alone).toList();
    }

    private static Story alone(ReadReport read) {
        String date = read.report().published() == null
                ? null
                : read.report().published().iso();
        List<String> only = List.of(read.id());
        return new Story(read.id(), Labels.title(read.report()), read.id(), only, List.of(only), date, date);
    }

    private static List<QuotationVariants> altered(Dossier dossier) {
        return dossier.affair().quotations().stream()
                .filter(quotation -> gravest(quotation) != Grade.VERBATIM && gravest(quotation) != Grade.TYPOGRAPHY)
                .sorted(Comparator.comparing(Briefing::gravest).reversed().thenComparing(QuotationVariants::id))
                .toList();
    }

    /** The gravest grade among the versions. */
    public static Grade gravest(QuotationVariants quotation) {
        return quotation.versions().stream()
                .map(QuotationVariants.Version::grade)
                .max(Comparator.naturalOrder())
                .orElse(Grade.VERBATIM);
    }

    private static List<Occurrence> occurrences(Dossier dossier) {
        return dossier.affair().occurrences().stream()
                .sorted(Comparator.comparing((Occurrence it) -> Objects.requireNonNullElse(it.date(), "9999"))
                        .thenComparing(Occurrence::id))
                .toList();
    }

    /** What the biggest storyline is called. */
    public String title() {
        return storylines.isEmpty() ? "Nothing was read" : storylines.get(0).title();
    }

    /** "2024-05-06 to 2024-05-24", "undated". */
    public String dates() {
        return Labels.dates(from, to);
    }

    /** All stories, those of one storyline together. */
    public List<Story> stories() {
        return storylines.stream().flatMap(line -> line.stories().stream()).toList();
    }

    /** How many statements all reports have together. */
    public int statements() {
        return dossier.reports().stream()
                .mapToInt(read -> read.statements().size())
                .sum();
    }
}
