package org.rapporteur.record;

import org.jspecify.annotations.Nullable;

/**
 * One line of the list of reports.
 *
 * @param id the report's id
 * @param origin where it came from
 * @param title its title, null where none was found
 * @param outlet who published it, null where unknown
 * @param published ISO date as far as known, null where unknown
 * @param storyId the first story it belongs to, null where there is none
 */
public record ReportSummary(
        String id,
        String origin,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String storyId) {}
