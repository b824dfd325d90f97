package org.rapporteur.annotation;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.EvidencedDate.Precision;
import org.rapporteur.text.Span;

/**
 * Finds words that name a day, month or year, and their value: absolute ones always, relative ones ("Tuesday", "last
 * month", "April 9") where the report's own date is known. A weekday is the latest such day up to the report's date; a
 * day and month without a year is the one nearest to it.
 */
final class TimeFinder {

    private static final Map<String, Month> MONTHS = months();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    private static final Set<String> BEFORE_YEAR =
            Set.of("in", "since", "until", "by", "from", "during", "of", "early", "late");
    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night", "noon");

    private final @Nullable LocalDate published;

    TimeFinder(@Nullable EvidencedDate published) {
        this.published = published != null && published.precision() == Precision.DAY ? published.day() : null;
    }

    /** All time expressions, in text order, without overlap. */
    List<TimeExpression> find(String text, List<Sentence> sentences, List<Token> tokens) {
        List<TimeExpression> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int at = sentence.firstToken();
            while (at < sentence.endToken()) {
                Match match = match(tokens.subList(at, Math.min(sentence.endToken(), at + 4)));
                if (match == null && at > sentence.firstToken()) {
                    match = bareYear(tokens.get(at - 1), tokens.get(at));
                }
                if (match == null) {
                    at++;
                    continue;
                }
                int end = at + match.length;
                if (end < sentence.endToken() && PARTS.contains(tokens.get(end).form())) {
                    end++;
                }
                Span span = tokens.get(at).span().hull(tokens.get(end - 1).span());
                EvidencedDate value = match.day == null
                        ? null
                        : new EvidencedDate(match.day, match.precision, "'" + span.of(text) + "'" + match.basis());
                found.add(new TimeExpression(span, value));
                at = end;
            }
        }
        return found;
    }

    private record Match(
            int length, @Nullable LocalDate day, Precision precision, boolean relative, @Nullable LocalDate published) {
        String basis() {
            return relative && published != null ? " in a report of " + published : "";
        }
    }

    private @Nullable Match match(List<Token> window) {
        String first = window.get(0).form();
        Month month = MONTHS.get(strip(first));
        if (month != null && !first.equals("may") && !first.equals("march")) {
            return monthFirst(window, month);
        }
        int day = dayNumber(first);
        if (day > 0
                && window.size() > 1
                && MONTHS.containsKey(strip(window.get(1).form()))) {
            return dayFirst(window, day);
        }
        DayOfWeek weekday = WEEKDAYS.get(first);
        if (weekday != null) {
            return relative(1, published == null ? null : latest(weekday, published), Precision.DAY);
        }
        return relativeWord(window);
    }

    /** "in 1972", "since 2014"; a number without such a word before it may count anything. */
    private @Nullable Match bareYear(Token before, Token token) {
        int year = BEFORE_YEAR.contains(before.form().toLowerCase(Locale.ROOT)) ? year(token.form()) : 0;
        return year < 1800 ? null : new Match(1, LocalDate.of(year, 1, 1), Precision.YEAR, false, published);
    }

    private Match monthFirst(List<Token> window, Month month) {
        int day = window.size() > 1 ? dayNumber(window.get(1).form()) : 0;
        if (day > 0) {
            int comma = window.size() > 2 && window.get(2).is(",") ? 1 : 0;
            int year = window.size() > 2 + comma ? year(window.get(2 + comma).form()) : 0;
            return year > 0 ? absolute(3 + comma, year, month, day) : nearest(2, month, day);
        }
        int year = window.size() > 1 ? year(window.get(1).form()) : 0;
        if (year > 0) {
            return new Match(2, LocalDate.of(year, month, 1), Precision.MONTH, false, published);
        }
        LocalDate lately = published == null ? null : latestMonth(month, published);
        return relative(1, lately, Precision.MONTH);
    }

    private @Nullable Match dayFirst(List<Token> window, int day) {
        Month month = MONTHS.get(strip(window.get(1).form()));
        if (month == null) {
            return null;
        }
        int comma = window.size() > 2 && window.get(2).is(",") ? 1 : 0;
        int year = window.size() > 2 + comma ? year(window.get(2 + comma).form()) : 0;
        return year > 0 ? absolute(3 + comma, year, month, day) : nearest(2, month, day);
    }

    private Match absolute(int length, int year, Month month, int day) {
        try {
            return new Match(length, LocalDate.of(year, month, day), Precision.DAY, false, published);
        } catch (DateTimeException e) {
            return new Match(length, LocalDate.of(year, month, 1), Precision.MONTH, false, published);
        }
    }

    private Match nearest(int length, Month month, int day) {
        if (published == null) {
            return relative(length, null, Precision.DAY);
        }
        LocalDate best = null;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate candidate = dayOrNull(year, month, day);
            boolean nearer = candidate != null
                    && (best == null
                            || Math.abs(candidate.toEpochDay() - published.toEpochDay())
                                    < Math.abs(best.toEpochDay() - published.toEpochDay()));
            best = nearer ? candidate : best;
        }
        return relative(length, best, Precision.DAY);
    }

    private static @Nullable LocalDate dayOrNull(int year, Month month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable Match relativeWord(List<Token> window) {
        String first = window.get(0).form().toLowerCase(Locale.ROOT);
        String second = window.size() > 1 ? window.get(1).form().toLowerCase(Locale.ROOT) : "";
        LocalDate now = published;
        return switch (first) {
            case "today", "tonight" -> relative(1, now, Precision.DAY);
            case "yesterday" -> relative(1, now == null ? null : now.minusDays(1), Precision.DAY);
            case "tomorrow" -> relative(1, now == null ? null : now.plusDays(1), Precision.DAY);
            case "last" -> shifted(second, now, -1);
            case "next" -> shifted(second, now, 1);
            default -> null;
        };
    }

    private @Nullable Match shifted(String unit, @Nullable LocalDate now, int by) {
        return switch (unit) {
            case "month" -> relative(2, now == null ? null : now.plusMonths(by).withDayOfMonth(1), Precision.MONTH);
            case "year" -> relative(2, now == null ? null : now.plusYears(by).withDayOfYear(1), Precision.YEAR);
            default -> null;
        };
    }

    private Match relative(int length, @Nullable LocalDate day, Precision precision) {
        return new Match(length, day, precision, true, published);
    }

    private static LocalDate latest(DayOfWeek weekday, LocalDate upTo) {
        return upTo.minusDays(Math.floorMod(upTo.getDayOfWeek().getValue() - weekday.getValue(), 7));
    }

    private static LocalDate latestMonth(Month month, LocalDate upTo) {
        int year = month.getValue() <= upTo.getMonthValue() ? upTo.getYear() : upTo.getYear() - 1;
        return LocalDate.of(year, month, 1);
    }

    private static int dayNumber(String form) {
        String digits = form.replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
        if (digits.isEmpty() || digits.length() > 2 || !digits.chars().allMatch(Character::isDigit)) {
            return 0;
        }
        int day = number(digits);
        return day >= 1 && day <= 31 ? day : 0;
    }

    private static int year(String form) {
        if (form.length() != 4 || !form.chars().allMatch(Character::isDigit)) {
            return 0;
        }
        int year = number(form);
        return year >= 1500 && year <= 2200 ? year : 0;
    }

    /** Decimal digits of any script. */
    private static int number(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + Math.max(0, Character.digit(digits.charAt(i), 10));
        }
        return value;
    }

    private static String strip(String form) {
        return form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
            months.put(name, month);
            months.put(name.toUpperCase(Locale.ROOT), month);
            if (month != Month.MAY) {
                months.put(name.substring(0, 3), month);
            }
        }
        months.put("Sept", Month.SEPTEMBER);
        return Map.copyOf(months);
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            weekdays.put(day.getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH), day);
        }
        return Map.copyOf(weekdays);
    }
}
