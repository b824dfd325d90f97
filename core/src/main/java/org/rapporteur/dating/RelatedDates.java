package org.rapporteur.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.Report;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.EvidencedDate.Precision;
import org.rapporteur.text.Span;
import org.rapporteur.time.TimeReader;

/**
 * Dates a report through dated reports of the same event: a copy is of its original's day or soon after, and what two reports
 * tell of "Tuesday" happened on one Tuesday. Such a date is told as borrowed, and found anew whenever reports are added.
 */
public final class RelatedDates {

    /** How a date begins that came from other reports. */
    private static final String BORROWED = "through another report: ";

    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7]).*");

    /** The lead, in which the news stands. */
    private static final int LEAD = 4;

    /** Reports of one event are mostly printed within so many days. */
    private static final int DAYS = 3;

    private static final TimeReader READER = new TimeReader();

    /**
     * A dated report of the same event.
     *
     * @param origin where it came from, for the reader
     * @param isOriginal whether the undated report is a copy of it
     */
    public record Related(String origin, EvidencedDate date, boolean isOriginal) {}

    private RelatedDates() {}

    /** Whether a date came from other reports. */
    public static boolean isBorrowed(@Nullable EvidencedDate date) {
        return date != null && date.how().startsWith(BORROWED);
    }

    /**
     * The date that other reports leave for this one; empty where they leave none, or one that its own year or month denies.
     *
     * @param sentences its sentences, in text order
     * @param others dated reports of the same event, in any order
     */
    public static Optional<EvidencedDate> find(Report report, List<Span> sentences, List<Related> others) {
        Comparator<Related> order = Comparator.comparing((Related one) -> !one.isOriginal)
                .thenComparing(one -> one.date.day())
                .thenComparing(Related::origin);
        int weekday = leadWeekday(report, sentences);
        return others.stream()
                .filter(one -> one.date.precision() == Precision.DAY && agrees(report.published(), one.date.day()))
                .sorted(order)
                .flatMap(one -> date(report, one, weekday).stream())
                .findFirst();
    }

    private static Optional<EvidencedDate> date(Report report, Related other, int weekday) {
        LocalDate there = other.date.day();
        String relation = other.isOriginal ? "a copy of " : "the same story as ";
        String how = BORROWED + relation + other.origin + " of " + there;
        EvidencedDate own = report.published();
        String year = own == null ? "" : "; " + own.how();
        if (weekday == 0) {
            return other.isOriginal
                    ? Optional.of(EvidencedDate.day(there, how + ", so on that day or soon after" + year))
                    : Optional.empty();
        }
        LocalDate day = nearest(weekday, there);
        boolean near = Math.abs(ChronoUnit.DAYS.between(there, day)) <= DAYS;
        LocalDate first = other.isOriginal && day.isBefore(there) ? there : day;
        String name = DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return near
                ? Optional.of(EvidencedDate.day(
                        first,
                        how + "; its \"" + name + "\" is " + day + "; published on " + first + " or soon after" + year))
                : Optional.empty();
    }

    /** What is known of the year or month must not be denied. */
    private static boolean agrees(@Nullable EvidencedDate own, LocalDate day) {
        return own == null || (!day.isBefore(own.day()) && !day.isAfter(own.last()));
    }

    private static LocalDate nearest(int weekday, LocalDate day) {
        int ahead = Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7);
        return ahead <= 3 ? day.plusDays(ahead) : day.minusDays(7L - ahead);
    }

    /** The first weekday in the lead, 0 for none. */
    private static int leadWeekday(Report report, List<Span> sentences) {
        for (Span sentence : sentences.subList(0, Math.min(LEAD, sentences.size()))) {
            for (TimeReader.Found time : READER.find(report.text().text(), sentence, null, at -> null)) {
                Matcher weekday = WEEKDAY.matcher(time.value());
                if (weekday.matches()) {
                    return Integer.parseInt(weekday.group(1));
                }
            }
        }
        return 0;
    }
}
