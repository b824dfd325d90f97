package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What corrections make of the findings of one kind: only where that differs from what was found.
 *
 * @param was the ids of what was found and does not hold as it was: it is gone, or otherwise now
 * @param now what holds instead, by id
 */
public record Changes<T>(SortedSet<String> was, SortedMap<String, T> now) {

    public Changes {
        was = Collections.unmodifiableSortedSet(new TreeSet<>(was));
        now = Collections.unmodifiableSortedMap(new TreeMap<>(now));
    }

    static <T> Changes<T> none() {
        return new Changes<>(Collections.emptySortedSet(), Collections.emptySortedMap());
    }

    static <T> Changes<T> between(List<T> found, List<T> corrected, Function<T, String> id) {
        Map<String, T> before = new HashMap<>();
        found.forEach(one -> before.put(id.apply(one), one));
        TreeMap<String, T> now = new TreeMap<>();
        Set<String> same = new TreeSet<>();
        for (T one : corrected) {
            String key = id.apply(one);
            if (one.equals(before.get(key))) {
                same.add(key);
            } else {
                now.put(key, one);
            }
        }
        TreeSet<String> was = new TreeSet<>(before.keySet());
        was.removeAll(same);
        return new Changes<>(was, now);
    }

    /** Whether a finding is not, or not so, as it was found. */
    public boolean concerns(String id) {
        return was.contains(id) || now.containsKey(id);
    }

    /** A finding as corrected; {@code found} is asked for those that no correction concerns. */
    public Optional<T> find(String id, Function<String, Optional<T>> found) {
        return concerns(id) ? Optional.ofNullable(now.get(id)) : found.apply(id);
    }

    /** How many more there are than were found. */
    public int growth() {
        return now.size() - was.size();
    }

    /** What was found, by id, as corrected. */
    public List<T> over(List<T> found, Function<T, String> id) {
        if (was.isEmpty() && now.isEmpty()) {
            return found;
        }
        TreeMap<String, T> all = new TreeMap<>(now);
        found.stream().filter(one -> !was.contains(id.apply(one))).forEach(one -> all.put(id.apply(one), one));
        return new ArrayList<>(all.values());
    }
}
