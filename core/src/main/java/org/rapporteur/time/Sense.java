package org.rapporteur.time;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes values of the words that a rule fits, as seen from a report's day and in a tense. */
final class Sense {

    private final @Nullable LocalDate published;
    private final @Nullable Tense tense;
    private final Reckoner reckoner;

    Sense(@Nullable LocalDate published, @Nullable Tense tense) {
        this.published = published;
        this.tense = tense;
        this.reckoner = new Reckoner(published, tense);
    }

    /** The value, null where the words mean nothing after all. */
    @Nullable
    Moment of(RuleMatch match) {
        Moment moment =
                switch (match.meaning()) {
                    case DAY, MONTHDAY, DAYS, DAYOFMONTH, FEAST -> day(match);
                    case MONTH, MONTHLAST -> month(match);
                    case YEAR, YEARS, YEARSPAN, FISCAL, DECADE, DECADE2, DECADEWORD, CENTURY -> years(match);
                    case WEEKDAY, WEEKDAYOF, WEEKDAYAGO, WEEKDAYAHEAD, WEEKEND -> weekday(match);
                    case OFFSET, OFFSETPART, UNIT, UNITMID, AGO, AHEAD, AHEADIN -> offset(match);
                    case SEASON, QUARTER, QUARTERSHIFT, HALF -> partOfYear(match);
                    case CLOCK, CLOCKWORD, PART -> Clock.time(match);
                    case AGOPAST -> Moment.of("PAST_REF");
                    case REF ->
                        Moment.of(
                                match.has("then")
                                        ? match.group("then", "")
                                        : match.arguments().get(0));
                    case NONE -> null;
                };
        String mod = match.group("mod");
        return moment == null || mod == null ? moment : moment.part(mod);
    }

    private Moment day(RuleMatch match) {
        return switch (match.meaning()) {
            case DAYOFMONTH -> reckoner.dayOfMonth(match.number("nth"));
            case MONTHDAY -> monthDay(match);
            case DAYS -> Moment.range(day(match, match.number("day")), day(match, match.number("day2")));
            case FEAST -> feast(match);
            default -> day(match, match.number(match.has("day") ? "day" : "ordinal"));
        };
    }

    /** A month over 12 and a day under 13 are the other way round. */
    private Moment day(RuleMatch match, int day) {
        int month = match.number(match.has("month") ? "month" : "mm");
        return match.has("year") ? reckoner.day(match.number("year"), month, day) : reckoner.day(month, day);
    }

    private Moment monthDay(RuleMatch match) {
        return reckoner.day(match.number("year"), match.number("mm"), match.number("day"));
    }

    private Moment feast(RuleMatch match) {
        String[] day = match.group("feast", "01-01").split("-", 2);
        int month = Integer.parseInt(day[0]);
        int number = Integer.parseInt(day[1]);
        if (match.has("year")) {
            return reckoner.day(match.number("year"), month, number);
        }
        Tense seen = match.has("shift") ? (match.shift() < 0 ? Tense.PAST : Tense.FUTURE) : tense;
        return new Reckoner(published, seen).day(month, number);
    }

    private Moment month(RuleMatch match) {
        int month = match.number("month");
        if (match.meaning() == Meaning.MONTHLAST) {
            return reckoner.month(month, -1);
        }
        if (match.has("year")) {
            return Moment.of(match.group("year") + "-" + match.group("month"));
        }
        String words = match.group("shift");
        if (words != null && match.has("ofyear")) {
            return ofYear(reckoner.unit("Y", match.shift()), "-" + match.group("month"));
        }
        return words == null ? reckoner.month(month) : reckoner.month(month, match.shift());
    }

    private static Moment ofYear(Moment year, String rest) {
        return Moment.of((year.date().startsWith("UNDEF") ? "XXXX" : year.date()) + rest);
    }

    private @Nullable Moment years(RuleMatch match) {
        String year = match.group("year", "");
        return switch (match.meaning()) {
            case YEARS -> Moment.of(year + "/" + match.group("year2"));
            case YEARSPAN -> span(match, year);
            case FISCAL, YEAR -> Moment.of(year);
            case DECADE -> Moment.of(match.group("decade") + "X");
            case DECADE2 -> decade(match.number("decade"));
            case DECADEWORD -> decade(match.number("tens") / 10);
            default -> century(match);
        };
    }

