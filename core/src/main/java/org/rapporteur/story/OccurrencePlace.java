package org.rapporteur.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Event;
import org.rapporteur.place.EventPlace;
import org.rapporteur.place.Place;

/**
 * Where the mentions of one event place it. What they say counts; only where none says anything do their datelines, if
 * all name one place.
 */
final class OccurrencePlace {

    private final Map<String, Place> places = new TreeMap<>();
    private final Map<String, List<String>> reports = new TreeMap<>();
    private final boolean isSaid;

    private OccurrencePlace(List<Event> placed, boolean isSaid) {
        this.isSaid = isSaid;
        Map<String, TreeSet<String>> ids = new TreeMap<>();
        for (Event event : placed) {
            EventPlace at = event.place();
            if (at != null) {
                places.putIfAbsent(at.place().id(), at.place());
                ids.computeIfAbsent(at.place().id(), id -> new TreeSet<>()).add(event.reportId());
            }
        }
        ids.forEach((id, in) -> reports.put(id, List.copyOf(in)));
        reports.keySet().removeIf(this::isCoarser);
    }

    static OccurrencePlace of(List<Mention> mentions) {
        List<Event> said = new ArrayList<>();
        List<Event> dateline = new ArrayList<>();
        for (Mention mention : mentions) {
            EventPlace place = mention.event().place();
            if (place != null) {
                (place.isTold() ? said : dateline).add(mention.event());
            }
        }
        return said.isEmpty() ? new OccurrencePlace(dateline, false) : new OccurrencePlace(said, true);
    }

    /** "Ukraine" does not gainsay "Odesa", it only knows less. */
    private boolean isCoarser(String id) {
        return places.values().stream().anyMatch(place(id)::mayHold);
    }

    /** The reports of each place by its id; none where only datelines tell, and these differ. */
    Map<String, List<String>> told() {
        return isSaid || reports.size() == 1 ? reports : Map.of();
    }

    /** The reports of each place by its name, where the reports say where it was. */
    Map<String, List<String>> disagreeing() {
        Map<String, List<String>> named = new TreeMap<>();
        if (isSaid) {
            reports.forEach((id, in) -> named.put(place(id).name(), in));
        }
        return named;
    }

    /** The place of an id, null for null. */
    @Nullable
    Place called(@Nullable String id) {
        return id == null ? null : place(id);
    }

    private Place place(String id) {
        Place place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("no place of a mention: " + id);
        }
        return place;
    }
}
