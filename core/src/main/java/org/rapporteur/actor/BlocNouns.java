package org.rapporteur.actor;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.text.WordList;

/** Nouns for blocs, and what each is for ({@code bloc-nouns.tsv}). */
final class BlocNouns {

    private final Set<String> descriptions = new TreeSet<>();
    private final Set<String> counted = new TreeSet<>();
    private final Set<String> nouns = new TreeSet<>();
    private final Set<String> kinds = new TreeSet<>();

    BlocNouns() {
        for (WordList.Row row : WordList.read(BlocNouns.class, "bloc-nouns.tsv").rows()) {
            for (String use : row.values(1, ";")) {
                switch (use) {
                    case "description" -> descriptions.add(row.field(0));
                    case "counted" -> counted.add(row.field(0));
                    case "noun" -> nouns.add(row.field(0));
                    case "kind" -> kinds.add(row.field(0));
                    default -> throw new IllegalStateException("bloc-nouns.tsv:" + row.line() + ": " + use);
                }
            }
        }
    }

    boolean isDescription(String lowerCaseNoun) {
        return descriptions.contains(lowerCaseNoun);
    }

    boolean isCounted(String lowerCaseNoun) {
        return counted.contains(lowerCaseNoun);
    }

    /** The nouns of a proposed bloc, for a pattern. */
    String nouns() {
        return nouns.stream().collect(Collectors.joining("|"));
    }

    /** The kinds of a proposed bloc, for a pattern. */
    String kinds() {
        return kinds.stream().collect(Collectors.joining("|"));
    }
}
