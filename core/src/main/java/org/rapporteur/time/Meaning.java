package org.rapporteur.time;

import java.util.Locale;

/** What a rule's words mean; the names stand in {@code time-rules.tsv} in lower case. */
enum Meaning {
    /** A day of a month, of a year that may be left out. */
    DAY,
    /** A day written month first, as in America: 04/09/2024. */
    MONTHDAY,
    /** Two days of one month. */
    DAYS,
    /** A day of the present month: "the 14th". */
    DAYOFMONTH,
    MONTH,
    /** The month before: "June last". */
    MONTHLAST,
    YEAR,
    /** Two years. */
    YEARS,
    /** Two years, the second in two digits: 2023-24. */
    YEARSPAN,
    /** A fiscal year, by the name that it bears. */
    FISCAL,
    WEEKDAY,
    /** A weekday of last, this or next week. */
    WEEKDAYOF,
    /** A weekday a week before the latest one. */
    WEEKDAYAGO,
    /** A weekday a week after the coming one. */
    WEEKDAYAHEAD,
    /** So many units from the report's day: unit, number, part of the day. */
    OFFSET,
    /** As OFFSET, with the part of the day among the words. */
    OFFSETPART,
    /** The unit before, around or after the report's day. */
    UNIT,
    /** The middle of the present unit. */
    UNITMID,
    WEEKEND,
    /** So many units before. */
    AGO,
    /** An untold number of units before. */
    AGOPAST,
    /** So many units after. */
    AHEAD,
    /** So many units after, where the clause looks ahead; else it may tell how long something took: "in two weeks". */
    AHEADIN,
    SEASON,
    /** A quarter of a year. */
    QUARTER,
    QUARTERSHIFT,
    /** Half a year. */
    HALF,
    DECADE,
    /** A decade in one digit: the '90s. */
    DECADE2,
    /** A decade in a word: the nineties. */
    DECADEWORD,
    CENTURY,
    /** A named day of the year. */
    FEAST,
    /** Hours and minutes. */
    CLOCK,
    /** An hour with a name: noon. */
    CLOCKWORD,
    /** A part of a day that is told beside it. */
    PART,
    /** Then, now or later: the argument is the value. */
    REF,
    /** Nothing: the words only look like a time. */
    NONE;

    static Meaning named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
