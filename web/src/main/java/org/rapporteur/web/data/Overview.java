package org.rapporteur.web.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.correction.HistoryEntry;
import org.rapporteur.record.RecordFile;
import org.rapporteur.record.RecordReader;

/**
 * What is asked of the whole affair at once, taken from the record in one go and kept until it changes.
 *
 * @param totals how many there are, by table name; {@code altered} counts quotations with a version that is not harmless
 * @param from the first day on which a report was published, null where none is dated
 * @param to the last
 * @param actors by id, those of most statements first
 * @param outlets names of outlets and how many reports they have, the busiest first
 * @param stories the one of most independent sources first
 * @param ties who is for or against whom, the strongest first
 * @param blocs ids of the blocs of which something is told, by name
 * @param entries statements and events by date
 * @param families who copied whom
 * @param overlay what corrections changed
 * @param history all corrections, the first one first
 */
public record Overview(
        Map<String, Long> totals,
        @Nullable String from,
        @Nullable String to,
        Map<String, ActorHead> actors,
        Map<String, Integer> outlets,
        List<StoryHead> stories,
        List<Tie> ties,
        Map<String, Integer> blocs,
        Entries entries,
        Families families,
        Overlay overlay,
        List<HistoryEntry> history) {

    static Overview load(RecordReader reader, RecordFile record) {
        Overlay overlay = Overlay.of(reader, record);
        OverviewLoader loader = new OverviewLoader(reader, overlay);
        Map<String, ActorHead> actors = loader.actors();
        return new Overview(
                loader.totals(),
                loader.day("min"),
                loader.day("max"),
                actors,
                loader.outlets(),
                loader.stories(),
                loader.ties(actors),
                loader.blocs(),
                new EntriesLoader(reader, overlay).load(),
                Families.load(reader, overlay),
                overlay,
                record.history());
    }

    public long total(String what) {
        return totals.getOrDefault(what, 0L);
    }

    /** The name that most findings give an actor. */
    public String name(String actorId) {
        ActorHead actor = actors.get(actorId);
        return actor == null ? actorId : actor.name();
    }
}
