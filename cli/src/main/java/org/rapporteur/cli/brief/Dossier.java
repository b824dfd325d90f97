package org.rapporteur.cli.brief;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.CopyFamilies;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.intake.Rejection;
import org.rapporteur.intake.Report;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.story.IndependentSources;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Saying;
import org.rapporteur.story.SayingFinder;
import org.rapporteur.story.Source;
import org.rapporteur.story.StatementSources;
import org.rapporteur.story.Story;
import org.rapporteur.web.words.CopyTree;
import org.rapporteur.web.words.Labels;

/**
 * An affair with its reports, from which every view is made. Reports are loaded when they are first asked for and then
 * kept. Not for use by several threads.
 */
public final class Dossier {

    private static final Comparator<ReadReport> BY_DATE =
            Comparator.comparing((ReadReport read) -> sortKey(read.report())).thenComparing(ReadReport::id);

    private final List<String> ids;
    private final Function<String, ReadReport> loader;
    private final Affair affair;
    private final List<Rejection> rejections;
    private final Map<String, ReadReport> loaded = new HashMap<>();
    private @Nullable List<ReadReport> ordered;
    private @Nullable Sources sources;
    private @Nullable IndependentSources independent;
    private @Nullable StatementSources behind;

    /** A dossier over a store: {@code loader} is asked for ids of {@code ids} only. */
    public Dossier(List<String> ids, Function<String, ReadReport> loader, Affair affair, List<Rejection> rejections) {
        this.ids = List.copyOf(ids);
        this.loader = loader;
        this.affair = affair;
        this.rejections = List.copyOf(rejections);
    }

    /** The same affair with one name for each actor, the one that is printed most often. Loads all reports. */
    public Dossier withSharedNames() {
        SharedNames names = SharedNames.of(reports());
        Affair named = new Affair(
                affair.copies(),
                affair.quotations(),
                affair.stories(),
                affair.occurrences().stream().map(names::in).toList());
        return of(reports().stream().map(names::in).toList(), named, rejections);
    }

    /** A dossier of reports that are in memory. */
    public static Dossier of(List<ReadReport> reports, Affair affair, List<Rejection> rejections) {
        Map<String, ReadReport> byId = new HashMap<>();
        reports.forEach(read -> byId.put(read.id(), read));
        Function<String, ReadReport> loader =
                id -> Optional.ofNullable(byId.get(id)).orElseThrow(() -> new NoSuchElementException(id));
        return new Dossier(reports.stream().map(ReadReport::id).sorted().toList(), loader, affair, rejections);
    }

    /** All reports, the earliest first; undated ones last. */
    public List<ReadReport> reports() {
        if (ordered == null) {
            ordered = ids.stream().map(this::report).sorted(BY_DATE).toList();
        }
        return ordered;
    }

    /**
     * A report with what was found in it.
     *
     * @throws NoSuchElementException where there is none of that id
     */
    public ReadReport report(String id) {
        ReadReport read = loaded.get(id);
        if (read == null) {
            read = loader.apply(id);
            loaded.put(id, read);
        }
        return read;
    }

    public boolean hasReport(String id) {
        return ids.contains(id);
    }

    public Affair affair() {
        return affair;
    }

    public List<Rejection> rejections() {
        return rejections;
    }

    /** The tree of one independent source: {@code group} has the origin first, as in a story's sources. */
    public CopyTree tree(List<String> group) {
        return CopyTree.of(group, families()::of, affair.copies());
    }

    /** Which reports go back to which source. */
    public Sources sources() {
        if (sources == null) {
            sources = Sources.of(affair.stories());
        }
        return sources;
    }

    /** How a source knows, in words; empty where its report does not say. */
    public String knows(Source source) {
        return Labels.knows(source, report(source.origin()).report());
    }

    /** The independent sources of a story, with how each knows. */
    public List<Source> sources(Story story) {
        return story.sources().stream().map(group -> behind().behind(group)).toList();
    }

    /** The trees of copies, from the copy links. */
    public CopyFamilies families() {
        return independent().trees();
    }

    private IndependentSources independent() {
        if (independent == null) {
            independent = new IndependentSources(affair.copies(), this::known);
        }
        return independent;
    }

    /** The independent sources behind statements and events, and how each knows. */
    public StatementSources behind() {
        if (behind == null) {
            behind = new StatementSources(affair.copies(), independent(), this::known);
        }
        return behind;
    }

    /** What was said, with every report that prints it. */
    List<Saying> sayings() {
        return SayingFinder.find(reports(), affair.copies(), affair.quotations(), behind());
    }

    private ReadReport known(String id) {
        if (!hasReport(id)) {
            throw new NoSuchElementException(id);
        }
        return report(id);
    }

    public Optional<Statement> statement(String id) {
        return owner(id).flatMap(read -> first(read.statements(), it -> it.id().equals(id)));
    }

    public Optional<Event> event(String id) {
        return owner(id).flatMap(read -> first(read.events(), it -> it.id().equals(id)));
    }

    public Optional<CopyLink> copy(String id) {
        return first(affair.copies(), it -> it.id().equals(id));
    }

    public Optional<QuotationVariants> quotation(String id) {
        return first(affair.quotations(), it -> it.id().equals(id));
    }

    public Optional<Story> story(String id) {
        return first(affair.stories(), it -> it.id().equals(id));
    }

    public Optional<Occurrence> occurrence(String id) {
        return first(affair.occurrences(), it -> it.id().equals(id));
    }

    private Optional<ReadReport> owner(String findingId) {
        int dot = findingId.lastIndexOf('.');
        String owner = dot < 0 ? findingId : findingId.substring(0, dot);
        return hasReport(owner) ? Optional.of(report(owner)) : Optional.empty();
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    private static String sortKey(Report report) {
        return (report.published() == null ? "9999" : report.published().iso()) + " " + Labels.outlet(report);
    }
}
