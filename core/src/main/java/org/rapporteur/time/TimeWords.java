package org.rapporteur.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.text.WordList;

/** The words of {@code time-words.tsv}: the patterns of their classes, and what each word of a class stands for. */
final class TimeWords {

    private final Map<String, List<String>> spellings = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> values = new HashMap<>();

    TimeWords() {
        for (WordList.Row row : WordList.read(TimeWords.class, "time-words.tsv").rows()) {
            String name = row.field(0);
            for (String word : row.values(2, "\\|")) {
                spellings.computeIfAbsent(name, key -> new ArrayList<>()).add(word);
                values.computeIfAbsent(name, key -> new HashMap<>()).put(key(word), row.field(1));
            }
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** All words of all classes. */
    List<String> all() {
        return spellings.values().stream().flatMap(List::stream).toList();
    }

    /** Whether a word is of a class. */
    boolean holds(String name, String word) {
        return values.getOrDefault(name, Map.of()).containsKey(key(word));
    }

    /** What a word of a class stands for. */
    String value(String name, String word) {
        String value = values.getOrDefault(name, Map.of()).get(key(word));
        if (value == null) {
            throw new IllegalArgumentException("no word of the class " + name + ": " + word);
        }
        return value;
    }

    /** A pattern for any word of a class, longer ones first. */
    String pattern(String name) {
        List<String> words = new ArrayList<>(spellings.getOrDefault(name, List.of()));
        boolean named = !words.isEmpty() && Character.isUpperCase(words.get(0).charAt(0));
        words.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        List<String> patterns = new ArrayList<>();
        for (String word : words) {
            patterns.add(pattern(word, false));
            if (named) {
                patterns.add(pattern(word, true));
            }
        }
        return (named ? "(?-i:" : "(?:") + String.join("|", patterns) + ")";
    }

    private static String pattern(String word, boolean capitals) {
        boolean stop = word.endsWith(".");
        String plain = stop ? word.substring(0, word.length() - 1) : word;
        String quoted = Pattern.quote(capitals ? plain.toUpperCase(Locale.ROOT) : plain);
        return quoted.replace(" ", "\\E" + TimeRules.BLANK + "\\Q") + (stop ? "\\.?" : "");
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll(TimeRules.BLANK, " ").replaceFirst("(?<=\\p{L})\\.$", "");
    }
}
