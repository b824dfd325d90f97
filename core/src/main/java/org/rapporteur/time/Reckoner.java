package org.rapporteur.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reckons dates as seen from a report's day. Where that day is unknown ({@code null}), the value keeps what the words
 * say and leaves the rest open, as TIMEX3 does: {@code XXXX-04-09}, {@code XXXX-WXX-2}, {@code UNDEF-month-1}.
 */
final class Reckoner {

    /** A report may be printed with the date of the day before: "on Wednesday" can lie a day ahead of it. */
    private final @Nullable LocalDate published;

    private final @Nullable Tense tense;

    Reckoner(@Nullable LocalDate published, @Nullable Tense tense) {
        this.published = published;
        this.tense = tense;
    }

    /** A day of a month; the month alone where there is no such day. */
    Moment day(int year, int month, int day) {
        try {
            return Moment.day(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Moment.month(YearMonth.of(year, month));
        }
    }

    /** A day whose year is not told: the nearest on the side that the tense tells. */
    Moment day(int month, int day) {
        if (published == null) {
            return Moment.of(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day));
        }
        List<LocalDate> candidates = new ArrayList<>();
        for (int year = published.getYear() - 4; year <= published.getYear() + 4; year++) {
            if (day <= YearMonth.of(year, month).lengthOfMonth()) {
                candidates.add(LocalDate.of(year, month, day));
            }
        }
        return candidates.stream()
                .filter(this::fits)
                .min(Comparator.comparingLong(this::distance))
                .map(Moment::day)
                .orElseGet(() -> Moment.month(YearMonth.of(published.getYear(), month)));
    }

    private boolean fits(LocalDate day) {
        LocalDate now = now();
        return tense == null || (tense == Tense.PAST ? !day.isAfter(now.plusDays(2)) : !day.isBefore(now.minusDays(1)));
    }

    /** Without a tense, what lies far ahead is told less often than what lies behind. */
    private long distance(LocalDate day) {
        long ahead = day.toEpochDay() - now().toEpochDay();
        return tense == null && ahead > 60 ? 2 * ahead : Math.abs(ahead);
    }

    /** A day of the month that is nearest. */
    Moment dayOfMonth(int day) {
        if (published == null) {
            return Moment.of(String.format(Locale.ROOT, "XXXX-XX-%02d", day));
        }
        YearMonth now = YearMonth.from(published);
        boolean passed = day <= published.getDayOfMonth();
        YearMonth month =
                tense == Tense.FUTURE ? (passed ? now.plusMonths(1) : now) : passed ? now : now.minusMonths(1);
        return day(month.getYear(), month.getMonthValue(), day);
    }

    /** A month whose year is not told. */
    Moment month(int month) {
        if (published == null) {
            return Moment.of(String.format(Locale.ROOT, "XXXX-%02d", month));
        }
        YearMonth now = YearMonth.from(published);
        YearMonth there = YearMonth.of(now.getYear(), month);
        if (tense == Tense.FUTURE) {
            return Moment.month(there.isBefore(now) ? there.plusYears(1) : there);
        }
        return Moment.month(there.isAfter(now) ? there.minusYears(1) : there);
    }

    /** "Last April", "this June", "next May". */
    Moment month(int month, int shift) {
        if (published == null) {
            return Moment.of(String.format(Locale.ROOT, "XXXX-%02d", month));
        }
        YearMonth now = YearMonth.from(published);
        YearMonth there = YearMonth.of(now.getYear(), month);
        if (shift < 0) {
            return Moment.month(there.isBefore(now) ? there : there.minusYears(1));
        }
        return Moment.month(shift > 0 && !there.isAfter(now) ? there.plusYears(1) : there);
    }

