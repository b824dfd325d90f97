package org.rapporteur.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.ReadReport;

/**
 * Groups reports of one event to stories, and stories of one course of events to storylines.
 *
 * <p>Reports are compared by what they say (all words, names, the lead, figures; rare words count more) and by the
 * days between them; the two groups that belong together most are joined first, average-link, unless each hangs
 * together much better than with the other: that is how two events of one kind stay apart. Copies stay together. One
 * setting for all corpora; the outcome does not depend on the order of the ids.
 */
public final class StoryFinder {

    private final StorySettings settings;

    /** With the one setting. */
    public StoryFinder() {
        this(StorySettings.SHIPPED);
    }

    StoryFinder(StorySettings settings) {
        this.settings = settings;
    }

    /** The stories of {@link #grouping}. */
    public List<Story> group(List<String> ids, Function<String, ReadReport> loader, List<CopyLink> links) {
        return grouping(ids, loader, links).stories();
    }

    /**
     * Groups reports; every one of them is in exactly one story.
     *
     * @param ids the reports to group, in any order; one given twice counts once
     * @param loader gives a report; it is asked one at a time, and no report is kept
     * @param links copy links; those of other reports are of use too where they connect two of these
     */
    public Grouping grouping(List<String> ids, Function<String, ReadReport> loader, List<CopyLink> links) {
        WordCounter counter = new WordCounter(settings);
        List<WordCounts> counts = new ArrayList<>();
        for (String id : new TreeSet<>(ids)) {
            counts.add(counter.count(loader.apply(id)));
        }
        counts.sort(Comparator.comparing(WordCounts::day, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(WordCounts::report));
        Profiler profiler = new Profiler(counts, CommonWords.shipped(counter::term), settings);
        List<Profile> reports = counts.stream().map(profiler::profile).toList();
        MergeLog log = new MergeLog(reports, feature -> counter.shown(profiler.term(feature)));
        List<Cluster> stories = Agglomeration.join(
                Copies.together(reports, links, log),
                (one, other) -> oneEvent(one, other, profiler),
                settings.story(),
                log::story);
        List<Cluster> storylines = Agglomeration.join(stories, Cluster::likeness, settings.storyline(), log::storyline);
        IndependentSources sources = new IndependentSources(links, loader);
        return new Grouping(new StoryWriter(reports, sources).write(stories, storylines), log.merges());
    }

    /**
     * How surely two groups tell of one event: their likeness, less what each hangs together better than with the
     * other, less the time between them. What they are alike in because the whole corpus is on one affair counts the
     * less the more days are between them: reports of a later turn of an affair name the same parties and matters.
     */
    private double oneEvent(Cluster one, Cluster other, Profiler profiler) {
        double likeness = one.likeness(other);
        double expected = Math.max(likeness, settings.cohesion());
        double apart = one.cohesion(expected, settings.cohesionPairs())
                + other.cohesion(expected, settings.cohesionPairs())
                - 2 * likeness;
        double days = one.daysApart(other);
        double later = 1 - StrictMath.exp(-days / settings.themeDays());
        double theme = days == 0 ? 0 : settings.theme() * later * one.themeLikeness(other, profiler::theme);
        return likeness - apart - theme - settings.time() * StrictMath.log1p(days / settings.days());
    }
}
