package org.rapporteur.correction;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody may have meant who wrote something that is not there. */
final class Near {

    private static final int SHOWN = 5;

    private Near() {}

    /** The nearest by letters, those that hold the word first; empty where nothing is like it. */
    static String to(String wanted, Collection<String> all) {
        String word = wanted.toLowerCase(Locale.ROOT);
        record Ranked(String name, int distance) {}
        List<Ranked> near = all.stream()
                .distinct()
                .map(name -> new Ranked(name, rank(word, name.toLowerCase(Locale.ROOT))))
                .filter(one -> one.distance <= Math.max(1, word.length() / 3))
                .sorted(Comparator.comparingInt(Ranked::distance).thenComparing(Ranked::name))
                .limit(SHOWN)
                .toList();
        return near.isEmpty() ? "" : near.stream().map(Ranked::name).collect(Collectors.joining(", ", "; near: ", ""));
    }

    private static int rank(String word, String name) {
        return word.length() > 2 && name.contains(word) ? 0 : distance(word, name);
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
