package org.rapporteur.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
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

    /** Before what the report says itself. */
    private static final String OWN = "; by its own words ";

    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7]).*");

    /** The lead, in which the news stands. */
    private static final int LEAD = 4;

    private static final TimeReader READER = new TimeReader();

    /** What joins the undated report with a dated one. */
    public enum Relation {
        /** The undated report is a copy of it. */
        ORIGINAL,
        /** Both tell one story. */
        STORY,
        /** Both belong to one storyline and name several of the same people. */
        STORYLINE
    }

    /**
     * A dated report of the same event.
     *
     * @param origin where it came from, for the reader
     */
    public record Related(String origin, EvidencedDate date, Relation relation) {}

    private RelatedDates() {}

    /** Whether a date came from other reports. */
    public static boolean isBorrowed(@Nullable EvidencedDate date) {
        return date != null && date.how().startsWith(BORROWED);
    }

    /** What a report tells of its date by itself: the date, unless it came from other reports. */
    public static @Nullable EvidencedDate own(@Nullable EvidencedDate date) {
        if (date == null || !isBorrowed(date)) {
            return date;
        }
        int at = date.how().indexOf(OWN);
        if (at < 0) {
            return null;
        }
        String[] parts = date.how().substring(at + OWN.length()).split(", ", 2);
        return EvidencedDate.parse(parts[0], parts.length > 1 ? parts[1] : "");
    }

    /**
     * The date that other reports leave for this one; empty where they leave none, or only such as its own year or month
     * denies.
     *
     * @param sentences its sentences, in text order
     * @param others dated reports of the same event, in any order
     */
    public static Optional<EvidencedDate> find(Report report, List<Span> sentences, List<Related> others) {
        int weekday = leadWeekday(report, sentences);
        EvidencedDate own = report.published();
        List<Related> agreeing = others.stream()
                .filter(one -> one.date.precision() == Precision.DAY && agrees(own, one.date.day()))
                .sorted(Comparator.comparing(Related::relation)
                        .thenComparing(one -> one.date.day())
                        .thenComparing(Related::origin))
                .toList();
        Optional<EvidencedDate> near = agreeing.stream()
                .filter(one -> one.relation != Relation.STORYLINE)
                .flatMap(one -> date(own, one, weekday).stream())
                .findFirst();
        return near.isPresent() || own == null || weekday == 0 ? near : byStoryline(own, agreeing, weekday);
    }

    /** A storyline may go on for months, so its days must be the weekday told, and all of them one day. */
    private static Optional<EvidencedDate> byStoryline(EvidencedDate own, List<Related> others, int weekday) {
        List<Related> same = others.stream()
                .filter(one -> one.relation == Relation.STORYLINE
                        && one.date.day().getDayOfWeek().getValue() == weekday)
                .toList();
        boolean oneDay = same.stream().map(one -> one.date.day()).distinct().count() == 1;
        return oneDay ? date(own, same.get(0), weekday) : Optional.empty();
    }

    private static Optional<EvidencedDate> date(@Nullable EvidencedDate own, Related other, int weekday) {
        LocalDate there = other.date.day();
        String relation =
                switch (other.relation) {
                    case ORIGINAL -> "a copy of ";
                    case STORY -> "tells the same story as ";
                    case STORYLINE -> "tells of the same people in the same affair as ";
                };
        String how = BORROWED + relation + other.origin + " of " + there;
        String end = own == null ? "" : OWN + own.iso() + ", " + own.how();
        if (weekday == 0) {
            return other.relation == Relation.ORIGINAL
                    ? Optional.of(EvidencedDate.day(there, how + ", so of that day or soon after" + end))
                    : Optional.empty();
        }
        LocalDate told = nearest(weekday, there);
        LocalDate day = other.relation == Relation.ORIGINAL && told.isBefore(there) ? there : told;
        String name = DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return Optional.of(EvidencedDate.day(
                day, how + "; its \"" + name + "\" is " + told + "; published on " + day + " or soon after" + end));
    }

    /** What is known of the year or month must not be denied. */
    private static boolean agrees(@Nullable EvidencedDate own, LocalDate day) {
        return own == null || (!day.isBefore(own.day()) && !day.isAfter(own.last()));
    }

    /** The day of that name that is at most three days away. */
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
