package org.rapporteur.export;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an export wrote, and what it left out because the format has no room for it. */
public final class Tally {

    private long written;
    private final Map<String, Integer> leftOut = new TreeMap<>();

    void wrote() {
        written++;
    }

    void leftOut(String why) {
        leftOut.merge(why, 1, Integer::sum);
    }

    /** How many rows, objects or edges the main file has. */
    public long written() {
        return written;
    }

    /** How many findings were left out, by reason. */
    public SortedMap<String, Integer> leftOut() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    }
}
