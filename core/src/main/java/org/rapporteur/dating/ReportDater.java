package org.rapporteur.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.TimeExpression;
import org.rapporteur.intake.Report;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.EvidencedDate.Precision;

/**
 * Dates reports that bear no date by what they tell, and doubts dates that what they tell contradicts. The reasoning goes
 * into {@link EvidencedDate#how()}, one sentence for each step. Safe for use by several threads.
 *
 * <p>What is new is told of a day of the last week: a weekday in the lead that a caption or a sentence with the same names
 * calls "April 9" leaves one year in five or six, and an anniversary, or the latest year told, leaves one of these.
 */
public final class ReportDater {

    /** A weekday falls on a day of the year again after five, six or eleven years; a report rarely tells nothing of the last five. */
    private static final int YEARS = 5;

    private final Anniversaries anniversaries = new Anniversaries();

    /** The text with its report's date found, or with the doubts about the date that it bears; the same text where neither. */
    public AnnotatedText date(AnnotatedText text) {
        EvidencedDate own = text.report().published();
        if (own == null) {
            return find(text).map(text::dated).orElse(text);
        }
        List<String> doubts = own.precision() == Precision.DAY ? doubts(text, own) : List.of();
        return doubts.isEmpty()
                ? text
                : text.dated(new EvidencedDate(
                        own.day(), own.precision(), own.how() + "; doubtful: " + String.join("; ", doubts)));
    }

    private List<String> doubts(AnnotatedText text, EvidencedDate own) {
        List<TimeExpression> undated = text.undatedTimes();
        return new DateDoubts(text, undated, own.day(), new Clues(text, undated, anniversaries)).find();
    }

    /** The date that a report's own words leave; empty where they leave several. */
    public Optional<EvidencedDate> find(AnnotatedText text) {
        Report report = text.report();
        Clues clues = new Clues(text, report.published() == null ? text.times() : text.undatedTimes(), anniversaries);
        Optional<YearClue> anniversary = clues.anniversary();
        Optional<YearClue> latest = clues.latestYear();
        for (Clues.DayClue day : clues.monthDays()) {
            Optional<EvidencedDate> date = byWeekday(clues, day, anniversary.orElse(null), latest.orElse(null));
            if (date.isPresent()) {
                return date;
            }
        }
        return anniversary.flatMap(year -> byAnniversary(clues, year));
    }

    /** A day of the year and a weekday that are one day. */
    private static Optional<EvidencedDate> byWeekday(
            Clues clues, Clues.DayClue day, @Nullable YearClue anniversary, @Nullable YearClue latest) {
        for (Clues.DayClue weekday : clues.weekdays()) {
            Set<String> shared = clues.sharedNames(day, weekday);
            boolean one = clues.isLead(weekday) && (clues.isCaption(day) || clues.isLead(day) || !shared.isEmpty());
            if (!one || (anniversary == null && latest == null)) {
                continue;
            }
            int from = anniversary != null ? anniversary.year() : latest == null ? 0 : latest.year();
            int to = anniversary != null ? from : from + YEARS - 1;
            Optional<LocalDate> found = firstFit(day, weekday, from, to);
            if (found.isPresent()) {
                String step = clues.words(weekday) + " in the lead and " + clues.words(day)
                        + (shared.isEmpty() ? "" : " (both with " + String.join(", ", shared) + ")")
                        + " are one day: " + day(found.get());
                String least = latest == null ? "" : "; " + latest.reason();
                return Optional.of(EvidencedDate.day(
                        found.get(),
                        "reasoned: " + step + (anniversary == null ? "" : "; " + anniversary.reason()) + least
                                + "; published on that day or soon after"));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> firstFit(Clues.DayClue day, Clues.DayClue weekday, int from, int to) {
        for (int year = from; year <= to; year++) {
            if (day.second() <= YearMonth.of(year, day.first()).lengthOfMonth()) {
                LocalDate date = LocalDate.of(year, day.first(), day.second());
                if (date.getDayOfWeek() == DayOfWeek.of(weekday.first())) {
                    return Optional.of(date);
                }
            }
        }
        return Optional.empty();
    }

    /** The year alone, or the day where the lead tells one. */
    private static Optional<EvidencedDate> byAnniversary(Clues clues, YearClue year) {
        for (Clues.DayClue day : clues.monthDays()) {
            boolean there =
                    day.second() <= YearMonth.of(year.year(), day.first()).lengthOfMonth();
            if (there
                    && (clues.isLead(day) || clues.isCaption(day))
                    && clues.weekdays().isEmpty()) {
                LocalDate date = LocalDate.of(year.year(), day.first(), day.second());
                return Optional.of(EvidencedDate.day(
                        date,
                        "reasoned: " + clues.words(day) + " is told as news; " + year.reason()
                                + "; published on that day or soon after"));
            }
        }
        return Optional.of(
                new EvidencedDate(LocalDate.of(year.year(), 1, 1), Precision.YEAR, "reasoned: " + year.reason()));
    }

    private static String day(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", " + day;
    }
}