    /** A decade without its century is of the last one, but for the present century's first two that have passed. */
    private static Moment decade(int digit) {
        return Moment.of((digit < 2 ? "20" : "19") + digit + "X");
    }

    private static Moment century(RuleMatch match) {
        int number = match.number(match.has("nth") ? "nth" : "ordinal");
        return Moment.of(String.format(Locale.ROOT, "%02dXX", number - 1));
    }

    private static @Nullable Moment span(RuleMatch match, String year) {
        int first = match.number("year");
        int last = first / 100 * 100 + match.number("yy");
        return last > first ? Moment.of(year + "/" + last) : null;
    }

    private Moment weekday(RuleMatch match) {
        int weekday = match.number("weekday");
        Moment day =
                switch (match.meaning()) {
                    case WEEKDAYOF -> reckoner.weekdayOf(weekday, match.shift());
                    case WEEKDAYAGO -> reckoner.weekdayAway(weekday, -1);
                    case WEEKDAYAHEAD -> reckoner.weekdayAway(weekday, 1);
                    case WEEKEND -> reckoner.weekend(0);
                    default -> reckoner.weekday(weekday, match.shift());
                };
        return match.has("part") ? day.at("T" + match.group("part")) : day;
    }

    private @Nullable Moment offset(RuleMatch match) {
        String unit = match.group("unit", "D");
        return switch (match.meaning()) {
            case OFFSET, OFFSETPART -> fixed(match);
            case UNITMID -> reckoner.unit(unit, 0).part("mid");
            case AGO -> away(match, unit, -1);
            case AHEAD -> away(match, unit, 1);
            case AHEADIN -> tense == Tense.FUTURE ? away(match, unit, 1) : null;
            default ->
                match.has("shift") || match.has("mod")
                        ? reckoner.unit(unit, match.shift())
                        : reckoner.unit(unit, 0).part("end");
        };
    }

    private Moment fixed(RuleMatch match) {
        Moment day = reckoner.offset(
                match.arguments().get(0), Integer.parseInt(match.arguments().get(1)));
        String part = match.arguments().size() > 2 ? match.arguments().get(2) : match.group("part");
        return part == null ? day : day.at("T" + part);
    }

    /** Half a unit is told in the next smaller one. */
    private Moment away(RuleMatch match, String unit, int sign) {
        if (!match.has("n") && !match.has("number")) {
            return switch (unit) {
                case "C" -> reckoner.offset("Y", 50 * sign);
                case "E" -> reckoner.offset("Y", 5 * sign);
                case "Y" -> reckoner.offset("M", 6 * sign);
                default -> reckoner.offset("D", 15 * sign);
            };
        }
        int number = match.number(match.has("n") ? "n" : "number");
        return switch (unit) {
            case "E" -> reckoner.offset("Y", 10 * number * sign);
            case "C" -> reckoner.offset("Y", 100 * number * sign);
            default -> reckoner.offset(unit, number * sign);
        };
    }

    private Moment partOfYear(RuleMatch match) {
        return switch (match.meaning()) {
            case SEASON -> season(match);
            case QUARTERSHIFT -> reckoner.unit("Q", match.shift());
            case QUARTER -> ofYear(match, "Q", match.number(match.has("q") ? "q" : "ordinal"), 3);
            default -> ofYear(match, "H", match.number(match.has("q") ? "q" : "ordinal"), 6);
        };
    }

    private Moment season(RuleMatch match) {
        String season = match.group("season", "SP");
        if (match.has("year")) {
            return Seasons.of(match.number("year"), season);
        }
        if (match.has("ofyear")) {
            return ofYear(reckoner.unit("Y", match.shift()), "-" + season);
        }
        return Seasons.seen(published, season, match.has("shift") ? match.shift() : null, tense);
    }

    /** A quarter or half of the year that is told, or the latest that has begun (the next one that will). */
    private Moment ofYear(RuleMatch match, String letter, int number, int months) {
        String part = "-" + letter + number;
        if (match.has("year")) {
            return Moment.of(match.group("year") + part);
        }
        if (match.has("shift") || published == null) {
            return ofYear(reckoner.unit("Y", match.shift()), part);
        }
        int now = (published.getMonthValue() - 1) / months + 1;
        int year = published.getYear();
        if (tense == Tense.FUTURE) {
            return Moment.of((number < now ? year + 1 : year) + part);
        }
        return Moment.of((number > now ? year - 1 : year) + part);
    }
}
