package org.rapporteur.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.ReadReport;

/**
 * Stories kept up while reports come one by one, in any order: the same reports give the same stories.
 *
 * <p>What a report is compared by never changes, and only the reports near to it can share its story; so a new one leaves
 * all other parts of the record as they were. At most a set number of reports stays open; beyond, the stories that ended
 * first are settled: they stay in the outcome but take in nothing more. Not thread-safe.
 */
public final class RunningStories {

    /** The share of the most that may be open that is open after settling. */
    private static final double ROOM = 0.75;

    private final StorySettings settings;
    private final Function<String, ReadReport> loader;
    private final Particulars particulars;
    private final WordCounter counter;
    private final Background background;
    private final Profiler profiler;
    private final NavigableMap<String, Profile> open = new TreeMap<>();
    private final NavigableSet<CopyLink> links = new TreeSet<>(Comparator.comparing(CopyLink::original)
            .thenComparing(CopyLink::copy)
            .thenComparing(CopyLink::id));
    private final Shown shown = new Shown();
    private final Neighbours neighbours;
    private final List<Story> settled = new ArrayList<>();
    private final List<StoryMerge> settledMerges = new ArrayList<>();
    /** The storylines of open reports that have settled stories. */
    private final Map<String, String> begun = new HashMap<>();

    private Theme theme = Theme.NONE;
    /** Parts as last grouped, by the ids of their first reports. */
    private Map<String, Part> parts = new HashMap<>();

    /** With the one setting; {@code loader} gives a report that was added, for credits and outlets. */
    public RunningStories(Function<String, ReadReport> loader) {
        this(loader, StorySettings.SHIPPED);
    }

    RunningStories(Function<String, ReadReport> loader, StorySettings settings) {
        this.settings = settings;
        this.loader = loader;
        this.particulars = Particulars.shipped();
        this.counter = new WordCounter(settings, particulars);
        this.background = Background.shipped(counter::term);
        this.profiler = new Profiler(background, settings);
        this.neighbours = new Neighbours(settings.near());
    }

    /** Takes a report in; one whose id is there already replaces it. */
    public void add(ReadReport report) {
        remove(report.id());
        WordCounts counts = counter.count(report);
        Profile profile = profiler.profile(counts);
        open.put(profile.report(), profile);
        shown.add(profile, counts);
        neighbours.add(profile);
        if (open.size() > settings.mostOpen()) {
            settle();
        }
    }

    /** Takes a copy link in; copies stand in the story of their original. */
    public void link(CopyLink link) {
        links.add(link);
    }

    /** Takes an open report out again, as if it had never come; false where there is none. */
    public boolean remove(String id) {
        Profile profile = open.remove(id);
        if (profile == null) {
            return false;
        }
        neighbours.remove(profile);
        shown.remove(profile);
        return true;
    }

    /** How many reports are open; never more than the setting allows. */
    int open() {
        return open.size();
    }

    /** The stories as they stand, and each step that led to them. */
    public Grouping grouping() {
        Grouping now = group();
        List<Story> stories = new ArrayList<>(settled);
        stories.addAll(now.stories());
        List<StoryMerge> merges = new ArrayList<>(settledMerges);
        merges.addAll(now.merges());
        return new Grouping(stories, merges);
    }

    private Grouping group() {
        Collection<Profile> profiles = open.values();
        Neighbours near = neighbours;
        if (open.size() <= settings.few()) {
            profiles = amongFew();
            near = new Neighbours(settings.near());
            profiles.forEach(near::add);
        }
        Theme now = Theme.of(profiles, shown, settings);
        if (!now.equals(theme)) {
            parts.clear();
            theme = now;
        }
        List<Profile> reports = profiles.stream().sorted(Profile.BY_DAY).toList();
        MergeLog log = new MergeLog(reports, shown::word);
        List<Cluster> stories = stories(reports, near, log);
        List<Cluster> storylines = Agglomeration.join(
                stories, new Candidates(stories).neighbours(), Cluster::likeness, settings.storyline(), log::storyline);
        IndependentSources sources = new IndependentSources(List.copyOf(links), loader);
        return new Grouping(new StoryWriter(reports, sources, begun).write(stories, storylines), log.merges());
    }

    /** The open reports where there are few, weighed by what is rare among them. */
    private List<Profile> amongFew() {
        List<WordCounts> counts = open.keySet().stream()
                .map(id -> counter.count(loader.apply(id)))
                .toList();
        Profiler amongThese = new Profiler(background.among(counts, settings.atLarge(counts.size())), settings);
        return counts.stream().map(amongThese::profile).toList();
    }

    private List<Cluster> stories(List<Profile> reports, Neighbours near, MergeLog log) {
        Map<String, Integer> places = new HashMap<>();
        reports.forEach(report -> places.put(report.report(), places.size()));
        Map<String, Part> grouped = new HashMap<>();
        List<Cluster> stories = new ArrayList<>();
        for (Part.Members members : Part.all(reports, links, near::of)) {
            String first = members.reports().get(0).report();
            Part known = parts.get(first);
            Part part = known != null && known.members().equals(members)
                    ? known
                    : Part.group(
                            members,
                            near::of,
                            new Likeness(settings, particulars.weights(), theme),
                            settings.story(),
                            shown::word);
            grouped.put(first, part);
            part.merges().forEach(log::add);
            for (Cluster story : part.stories()) {
                stories.add(story.at(place ->
                        places.getOrDefault(members.reports().get(place).report(), 0)));
            }
        }
        parts = grouped;
        stories.sort(Comparator.comparingInt(Cluster::first));
        return stories;
    }

    /** Settles the stories that ended first, undated ones before all, until there is room again. */
    private void settle() {
        Grouping now = group();
        List<Story> byEnd = now.stories().stream()
                .sorted(Comparator.comparing(Story::to, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Story::id))
                .toList();
        Set<String> gone = new HashSet<>();
        Set<String> storylines = new HashSet<>();
        for (Story story : byEnd) {
            if (open.size() > settings.mostOpen() * ROOM) {
                settled.add(story);
                storylines.add(story.storyline());
                gone.addAll(story.reportIds());
                story.reportIds().forEach(this::remove);
            }
        }
        now.merges().stream()
                .filter(merge -> gone.contains(merge.first()) && gone.contains(merge.second()))
                .forEach(settledMerges::add);
        links.removeIf(link -> !open.containsKey(link.original()) && !open.containsKey(link.copy()));
        begun.keySet().removeAll(gone);
        now.stories().stream()
                .filter(story -> storylines.contains(story.storyline()))
                .forEach(story -> story.reportIds().stream()
                        .filter(open::containsKey)
                        .forEach(id -> begun.put(id, story.storyline())));
    }
}
