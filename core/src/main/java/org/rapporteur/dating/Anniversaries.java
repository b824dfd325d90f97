package org.rapporteur.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.WordList;

/** The years that anniversaries give: "the 75th anniversary" of what is known to have begun in 1949. */
final class Anniversaries {

    private static final Pattern NUMBERED =
            Pattern.compile("(?i)\\b(\\d{1,3})(?:st|nd|rd|th)[ -](?:anniversary|birthday|jubilee)");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,-])(1[5-9]\\d\\d|20\\d\\d)(?![\\d-])");

    private record Beginning(LocalDate day, String what, List<List<String>> words) {}

    private final List<Beginning> known = new ArrayList<>();

    Anniversaries() {
        for (WordList.Row row :
                WordList.read(Anniversaries.class, "anniversaries.tsv").rows()) {
            List<List<String>> groups = new ArrayList<>();
            for (String group : row.values(2, "\\|")) {
                groups.add(List.of(group.split("/(?!11)")));
            }
            known.add(new Beginning(LocalDate.parse(row.field(0)), row.field(1), groups));
        }
    }

    /**
     * The year of a sentence with an anniversary.
     *
     * @param sentencesBefore the sentences right before it
     */
    Optional<YearClue> year(String sentence, Supplier<String> sentencesBefore) {
        Matcher matcher = NUMBERED.matcher(sentence);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        Matcher told = YEAR.matcher(sentence);
        if (told.find() && Integer.parseInt(told.group()) + number < 2200) {
            int year = Integer.parseInt(told.group());
            return Optional.of(new YearClue(
                    year + number,
                    "\"" + matcher.group() + "\" of what began in " + year + ": the year " + (year + number)));
        }
        String before = sentencesBefore.get();
        return known.stream()
                .filter(one -> fits(one, sentence.toLowerCase(Locale.ROOT), before.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(one -> new YearClue(
                        one.day.getYear() + number,
                        "\"" + matcher.group() + "\" (" + one.what + ", " + one.day + "): the year "
                                + (one.day.getYear() + number)));
    }

    private static boolean fits(Beginning one, String sentence, String before) {
        for (int i = 0; i < one.words.size(); i++) {
            String where = i == 0 ? sentence : before + " " + sentence;
            if (one.words.get(i).stream().noneMatch(word -> holds(where, word))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            int end = at + word.length();
            if (begins && (end >= text.length() || word.length() > 4 || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(word, at + 1);
        }
        return false;
    }
}
