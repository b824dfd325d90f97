package org.rapporteur.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * One name to show for each actor over many reports: the spelling that is printed most often, the longer one of two
 * that are printed equally often, then the first by letters. Grows as mentions are counted; not thread-safe.
 */
public final class ActorNames {

    private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

    /** Counts one mention. */
    public void count(Actor actor) {
        spellings.computeIfAbsent(actor.id(), id -> new TreeMap<>()).merge(actor.name(), 1, Integer::sum);
    }

    /** The name to show; the actor's own where no mention was counted. */
    public String of(Actor actor) {
        return spellings.getOrDefault(actor.id(), Map.of()).entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparingInt(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(actor.name());
    }
}
