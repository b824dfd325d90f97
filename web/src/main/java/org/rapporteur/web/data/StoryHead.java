package org.rapporteur.web.data;

import org.jspecify.annotations.Nullable;

/**
 * A story in lists.
 *
 * @param reports how many reports tell it
 * @param sources how many independent sources they go back to
 */
public record StoryHead(
        String id,
        String title,
        String storyline,
        @Nullable String from,
        @Nullable String to,
        int reports,
        int sources) {}
