package org.rapporteur.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as far as it is known, and how it is known.
 *
 * @param day the day; the first day of the period where the precision is coarser
 * @param precision what of it is known
 * @param how the evidence in words: "JSON-LD datePublished", "written under the title", "'Tuesday' before 2024-04-10"
 */
public record EvidencedDate(LocalDate day, Precision precision, String how) {

    private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");
    private static final Pattern TIMEX = Pattern.compile(
            "(\\d{4}(?:-(?:W\\d\\d|Q[1-4]|SP|SU|FA|WI|\\d\\d(?:-\\d\\d)?))?)(?:T.*|-(?:early|mid|end)|/.*)?");

    /** How exactly a date is known, from fine to coarse. */
    public enum Precision {
        DAY,
        /** A week from Monday to Sunday. */
        WEEK,
        MONTH,
        QUARTER,
        /** Three whole months; spring begins in March. A winter bears the year in which it begins. */
        SEASON,
        YEAR
    }

    public EvidencedDate {
        Objects.requireNonNull(day);
        Objects.requireNonNull(precision);
        Objects.requireNonNull(how);
    }

    /** A day known exactly. */
    public static EvidencedDate day(LocalDate day, String how) {
        return new EvidencedDate(day, Precision.DAY, how);
    }

    /** The last day that it may mean. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> day;
            case WEEK -> day.plusDays(6);
            case MONTH -> day.plusMonths(1).minusDays(1);
            case QUARTER, SEASON -> day.plusMonths(3).minusDays(1);
            case YEAR -> day.plusYears(1).minusDays(1);
        };
    }

    /** The finest period that holds this one and all days up to another; a year for what no period holds. */
    public EvidencedDate widened(LocalDate until) {
        for (Precision wider : Precision.values()) {
            EvidencedDate whole = new EvidencedDate(begin(wider), wider, how);
            if (wider.compareTo(precision) >= 0 && !whole.last().isBefore(until)) {
                return whole;
            }
        }
        return new EvidencedDate(begin(Precision.YEAR), Precision.YEAR, how);
    }

    /** The first day of the period of some kind that holds the day. */
    private LocalDate begin(Precision period) {
        return switch (period) {
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /**
     * As long as it is known: {@code 2024-04-09}, {@code 2024-04} or {@code 2024} as in ISO 8601, and as in TIMEX3 {@code
     * 2024-W15}, {@code 2024-Q2}, {@code 2024-SU}.
     */
    public String iso() {
        String all = day.toString();
        String year = all.substring(0, all.length() - 6);
        return switch (precision) {
            case DAY -> all;
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> all.substring(0, all.length() - 3);
            case QUARTER -> year + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case SEASON -> year + "-" + SEASONS.get(day.getMonthValue() / 3 - 1);
            case YEAR -> year;
        };
    }

    /**
     * The date of an {@link #iso()} string.
     *
     * @throws DateTimeParseException where it is none
     */
    public static EvidencedDate parse(String iso, String how) {
        String part = iso.length() > 5 ? iso.substring(5) : "";
        if (part.matches("W(?:0[1-9]|[1-4]\\d|5[0-3])")) {
            LocalDate inFirstWeek = first(iso, 1, 4);
            LocalDate monday = inFirstWeek.minusDays(inFirstWeek.getDayOfWeek().getValue() - 1L);
            return new EvidencedDate(monday.plusWeeks(Integer.parseInt(part.substring(1)) - 1L), Precision.WEEK, how);
        }
        if (part.matches("Q[1-4]")) {
            return new EvidencedDate(first(iso, 3 * (part.charAt(1) - '0') - 2, 1), Precision.QUARTER, how);
        }
        if (SEASONS.contains(part)) {
            return new EvidencedDate(first(iso, 3 * SEASONS.indexOf(part) + 3, 1), Precision.SEASON, how);
        }
        Precision precision =
                switch (iso.length()) {
                    case 4 -> Precision.YEAR;
                    case 7 -> Precision.MONTH;
                    default -> Precision.DAY;
                };
        String padded = iso + "-01-01".substring(precision == Precision.YEAR ? 0 : 3);
        return new EvidencedDate(LocalDate.parse(precision == Precision.DAY ? iso : padded), precision, how);
    }

    private static LocalDate first(String iso, int month, int day) {
        return LocalDate.parse(iso.substring(0, 4) + "-01-01")
                .withDayOfMonth(day)
                .withMonth(month);
    }

    /**
     * The date of a TIMEX3 value: a time of day is passed over, of a range the beginning is taken, and a part of a period is
     * the whole.
     */
    public static Optional<EvidencedDate> ofTimex(String value, String how) {
        Matcher matcher = TIMEX.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(matcher.group(1), how));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}
