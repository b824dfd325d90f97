package org.rapporteur.story;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time that a report's lead looks back on: "four weeks ago", "last month", "in June". A report that dates an event to
 * when another told it as news is a follow-up.
 *
 * @param from the first day, counted from 1970-01-01
 * @param to the last day
 */
record Past(long from, long to) {

    private static final List<String> NUMBERS = List.of("a", "two", "three", "four", "five", "six", "seven", "eight");
    private static final Map<String, Integer> UNITS = Map.of("day", 1, "week", 7, "month", 30, "year", 365);
    private static final Pattern AGO = Pattern.compile(
            "\\b(a|an|two|three|four|five|six|seven|eight|\\d{1,2}) (day|week|month|year)s? (?:ago|earlier|before|after)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST = Pattern.compile("\\blast (week|month|year)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH = Pattern.compile(
            "\\b(?:in|last|since|early in|late in) (January|February|March|April|May|June|July|August|September|October|November|December)\\b(?! \\d)");
    /** Days about which "weeks ago" may be wrong, at least. */
    private static final long ABOUT = 4;

    /** The times that a sentence of a report of that day looks back on. */
    static List<Past> in(String sentence, long day) {
        List<Past> found = new ArrayList<>();
        for (Matcher matcher = AGO.matcher(sentence); matcher.find(); ) {
            found.add(about(day, (long) number(matcher.group(1)) * unit(matcher.group(2))));
        }
        for (Matcher matcher = LAST.matcher(sentence); matcher.find(); ) {
            found.add(about(day, unit(matcher.group(1))));
        }
        for (Matcher matcher = MONTH.matcher(sentence); matcher.find(); ) {
            YearMonth month = lastBefore(day, Month.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)));
            found.add(new Past(
                    month.atDay(1).toEpochDay() - ABOUT, month.atEndOfMonth().toEpochDay() + ABOUT));
        }
        return found;
    }

    boolean holds(double day) {
        return from <= day && day <= to;
    }

    private static Past about(long day, long ago) {
        long about = Math.max(ABOUT, ago / 4);
        return new Past(day - ago - about, day - ago + about);
    }

    private static YearMonth lastBefore(long day, Month month) {
        YearMonth now = YearMonth.from(LocalDate.ofEpochDay(day));
        YearMonth same = now.withMonth(month.getValue());
        return same.isAfter(now) ? same.minusYears(1) : same;
    }

    private static int unit(String word) {
        return UNITS.getOrDefault(word.toLowerCase(Locale.ROOT), 1);
    }

    private static int number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        return Math.max(0, NUMBERS.indexOf(word.toLowerCase(Locale.ROOT))) + 1;
    }
}
