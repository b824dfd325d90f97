package org.rapporteur.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
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
        RunningStories running = new RunningStories(loader, settings);
        inOrder(new TreeSet<>(ids), loader).forEach(id -> running.add(loader.apply(id)));
        links.forEach(running::link);
        return running.grouping();
    }

    /** By day where so many are grouped that the earliest will be settled; else the order is of no matter. */
    private List<String> inOrder(NavigableSet<String> ids, Function<String, ReadReport> loader) {
        if (ids.size() <= settings.mostOpen()) {
            return List.copyOf(ids);
        }
        Map<String, Long> days = new HashMap<>();
        for (String id : ids) {
            Long day = WordCounter.day(loader.apply(id).report());
            days.put(id, day == null ? Long.MIN_VALUE : day);
        }
        return ids.stream()
                .sorted(Comparator.<String>comparingLong(id -> days.getOrDefault(id, 0L)))
                .toList();
    }
}
