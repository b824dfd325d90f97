package org.rapporteur.web.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event in the world, in lists.
 *
 * @param type PLOVER type
 * @param place null where nothing tells it
 * @param mentions how many mentions it has
 * @param sources by how many independent sources
 * @param disagreements on how much they differ
 * @param status of its first mention
 * @param words the words of its first mention that name the act
 */
public record OccurrenceRow(
        String id,
        String type,
        @Nullable String date,
        @Nullable String place,
        List<String> actors,
        List<String> recipients,
        int mentions,
        int sources,
        int disagreements,
        String status,
        String words) {

    public OccurrenceRow {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
