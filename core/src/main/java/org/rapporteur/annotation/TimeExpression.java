package org.rapporteur.annotation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;
import org.rapporteur.time.TimePeriod;

/**
 * Words that name a time; durations and sets ("for three weeks", "every Tuesday") are none.
 *
 * @param span the words; "since" and "until" are part of them, other prepositions are not
 * @param timex what they mean, as in TIMEX3: {@code 2024-04-09}, {@code 2024-04-09TMO}, {@code 2024-04-09T14:30}, {@code
 *     2024-W15}, {@code 2024-04}, {@code 2024-Q2}, {@code 2024-SU}, {@code 2024}, {@code 199X}, {@code 19XX}; {@code -early},
 *     {@code -mid} or {@code -end} after it; {@code 2024-05-03/2024-05-07}, {@code 2022/..}, {@code ../2025-03}; {@code
 *     PAST_REF}, {@code PRESENT_REF}, {@code FUTURE_REF}. Where the report's own date would be needed and is unknown, what
 *     is not known is open: {@code XXXX-04-09}, {@code XXXX-WXX-2}, {@code UNDEF-month-1}
 * @param value the date that something done "at that time" bears; null where the report's own date would be needed and is
 *     unknown, and for times that are no date
 */
public record TimeExpression(Span span, String timex, @Nullable EvidencedDate value) {

    /** The days that it covers; empty where it is not anchored. */
    public Optional<TimePeriod> period() {
        return TimePeriod.of(timex);
    }
}
