package org.rapporteur.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How long something held: from its first day to its last, both in.
 *
 * @param first the first day, {@link LocalDate#MIN} where no beginning is remembered
 * @param last the last day, {@link LocalDate#MAX} where no end is known
 */
public record Term(LocalDate first, LocalDate last) {

    /** Throws {@link IllegalArgumentException} for an end before the beginning. */
    public Term {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it begins: " + first + ", " + last);
        }
    }

    /**
     * The term of two written dates: {@code 2024-03-07}, {@code 2024-03}, {@code 2024}, or empty for none. A month or year
     * stands for its first day in {@code from}, for its last day in {@code to}.
     *
     * @throws IllegalArgumentException where one is no date, or the end is before the beginning
     */
    public static Term parse(String from, String to) {
        return new Term(
                from.isEmpty() ? LocalDate.MIN : day(from, false), to.isEmpty() ? LocalDate.MAX : day(to, true));
    }

    private static LocalDate day(String written, boolean end) {
        try {
            return switch (written.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(written), end ? 12 : 1, end ? 31 : 1);
                case 7 ->
                    end
                            ? YearMonth.parse(written).atEndOfMonth()
                            : YearMonth.parse(written).atDay(1);
                default -> LocalDate.parse(written);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("no date: " + written, e);
        }
    }

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** Whether no end is known. */
    public boolean isOpen() {
        return last.equals(LocalDate.MAX);
    }

    /** Whether the two share a day. */
    public boolean overlaps(Term other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** The same term, ended the day before another begins. */
    Term before(Term next) {
        return new Term(first, next.first.minusDays(1));
    }
}
