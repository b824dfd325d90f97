package org.rapporteur.story;

import java.util.List;

/**
 * Two groups of reports that were joined, and why.
 *
 * @param level what they were joined to
 * @param first the id of the earliest report of the one
 * @param second the id of the earliest report of the other
 * @param score how much they belong together; comparable within one level only
 * @param reasons why, in words, the strongest first
 */
public record StoryMerge(Level level, String first, String second, double score, List<String> reasons) {

    /** What two groups were joined to. */
    public enum Level {
        /** Reports of one event. */
        STORY,
        /** Stories of one course of events. */
        STORYLINE
    }

    public StoryMerge {
        reasons = List.copyOf(reasons);
    }
}