    Moment weekday(int weekday) {
        if (published == null) {
            return Moment.of("XXXX-WXX-" + weekday);
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        return Moment.day(published.with(
                tense == Tense.FUTURE ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
    }

    /** "Last Friday" is before today, "next Monday" in the week after this one, "this Sunday" by tense. */
    Moment weekday(int weekday, int shift) {
        if (published == null || shift == 0) {
            return weekday(weekday);
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        return shift < 0
                ? Moment.day(published.with(TemporalAdjusters.previous(day)))
                : Moment.day(weekStart(published).plusWeeks(1).with(TemporalAdjusters.nextOrSame(day)));
    }

    /** A weekday of another week. */
    Moment weekdayOf(int weekday, int weeks) {
        return published == null
                ? Moment.of("XXXX-WXX-" + weekday)
                : Moment.day(weekStart(published).plusWeeks(weeks).plusDays(weekday - 1));
    }

    /** A weekday some weeks away from the nearest one on that side. */
    Moment weekdayAway(int weekday, int weeks) {
        if (published == null) {
            return Moment.of("XXXX-WXX-" + weekday);
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate near =
                published.with(weeks < 0 ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.next(day));
        return Moment.day(near.plusWeeks(weeks));
    }

    /** The Saturday and Sunday of the latest or the coming weekend. */
    Moment weekend(int shift) {
        if (published == null) {
            return Moment.of("UNDEF-weekend" + signed(shift));
        }
        boolean ahead = shift > 0 || tense == Tense.FUTURE;
        LocalDate saturday = ahead
                ? weekStart(published).plusDays(5)
                : published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        LocalDate moved = shift > 0 ? saturday.plusWeeks(isWeekend(published) ? 1 : 0) : saturday;
        return weekend(shift < 0 && isWeekend(published) ? moved.minusWeeks(1) : moved);
    }

    private static Moment weekend(LocalDate saturday) {
        return Moment.range(Moment.day(saturday), Moment.day(saturday.plusDays(1)));
    }

    /** So many units before or after the report's day; the unit is a letter of {@code time-words.tsv}. */
    Moment offset(String unit, int by) {
        return switch (unit) {
            case "D" -> moved("day", by, LocalDate::plusDays, Moment::day);
            case "F" -> moved("week", 2 * by, LocalDate::plusWeeks, Moment::day);
            case "W" -> moved("week", by, LocalDate::plusWeeks, Moment::day);
            default -> unit(unit, by);
        };
    }

    /** The unit that lies so many units before or after the present one. */
    Moment unit(String unit, int by) {
        return switch (unit) {
            case "D" -> moved("day", by, LocalDate::plusDays, Moment::day);
            case "W", "F" -> moved("week", by, LocalDate::plusWeeks, Moment::week);
            case "WE" -> weekend(by);
            case "M" -> moved("month", by, LocalDate::plusMonths, day -> Moment.month(YearMonth.from(day)));
            case "Q" -> moved("quarter", 3 * by, LocalDate::plusMonths, Moment::quarter);
            case "Y" -> moved("year", by, LocalDate::plusYears, day -> Moment.year(day.getYear()));
            case "E" -> moved("year", 10 * by, LocalDate::plusYears, day -> Moment.of(day.getYear() / 10 + "X"));
            case "C" -> moved("year", 100 * by, LocalDate::plusYears, day -> Moment.of(day.getYear() / 100 + "XX"));
            default -> moved("year", 1000 * by, LocalDate::plusYears, day -> Moment.of(day.getYear() / 1000 + "XXX"));
        };
    }

    private Moment moved(
            String unit, int by, BiFunction<LocalDate, Long, LocalDate> move, Function<LocalDate, Moment> value) {
        return published == null
                ? Moment.of("UNDEF-" + unit + signed(by))
                : value.apply(move.apply(published, (long) by));
    }

    private static String signed(int by) {
        return by < 0 ? String.valueOf(by) : "+" + by;
    }

    private static LocalDate weekStart(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }

    private LocalDate now() {
        if (published == null) {
            throw new IllegalStateException("the report's day is unknown");
        }
        return published;
    }
}
