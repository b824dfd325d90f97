package org.rapporteur.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a TIMEX3 value covers, both ends included. Read are days ({@code 2024-04-09}, with a time of day or not),
 * weeks ({@code 2024-W15}), months, quarters ({@code 2024-Q2}), halves ({@code 2024-H1}), seasons ({@code 2024-SU}), years,
 * decades ({@code 199X}), centuries ({@code 19XX}), parts of them ({@code 2025-07-early}, {@code -mid}, {@code -end}), and
 * ranges with one end or two ({@code 2024-05-03/2024-05-07}, {@code 2022/..}, {@code ../2025-03}).
 *
 * @param first the first day, null for a range without a beginning
 * @param last the last day, null for a range without an end
 */
public record TimePeriod(@Nullable LocalDate first, @Nullable LocalDate last) {

    private static final Pattern VALUE =
            Pattern.compile("(\\d{1,4}X{0,3})(?:-(W\\d\\d|Q\\d|H\\d|SP|SU|FA|WI|\\d\\d)(?:-(\\d\\d))?)?"
                    + "(?:T[\\d:A-Z]+)?(?:-(early|mid|end))?");

    /** The days of a value; empty where it is not anchored ({@code XXXX-04-09}, {@code PAST_REF}) or is none. */
    public static Optional<TimePeriod> of(String value) {
        int slash = value.indexOf('/');
        if (slash < 0) {
            return Optional.ofNullable(single(value));
        }
        TimePeriod from = single(value.substring(0, slash));
        TimePeriod to = single(value.substring(slash + 1));
        boolean openBegin = value.startsWith("../");
        boolean openEnd = value.endsWith("/..");
        if ((from == null && !openBegin) || (to == null && !openEnd)) {
            return Optional.empty();
        }
        return Optional.of(new TimePeriod(from == null ? null : from.first, to == null ? null : to.last));
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    private static @Nullable TimePeriod single(String value) {
        Matcher matcher = VALUE.matcher(value);
        if (!matcher.matches() || matcher.group(1).length() != 4) {
            return null;
        }
        try {
            TimePeriod whole = whole(matcher);
            return whole == null || matcher.group(4) == null ? whole : whole.part(matcher.group(4));
        } catch (java.time.DateTimeException e) {
            return null;
        }
    }

    private static @Nullable TimePeriod whole(Matcher matcher) {
        String year = matcher.group(1);
        LocalDate first = LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1);
        String part = matcher.group(2);
        if (part == null) {
            return new TimePeriod(first, LocalDate.of(Integer.parseInt(year.replace('X', '9')), 12, 31));
        }
        if (year.indexOf('X') >= 0) {
            return null;
        }
        int number =
                Character.isDigit(part.charAt(part.length() - 1)) ? Integer.parseInt(part.replaceAll("\\D", "")) : 0;
        return switch (part.charAt(0)) {
            case 'W' -> part.equals("WI") ? season(first.getYear(), part) : week(first, number);
            case 'Q' -> months(first.plusMonths(3L * (number - 1)), 3);
            case 'H' -> months(first.plusMonths(6L * (number - 1)), 6);
            case 'S', 'F' -> season(first.getYear(), part);
            default -> day(YearMonth.of(first.getYear(), number), matcher.group(3));
        };
    }

    private static TimePeriod day(YearMonth month, @Nullable String day) {
        if (day == null) {
            return new TimePeriod(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate one = month.atDay(Integer.parseInt(day));
        return new TimePeriod(one, one);
    }

    private static TimePeriod season(int year, String season) {
        return new TimePeriod(Seasons.first(year, season), Seasons.last(year, season));
    }

    private static TimePeriod months(LocalDate first, int count) {
        return new TimePeriod(first, first.plusMonths(count).minusDays(1));
    }

    private static TimePeriod week(LocalDate inYear, int week) {
        LocalDate inFirstWeek = inYear.withDayOfMonth(4);
        LocalDate monday = inFirstWeek
                .minusDays(inFirstWeek.getDayOfWeek().getValue() - 1L)
                .plusWeeks(week - 1L);
        return new TimePeriod(monday, monday.plusDays(6));
    }

    /** A third of it. */
    private TimePeriod part(String mod) {
        if (first == null || last == null) {
            return this;
        }
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        LocalDate second = first.plusDays(days / 3);
        LocalDate third = first.plusDays(2 * days / 3);
        return switch (mod) {
            case "early" -> new TimePeriod(first, second.minusDays(1));
            case "mid" -> new TimePeriod(second, third.minusDays(1));
            default -> new TimePeriod(third, last);
        };
    }
}
