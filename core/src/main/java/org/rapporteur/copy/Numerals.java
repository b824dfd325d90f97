package org.rapporteur.copy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/**
 * Reads numbers among the words of a quotation, so that one figure is one word however it is printed: "twenty-one
 * thousand" and 21,000, "a million and a half" and 1.5 million, "two thirds", "three in four", "3 March" and "March 3".
 */
final class Numerals {

    private static final Map<String, BigDecimal> UNITS = new HashMap<>();
    private static final Map<String, BigDecimal> SCALES = new HashMap<>();
    private static final Map<String, BigDecimal> PARTS = new HashMap<>();
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Pattern DIGITS = Pattern.compile("(\\d+(?:\\.\\d+)?)(k|m|mn|bn|tn|st|nd|rd|th)?");
    private static final Map<String, String> SUFFIXES =
            Map.of("k", "thousand", "m", "million", "mn", "million", "bn", "billion", "tn", "trillion");

    private static final Pattern ORDINAL = Pattern.compile("third|\\w+th");

    static {
        for (WordList.Row row : WordList.read(Numerals.class, "numerals.txt").rows()) {
            List<String> fields = row.values(0, "\\s+");
            String word = fields.get(1);
            BigDecimal value = new BigDecimal(fields.get(2));
            switch (fields.get(0)) {
                case "unit" -> UNITS.put(word, value);
                case "scale" -> SCALES.put(word, value);
                case "part" -> PARTS.put(word, value);
                case "month" -> MONTHS.put(word, value.intValue());
                default -> throw new IllegalStateException("numerals.txt, line " + row.line());
            }
        }
    }

    private final List<QuotedWord> words;
    private int at;

    private Numerals(List<QuotedWord> words) {
        this.words = words;
    }

    /** The words with each number as one of them, its key {@code #} and the value. */
    static List<QuotedWord> read(List<QuotedWord> words) {
        Numerals numerals = new Numerals(words);
        List<QuotedWord> read = new ArrayList<>();
        while (numerals.at < words.size()) {
            int from = numerals.at;
            @Nullable String key = numerals.next();
            if (key == null) {
                numerals.at = from + 1;
                read.add(words.get(from));
            } else {
                read.add(words.get(from).joined(words.subList(from, numerals.at), key));
            }
        }
        return read;
    }

    private String key(int index) {
        return index < words.size() ? words.get(index).key() : "";
    }

    /** The number, part or date that begins here; null for none. */
    private @Nullable String next() {
        @Nullable String date = date();
        if (date != null) {
            return date;
        }
        boolean article = key(at).equals("a") || key(at).equals("an");
        if (article && (SCALES.containsKey(key(at + 1)) || isPart(at + 1))) {
            at++;
        } else if (article) {
            return null;
        }
        @Nullable BigDecimal number = article && isPart(at) ? BigDecimal.ONE : number(article);
        if (number == null) {
            boolean ordinal = ORDINAL.matcher(key(at)).matches() && isPart(at);
            return ordinal ? "#" + plain(part(key(at++))) : null;
        }
        if (isPart(at)) {
            return "#" + plain(number) + "/" + plain(part(key(at++)));
        }
        if (key(at).equals("and") && key(at + 1).equals("a") && key(at + 2).equals("half")) {
            at += 3;
            number = number.add(
                    number.compareTo(BigDecimal.TEN) > 0
                            ? lastScale(number).multiply(new BigDecimal("0.5"))
                            : new BigDecimal("0.5"));
        }
        return "#" + plain(scaled(number)) + outOf();
    }

    private BigDecimal scaled(BigDecimal number) {
        BigDecimal scaled = number;
        while (SCALES.containsKey(key(at))) {
            scaled = scaled.multiply(SCALES.get(key(at++)));
        }
        return scaled;
    }

    private static BigDecimal lastScale(BigDecimal number) {
        return SCALES.values().stream()
                .filter(scale -> number.remainder(scale).signum() == 0)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
    }

