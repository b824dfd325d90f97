package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.actor.BlocFact.Relation;
import org.rapporteur.text.WordList;

/** The phrases of {@code bloc-phrases.tsv}, found in a sentence of {@link BlocItems}. */
final class BlocPhrases {

    /** A phrase found: what it says, and its items from {@code from} to before {@code to}. */
    record Match(Relation relation, int from, int to) {}

    private record Phrase(Relation relation, Pattern pattern) {}

    private static final String WORD = "[^ \u0001\u0002]+ ";

    private final List<Phrase> phrases = new ArrayList<>();

    BlocPhrases(BlocNouns nouns) {
        for (WordList.Row row :
                WordList.read(BlocPhrases.class, "bloc-phrases.tsv").rows()) {
            Relation relation = Relation.valueOf(row.field(0).toUpperCase(Locale.ROOT));
            String pattern = Arrays.stream(row.field(1).split(" "))
                    .map(part -> part(part, nouns))
                    .collect(Collectors.joining("", "(?<= )", ""));
            phrases.add(new Phrase(relation, Pattern.compile(pattern)));
        }
    }

    private static String part(String part, BlocNouns nouns) {
        boolean optional = part.length() > 1 && part.startsWith("(") && part.endsWith(")");
        String bare = optional ? part.substring(1, part.length() - 1) : part;
        String pattern =
                switch (bare) {
                    case "C" -> BlocItems.COUNTRIES + " ";
                    case "B" -> "(?:the )?" + BlocItems.BLOC + " ";
                    case "*" -> "(?:" + WORD + "){0,4}?";
                    case "NOUN" -> "(?:" + nouns.nouns() + ") ";
                    case "KIND" -> "(?:(?:" + nouns.kinds() + ") (?:and )?){1,2}";
                    default ->
                        "(?:"
                                + Arrays.stream(bare.split("/"))
                                        .map(Pattern::quote)
                                        .collect(Collectors.joining("|")) + ") ";
                };
        return optional ? "(?:" + pattern + ")?" : pattern;
    }

    /** The phrases in a sentence, in the file's order, without those that share the countries of an earlier one. */
    List<Match> find(BlocItems sentence) {
        String line = sentence.line();
        List<Match> found = new ArrayList<>();
        for (Phrase phrase : phrases) {
            Matcher matcher = phrase.pattern().matcher(line);
            while (matcher.find()) {
                Match match = new Match(phrase.relation(), items(line, matcher.start()), items(line, matcher.end()));
                if (found.stream().noneMatch(other -> other.from() < match.to() && match.from() < other.to())) {
                    found.add(match);
                }
            }
        }
        return found;
    }

    /** How many items end before an offset of the line, which opens with a space. */
    private static int items(String line, int offset) {
        return (int) line.substring(1, offset).chars().filter(c -> c == ' ').count();
    }
}
