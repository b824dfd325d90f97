package org.rapporteur.event;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.TimeExpression;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.time.TimePeriod;

/**
 * The date that a time gives an event of some status: what lies ahead does not happen before the report, and what happened
 * not after it. A weekday or month without a year that was read on the wrong side is the one of the other.
 */
final class DateSides {

    private static final Pattern WEEKDAY = Pattern.compile("(mon|tues|wednes|thurs|fri|satur|sun)day");
    private static final Pattern MONTH = Pattern.compile(
            "\\b(january|february|march|april|may|june|july|august|september|october|november|december)\\b");
    private static final Pattern SETTLED = Pattern.compile("\\d{4}|\\b(last|next|past|previous|coming)\\b");

    private DateSides() {}

    /** Whether a date lies where an event of some status can. */
    static boolean fits(EvidencedDate date, TimeExpression time, EventStatus status, EvidencedDate published) {
        boolean open = time.timex().indexOf('/') >= 0;
        return switch (status) {
            case FUTURE -> open || !date.last().isBefore(published.day());
            case ASSERTED, HISTORICAL -> !date.day().isAfter(published.last());
            case NEGATED, HYPOTHETICAL -> true;
        };
    }

    /** The same weekday a week away, or the same month a year away; null where the words settle which is meant. */
    static @Nullable EvidencedDate moved(EvidencedDate date, String words, EventStatus status) {
        int times = status == EventStatus.FUTURE ? 1 : -1;
        String lower = words.toLowerCase(Locale.ROOT);
        if (SETTLED.matcher(lower).find()) {
            return null;
        }
        LocalDate day = WEEKDAY.matcher(lower).find()
                ? date.day().plusWeeks(times)
                : MONTH.matcher(lower).find() ? date.day().plusYears(times) : null;
        return day == null ? null : new EvidencedDate(day, date.precision(), date.how());
    }

    /** A range is dated by the finest period that holds it, since nobody says that all was on its first day. */
    static @Nullable EvidencedDate value(TimeExpression time) {
        EvidencedDate value = time.value();
        TimePeriod period = time.period().orElse(null);
        LocalDate first = period == null ? null : period.first();
        LocalDate last = period == null ? null : period.last();
        if (value == null || first == null || last == null) {
            return value;
        }
        return value.widened(last);
    }
}
