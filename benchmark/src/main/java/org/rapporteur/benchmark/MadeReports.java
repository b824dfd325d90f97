package org.rapporteur.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.rapporteur.copy.CopyFinder;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.copy.SimpleSentences;
import org.rapporteur.text.WordList;

/**
 * As many reports as one likes, made by varying sentences of our own with common and rare words, names, towns and
 * numbers. Of ten reports seven are new; one is a reprint of an earlier one with cuts, one a rewrite with other words of
 * the same sense, and one has a paragraph of an earlier one within a text of its own. The same number always gives the
 * same report.
 */
public final class MadeReports {

    /** How a made report came about. */
    public enum Kind {
        NEW,
        REPRINT,
        REWRITE,
        PARAGRAPH
    }

    private static final int SENTENCES = 12;
    private static final int MORE_SENTENCES = 14;
    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    private static final String[] SYLLABLES = {
        "ba", "dor", "el", "fin", "gar", "hol", "is", "jun", "kel", "lam", "mor", "nes", "ost", "pra", "rud", "sel",
        "tam", "ul", "ver", "wes", "yor", "zan", "bri", "cho", "dre", "fal"
    };

    private final List<String> patterns =
            WordList.read(MadeReports.class, "sentences.txt").entries();
    private final List<String> words = new ArrayList<>();
    private final TreeMap<String, List<String>> senses = new TreeMap<>();

    public MadeReports() {
        for (String line :
                WordList.read(CopyFinder.class, "wordnet-synonyms.txt").entries()) {
            List<String> sense = List.of(line.split("\\s+", -1));
            sense.forEach(word -> senses.putIfAbsent(word, sense));
        }
        words.addAll(senses.keySet());
        // Which words are common shall not hang on the alphabet.
        java.util.Collections.shuffle(words, new Random(7));
    }

    /** What report number {@code n} is; the first ones are new. */
    public Kind kind(int n) {
        int die = random(n, 1).nextInt(10);
        return n < 20 || die < 7 ? Kind.NEW : Kind.values()[die - 6];
    }

    /** The number of the new report from which report {@code n} was made; {@code n} itself where it is new. */
    public int origin(int n) {
        if (kind(n) == Kind.NEW) {
            return n;
        }
        int origin = random(n, 2).nextInt(n);
        while (kind(origin) != Kind.NEW) {
            origin--;
        }
        return origin;
    }

    /** The report, read as a bare text. */
    public ReadReport report(int n) {
        return SimpleSentences.read(id(n), text(n), null);
    }

    /** The id of report {@code n}; ids sort as numbers do. */
    public static String id(int n) {
        return String.format(Locale.ROOT, "made-%08d", n);
    }

    private String text(int n) {
        List<String> original = sentences(origin(n));
        Random random = random(n, 3);
        List<String> made = new ArrayList<>();
        switch (kind(n)) {
            case NEW -> made.addAll(original);
            case REPRINT ->
                original.stream().filter(sentence -> random.nextInt(4) > 0).forEach(made::add);
            case REWRITE ->
                original.stream()
                        .filter(sentence -> random.nextInt(8) > 0)
                        .map(sentence -> reworded(sentence, random))
                        .forEach(made::add);
            case PARAGRAPH -> {
                made.addAll(sentences(n));
                int from = random.nextInt(original.size() - 5);
                made.addAll(random.nextInt(made.size()), original.subList(from, from + 5));
            }
        }
        return String.join(" ", made);
    }

    private List<String> sentences(int n) {
        Random random = random(n, 4);
        List<String> people = names(random, 3);
        List<String> towns = names(random, 2);
        List<String> bodies = names(random, 2);
        List<String> sentences = new ArrayList<>();
        for (int left = SENTENCES + random.nextInt(MORE_SENTENCES); left > 0; left--) {
            String sentence = patterns.get(random.nextInt(patterns.size()));
            while (sentence.contains("{")) {
                sentence = sentence.replaceFirst("\\{w}", word(random))
                        .replaceFirst("\\{P}", any(people, random))
                        .replaceFirst("\\{T}", any(towns, random))
                        .replaceFirst("\\{O}", "the " + any(bodies, random) + " board")
                        .replaceFirst("\\{n}", Integer.toString(2 + random.nextInt(900)))
                        .replaceFirst("\\{d}", DAYS[random.nextInt(DAYS.length)]);
            }
            sentences.add(Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1));
        }
        return sentences;
    }

    /** Few words are common and many rare, as in any language. */
    private String word(Random random) {
        return words.get((int) (words.size() * Math.pow(random.nextDouble(), 2.5)));
    }

    private static String any(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }

    private static List<String> names(Random random, int most) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            StringBuilder name = new StringBuilder();
            for (int syllable = 0; syllable < 3; syllable++) {
                name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            names.add(Character.toUpperCase(name.charAt(0)) + name.substring(1));
        }
        return names;
    }

    /** Half of the words that have another of the same sense give way to it. */
    private String reworded(String sentence, Random random) {
        List<String> made = new ArrayList<>();
        for (String word : sentence.split(" ", -1)) {
            List<String> sense = senses.getOrDefault(word, List.of(word));
            made.add(random.nextBoolean() ? word : sense.get(random.nextInt(sense.size())));
        }
        return String.join(" ", made);
    }

    private static Random random(int n, int use) {
        return new Random(n * 0x9E37_79B9_7F4AL + use);
    }
}
