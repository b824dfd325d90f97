package org.rapporteur.story;

import java.util.List;

/**
 * Stories, and each step that led to them.
 *
 * @param stories the stories, earliest first
 * @param merges what was joined and why, in the order of joining
 */
public record Grouping(List<Story> stories, List<StoryMerge> merges) {

    public Grouping {
        stories = List.copyOf(stories);
        merges = List.copyOf(merges);
    }
}
