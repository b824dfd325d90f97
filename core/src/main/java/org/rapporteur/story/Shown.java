package org.rapporteur.story;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The words to show for features, for as long as an open report holds them, and how many hold them. */
final class Shown {

    private record Entry(String word, int holders) {}

    private final Map<Integer, Entry> entries = new HashMap<>();

    void add(Profile report, WordCounts counts) {
        Map<Integer, String> shown = new HashMap<>();
        counts.shown().forEach((term, word) -> shown.merge(Profiler.word(term), word, Shown::shorter));
        report.words().forEach(feature -> {
            String word = shown.getOrDefault(feature, "");
            entries.merge(
                    feature, new Entry(word, 1), (old, one) -> new Entry(shorter(old.word, word), old.holders + 1));
        });
    }

    void remove(Profile report) {
        report.words()
                .forEach(feature -> entries.computeIfPresent(
                        feature, (key, old) -> old.holders == 1 ? null : new Entry(old.word, old.holders - 1)));
    }

    int holders(int feature) {
        Entry entry = entries.get(feature);
        return entry == null ? 0 : entry.holders;
    }

    /** The shortest word that was met, empty where none is. */
    String word(int feature) {
        Entry entry = entries.get(Profiler.word(feature));
        return entry == null ? "" : entry.word;
    }

    /** Features that at least so many reports hold, in ascending order. */
    NavigableSet<Integer> heldBy(double least) {
        NavigableSet<Integer> held = new TreeSet<>();
        entries.forEach((feature, entry) -> {
            if (entry.holders >= least) {
                held.add(feature);
            }
        });
        return held;
    }

    /** Of two equally long forms the one in small letters, which a name never has. */
    static String shorter(String one, String other) {
        if (one.length() != other.length()) {
            return one.length() < other.length() ? one : other;
        }
        return one.compareTo(other) > 0 ? one : other;
    }
}
