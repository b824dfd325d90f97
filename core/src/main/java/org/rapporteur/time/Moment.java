package org.rapporteur.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A value in the making: its date, time of day and part.
 *
 * @param date as in TIMEX3: {@code 2024-04-09}, {@code 2024-04}, {@code 2024-SU}, {@code XXXX-WXX-2}; empty for a mere
 *     time of day
 * @param time {@code T14:30}, {@code TMO}; empty for none
 * @param mod {@code early}, {@code mid} or {@code end}; empty for the whole
 */
record Moment(String date, String time, String mod) {

    static Moment of(String date) {
        return new Moment(date, "", "");
    }

    static Moment day(LocalDate day) {
        return of(day.toString());
    }

    static Moment month(YearMonth month) {
        return of(month.toString());
    }

    static Moment year(int year) {
        return of(String.format(Locale.ROOT, "%04d", year));
    }

    /** The ISO week of a day. */
    static Moment week(LocalDate day) {
        return of(String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }

    static Moment quarter(LocalDate day) {
        return of(day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** From one to the other. */
    static Moment range(Moment from, Moment to) {
        return of(from.value() + "/" + to.value());
    }

    Moment at(String timeOfDay) {
        return new Moment(date, timeOfDay, mod);
    }

    Moment part(String of) {
        return new Moment(date, time, of);
    }

    boolean isDay() {
        return date.matches("[\\dX]{4}-[\\dX]{2}-[\\dX]{2}|[\\dX]{4}-W[\\dX]{2}-[1-7]|UNDEF-day.*");
    }

    boolean isRange() {
        return date.indexOf('/') >= 0;
    }

    String value() {
        return date + time + (mod.isEmpty() ? "" : "-" + mod);
    }
}
