package org.rapporteur.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.Credits;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.text.Span;

/**
 * The independent sources behind what several reports say, and how each knows. Reports count as one source where they are
 * one family of copies or of one newsroom, where they name one relay (the same agency, outlet or document), and, for a statement, where it
 * stands in passages that a copy link lays upon each other, however little else the two share.
 */
public final class StatementSources {

    private final IndependentSources sources;
    private final Function<String, ReadReport> loader;
    private final Map<String, List<CopyLink>> linksOf = new HashMap<>();

    /** For these links and what they join; {@code loader} gives the reports that will be asked about. */
    public StatementSources(List<CopyLink> links, IndependentSources sources, Function<String, ReadReport> loader) {
        this.sources = sources;
        this.loader = loader;
        for (CopyLink link : links) {
            linksOf.computeIfAbsent(link.original(), id -> new ArrayList<>()).add(link);
            linksOf.computeIfAbsent(link.copy(), id -> new ArrayList<>()).add(link);
        }
    }

    /** The sources behind versions of one statement, in the order of their first versions; the earliest should come first. */
    public List<Source> behindStatements(List<Statement> versions) {
        return sources(versions.stream().map(this::version).toList());
    }

    /** The sources behind mentions of one event, likewise. */
    public List<Source> behindMentions(List<Event> mentions) {
        return sources(mentions.stream().map(this::version).toList());
    }

    /** The same for reports that are known to be one source, the origin first, as a story has them. */
    public Source behind(Collection<String> family) {
        List<String> ids = List.copyOf(family);
        Knowledge knowledge = Knowledge.of(loader.apply(ids.get(0)));
        return new Source(ids, knowledge.how(), knowledge.through());
    }

    /** What one report says, where, and how it knows. */
    private record Version(String reportId, @Nullable String outlet, List<Span> content, Knowledge knowledge) {}

    private Version version(Statement statement) {
        ReadReport read = loader.apply(statement.reportId());
        return new Version(
                statement.reportId(), read.report().outlet(), statement.content(), Knowledge.of(statement, read));
    }

    /** As the statement that asserts it is known, where one does. */
    private Version version(Event event) {
        ReadReport read = loader.apply(event.reportId());
        Knowledge knowledge = read.statements().stream()
                .filter(statement -> statement.id().equals(event.assertedBy()))
                .findFirst()
                .map(statement -> Knowledge.of(statement, read))
                .orElseGet(() -> Knowledge.of(read));
        return new Version(event.reportId(), read.report().outlet(), List.of(event.passage()), knowledge);
    }

    private List<Source> sources(List<Version> versions) {
        int[] roots = new int[versions.size()];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = i;
            for (int j = 0; j < i; j++) {
                if (areOne(versions.get(j), versions.get(i))) {
                    unite(roots, j, i);
                }
            }
        }
        Map<Integer, List<Version>> groups = new LinkedHashMap<>();
        for (int i = 0; i < roots.length; i++) {
            groups.computeIfAbsent(root(roots, i), root -> new ArrayList<>()).add(versions.get(i));
        }
        return groups.values().stream().map(this::source).toList();
    }

    private static int root(int[] roots, int at) {
        int root = at;
        while (roots[root] != root) {
            root = roots[root];
        }
        return root;
    }

    private static void unite(int[] roots, int one, int other) {
        int a = root(roots, one);
        int b = root(roots, other);
        roots[Math.max(a, b)] = Math.min(a, b);
    }

    private boolean areOne(Version one, Version other) {
        String relay = one.knowledge().relay();
        return sources.areOne(one.reportId(), other.reportId())
                || areOfOneNewsroom(one, other)
                || (relay != null && Objects.equals(relay, other.knowledge().relay()))
                || areAligned(one, other);
    }

    /** A newsroom that tells a thing twice is no second source for it. */
    private static boolean areOfOneNewsroom(Version one, Version other) {
        String outlet = one.outlet();
        String second = other.outlet();
        return outlet != null && second != null && Credits.key(outlet).equals(Credits.key(second));
    }

    private boolean areAligned(Version one, Version other) {
        return linksOf.getOrDefault(one.reportId(), List.of()).stream()
                .anyMatch(link -> (link.original().equals(one.reportId())
                                && link.copy().equals(other.reportId())
                                && areAligned(link, one, other))
                        || (link.copy().equals(one.reportId())
                                && link.original().equals(other.reportId())
                                && areAligned(link, other, one)));
    }

    private static boolean areAligned(CopyLink link, Version original, Version copy) {
        return link.aligned().stream()
                .anyMatch(pair -> original.content().stream().anyMatch(pair.original()::overlaps)
                        && copy.content().stream().anyMatch(pair.copy()::overlaps));
    }

    /** The family's origin speaks for the source where it is among the reports; else the first. */
    private Source source(List<Version> group) {
        Version origin = group.stream()
                .filter(version -> sources.isOrigin(version.reportId()))
                .findFirst()
                .orElse(group.get(0));
        List<String> ids = new ArrayList<>(List.of(origin.reportId()));
        group.stream()
                .map(Version::reportId)
                .filter(id -> !ids.contains(id))
                .distinct()
                .forEach(ids::add);
        return new Source(ids, origin.knowledge().how(), origin.knowledge().through());
    }
}