    /** "three in every four", "3 out of 4". */
    private String outOf() {
        int from = at;
        if (key(from).equals("out") && key(from + 1).equals("of")) {
            from += 2;
        } else if (key(from).equals("in")) {
            from += 1;
        } else {
            return "";
        }
        boolean every = key(from).equals("every") || key(from).equals("each");
        int number = every ? from + 1 : from;
        @Nullable BigDecimal whole = simple(key(number));
        if (whole == null || (key(at).equals("in") && !every && whole.compareTo(BigDecimal.TEN) > 0)) {
            return "";
        }
        at = number + 1;
        return "/" + plain(whole);
    }

    private boolean isPart(int index) {
        return PARTS.containsKey(key(index)) || PARTS.containsKey(key(index).replaceFirst("s$", ""));
    }

    private static BigDecimal part(String key) {
        BigDecimal part = PARTS.get(key);
        return part == null ? PARTS.getOrDefault(key.replaceFirst("s$", ""), BigDecimal.ONE) : part;
    }

    private @Nullable BigDecimal number(boolean article) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal group = article ? BigDecimal.ONE : BigDecimal.ZERO;
        boolean any = article;
        boolean open = true;
        while (at < words.size()) {
            String key = key(at);
            @Nullable BigDecimal unit = simple(key);
            if (unit != null && !(any && !open) && (!any || isSmaller(group, unit))) {
                group = group.add(unit);
            } else if (SCALES.containsKey(key) && any) {
                BigDecimal scale = SCALES.get(key);
                group = group.multiply(scale);
                if (scale.compareTo(new BigDecimal(100)) > 0) {
                    sum = sum.add(group);
                    group = BigDecimal.ZERO;
                }
            } else if (key.equals("and") && any && hundredBefore() && simple(key(at + 1)) != null) {
                open = true;
            } else {
                break;
            }
            any = true;
            at++;
        }
        return any ? sum.add(group) : null;
    }

    private boolean hundredBefore() {
        return key(at - 1).equals("hundred") || key(at - 1).equals("thousand");
    }

    /** "twenty one", "fifteen hundred and six", but "nine eleven" and "17 40" are two numbers. */
    private static boolean isSmaller(BigDecimal group, BigDecimal unit) {
        BigDecimal rest = group.remainder(new BigDecimal(100));
        boolean tens = rest.signum() > 0 && rest.remainder(BigDecimal.TEN).signum() == 0;
        return group.signum() == 0
                || (tens && unit.compareTo(BigDecimal.TEN) < 0)
                || (rest.signum() == 0 && unit.compareTo(new BigDecimal(100)) < 0);
    }

    private static @Nullable BigDecimal simple(String key) {
        BigDecimal unit = UNITS.get(key);
        Matcher digits = DIGITS.matcher(key);
        if (unit != null || !digits.matches()) {
            return unit;
        }
        String suffix = digits.group(2) == null ? "" : digits.group(2);
        BigDecimal value = new BigDecimal(digits.group(1));
        return SUFFIXES.containsKey(suffix) ? value.multiply(SCALES.get(SUFFIXES.get(suffix))) : value;
    }

    /** "3 March", "March 3", "the 3rd of March". */
    private @Nullable String date() {
        int month = at;
        int day = at + 1;
        int end = at + 2;
        if (!MONTHS.containsKey(key(month))) {
            day = at;
            month = key(at + 1).equals("of") ? at + 2 : at + 1;
            end = month + 1;
        }
        @Nullable BigDecimal number = simple(key(day));
        if (number == null && ORDINAL.matcher(key(day)).matches() && isPart(day)) {
            number = part(key(day));
        }
        if (number == null
                || !MONTHS.containsKey(key(month))
                || number.compareTo(new BigDecimal(31)) > 0
                || (key(month).equals("may") && !words.get(month).written().equals("May"))) {
            return null;
        }
        at = end;
        return "#" + MONTHS.get(key(month)) + "-" + plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
