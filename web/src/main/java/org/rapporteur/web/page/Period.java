package org.rapporteur.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What a bar of a timeline stands for. */
enum Period {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** The finest period of which a chart can show so many days. */
    static Period of(long days) {
        return days <= 75 ? DAY : days <= 450 ? WEEK : days <= 2_200 ? MONTH : days <= 6_600 ? QUARTER : YEAR;
    }

    LocalDate begin(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    LocalDate next(LocalDate begin) {
        return switch (this) {
            case DAY -> begin.plusDays(1);
            case WEEK -> begin.plusWeeks(1);
            case MONTH -> begin.plusMonths(1);
            case QUARTER -> begin.plusMonths(3);
            case YEAR -> begin.plusYears(1);
        };
    }

    /** How many of these lie between two beginnings. */
    int between(LocalDate from, LocalDate to) {
        long number =
                switch (this) {
                    case DAY -> ChronoUnit.DAYS.between(from, to);
                    case WEEK -> ChronoUnit.WEEKS.between(from, to);
                    case MONTH -> ChronoUnit.MONTHS.between(from, to);
                    case QUARTER -> ChronoUnit.MONTHS.between(from, to) / 3;
                    case YEAR -> ChronoUnit.YEARS.between(from, to);
                };
        return Math.toIntExact(number);
    }

    String label(LocalDate begin) {
        String day = begin.toString();
        return switch (this) {
            case DAY -> day;
            case WEEK -> "week of " + day;
            case MONTH -> day.substring(0, day.length() - 3);
            case QUARTER -> day.substring(0, day.length() - 6) + "-Q" + (begin.getMonthValue() + 2) / 3;
            case YEAR -> day.substring(0, day.length() - 6);
        };
    }
}
