package org.rapporteur.time;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Seasons as newsrooms of the northern half count them: three whole months each, from March. A winter bears the year in
 * which it begins, as in HeidelTime.
 */
final class Seasons {

    private static final Map<String, Integer> FIRST_MONTH = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

    private Seasons() {}

    static LocalDate first(int year, String season) {
        return LocalDate.of(year, FIRST_MONTH.getOrDefault(season, 3), 1);
    }

    static LocalDate last(int year, String season) {
        return first(year, season).plusMonths(3).minusDays(1);
    }

    /** The season that the words mean: "last summer" is over, "next summer" has not begun. */
    static Moment seen(@Nullable LocalDate from, String season, @Nullable Integer shift, @Nullable Tense tense) {
        if (from == null) {
            return Moment.of("XXXX-" + season);
        }
        int year = from.getYear() - 1;
        if (shift != null && shift < 0) {
            year = last(year + 1, season).isBefore(from) ? year + 1 : year;
            return of(year, season);
        }
        boolean mustBeToCome = shift != null && shift > 0;
        boolean mayBeOver = shift == null && tense != Tense.FUTURE;
        if (mayBeOver) {
            year = first(year + 1, season).isAfter(from) ? year : year + 1;
            return of(year, season);
        }
        if (shift != null && shift == 0 && tense == Tense.PAST) {
            return of(first(from.getYear(), season).isAfter(from) && season.equals("WI") ? year : year + 1, season);
        }
        while (mustBeToCome
                ? !first(year, season).isAfter(from)
                : last(year, season).isBefore(from)) {
            year++;
        }
        return of(year, season);
    }

    static Moment of(int year, String season) {
        return Moment.of(year + "-" + season);
    }
}
