package org.rapporteur.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** Puts the two ends of a range in order: "from Thursday to Saturday" on a Friday ends tomorrow. */
final class Order {

    private Order() {}

    /** The beginning of a range whose end alone bears a year: "from November to March 2024". */
    static Moment before(Moment begin, Moment end) {
        if (begin.date().length() < 7 || begin.date().length() != end.date().length()) {
            return begin;
        }
        String rest = begin.date().substring(4);
        int year = Integer.parseInt(end.date().substring(0, 4));
        boolean same = rest.compareTo(end.date().substring(4)) <= 0;
        return new Moment((same ? year : year - 1) + rest, begin.time(), begin.mod());
    }

    /** The end of a range, a week or a year later where it would lie before the beginning. */
    static Moment after(Moment begin, Moment end) {
        boolean whole = end.mod().isEmpty() && begin.mod().isEmpty();
        if (!whole
                || end.date().compareTo(begin.date()) >= 0
                || end.date().length() != begin.date().length()) {
            return end;
        }
        if (end.date().matches("\\d{4}-\\d\\d-\\d\\d")) {
            LocalDate last = LocalDate.parse(end.date());
            LocalDate first = LocalDate.parse(begin.date());
            boolean near = first.toEpochDay() - last.toEpochDay() < 7;
            return new Moment((near ? last.plusWeeks(1) : last.plusYears(1)).toString(), end.time(), "");
        }
        return end.date().matches("\\d{4}-\\d\\d")
                ? Moment.month(YearMonth.parse(end.date()).plusYears(1))
                : end;
    }
}
