package org.rapporteur.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times of the day. */
final class Clock {

    private Clock() {}

    /** A moment without a date; null where the numbers are no time. */
    static @Nullable Moment time(RuleMatch match) {
        if (match.meaning() == Meaning.CLOCKWORD) {
            return new Moment("", "T" + match.group("hour"), "");
        }
        if (match.meaning() == Meaning.PART) {
            return new Moment("", "T" + match.group("part"), "");
        }
        int hour = match.number("hh");
        int minute = match.number("min");
        String half = match.group("half");
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return null;
            }
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        }
        return hour > 24 ? null : new Moment("", String.format(Locale.ROOT, "T%02d:%02d", hour, minute), "");
    }
}
