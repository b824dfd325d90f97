package org.rapporteur.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.WordList;

/** Finds what one event has once (ages, streets, a magnitude, the dead), by {@code particulars.tsv}. */
final class Particulars {

    private static final List<String> NUMBERS = List.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})*|(?i:" + String.join("|", NUMBERS) + ")";
    private static final String PEOPLE =
            "(?: (?:other|more|others|of them|people|persons|men|women|children|passengers|pensioners|residents|soldiers|civilians))*";

    /** A kind of particulars and the phrases that tell them. */
    private record Phrase(String kind, Pattern pattern) {}

    private final List<Phrase> phrases = new ArrayList<>();
    private final NavigableMap<String, Double> weights = new TreeMap<>();

    private Particulars() {}

    static Particulars shipped() {
        Particulars particulars = new Particulars();
        for (WordList.Row row :
                WordList.read(Particulars.class, "particulars.tsv").rows()) {
            String pattern = row.field(2).replace("<number>", NUMBER).replace("<people>", PEOPLE);
            particulars.phrases.add(new Phrase(row.field(0), Pattern.compile(pattern)));
            particulars.weights.put(row.field(0), Double.parseDouble(row.field(1)));
        }
        return particulars;
    }

    /** How much each kind weighs. */
    Map<String, Double> weights() {
        return weights;
    }

    /** Adds what a sentence tells, by kind. */
    void read(String sentence, NavigableMap<String, NavigableSet<String>> found) {
        for (Phrase phrase : phrases) {
            Matcher matcher = phrase.pattern().matcher(sentence);
            while (matcher.find()) {
                found.computeIfAbsent(phrase.kind(), kind -> new TreeSet<>()).add(value(matcher.group(1)));
            }
        }
    }

    private static String value(String words) {
        String value = words.toLowerCase(Locale.ROOT).replaceAll("[ ,-]", "");
        int number = NUMBERS.indexOf(value);
        return number < 0 ? value : String.valueOf(number + 2);
    }
}
