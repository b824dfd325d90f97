package org.rapporteur.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A readable data file of words by group: in each row a group's name, a tab, and words parted by blanks. A group may go
 * on in several rows.
 */
public final class WordGroups {

    private final String file;
    private final Map<String, Set<String>> groups = new LinkedHashMap<>();

    private WordGroups(String file) {
        this.file = file;
    }

    /** Reads a resource that stands beside a class. */
    public static WordGroups read(Class<?> beside, String name) {
        WordGroups read = new WordGroups(name);
        Map<String, Set<String>> growing = new LinkedHashMap<>();
        for (WordList.Row row : WordList.read(beside, name).rows()) {
            growing.computeIfAbsent(row.field(0), group -> new TreeSet<>()).addAll(row.values(1, "\\s+"));
        }
        growing.forEach((group, words) -> read.groups.put(group, Set.copyOf(words)));
        return read;
    }

    /**
     * The words of a group.
     *
     * @throws IllegalStateException where the file has no such group
     */
    public Set<String> words(String group) {
        Set<String> words = groups.get(group);
        if (words == null) {
            throw new IllegalStateException("no group " + group + " in the data file " + file);
        }
        return words;
    }

    /** The words of a group in alphabetical order, parted by a sign. */
    public String joined(String group, String sign) {
        return String.join(sign, new TreeSet<>(words(group)));
    }

    /** The rest of the name of the first group that has a word and whose name begins in some way. */
    public Optional<String> groupOf(String word, String prefix) {
        return groups.entrySet().stream()
                .filter(group ->
                        group.getKey().startsWith(prefix) && group.getValue().contains(word))
                .map(group -> group.getKey().substring(prefix.length()))
                .findFirst();
    }
}
