package org.rapporteur.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.TimeExpression;

/** What a report tells that does not go with the date that it bears. */
final class DateDoubts {

    private static final Pattern RELATIVE_MONTH = Pattern.compile("UNDEF-month(-\\d+)");
    private static final Pattern MONTH = Pattern.compile("XXXX-(\\d\\d)");
    private static final Pattern BOTH =
            Pattern.compile("(?i)(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? .*");

    /** Two sentences tell of one thing where they share so many names. */
    private static final int NAMES = 2;

    private final AnnotatedText text;
    private final List<TimeExpression> undated;
    private final LocalDate own;
    private final Clues clues;

    DateDoubts(AnnotatedText text, List<TimeExpression> undated, LocalDate own, Clues clues) {
        this.text = text;
        this.undated = undated;
        this.own = own;
        this.clues = clues;
    }

    /** A sentence for each doubt, in text order of what raises it. */
    List<String> find() {
        List<String> doubts = new ArrayList<>();
        relativeMonths(doubts);
        weekdaysOfDays(doubts);
        anniversary().ifPresent(doubts::add);
        return doubts.stream().distinct().toList();
    }

    /** "Last month" and "in July" of the same thing: the report is of August. */
    private void relativeMonths(List<String> doubts) {
        List<TimeExpression> months = first(MONTH);
        for (TimeExpression relative : first(RELATIVE_MONTH)) {
            Matcher by = RELATIVE_MONTH.matcher(relative.timex());
            YearMonth meant = YearMonth.from(own).plusMonths(by.matches() ? Integer.parseInt(by.group(1)) : 0);
            boolean agrees = undated.stream().anyMatch(other -> isMonth(other, meant.getMonthValue()));
            Optional<TimeExpression> other = agrees
                    ? Optional.empty()
                    : months.stream()
                            .filter(one -> isOtherMonth(relative, one, meant))
                            .findFirst();
            other.ifPresent(one -> {
                Set<String> names = clues.names(clues.sentence(relative));
                names.retainAll(clues.names(clues.sentence(one)));
                doubts.add("\"" + words(relative) + "\" would be " + meant + ", but of the same ("
                        + String.join(", ", names) + ") it tells \"" + words(one) + "\"");
            });
        }
    }

    private List<TimeExpression> first(Pattern pattern) {
        return undated.stream()
                .filter(time -> pattern.matcher(time.timex()).matches())
                .limit(Clues.MOST)
                .toList();
    }

    private boolean isOtherMonth(TimeExpression relative, TimeExpression other, YearMonth meant) {
        Matcher month = MONTH.matcher(other.timex());
        if (!month.matches() || Integer.parseInt(month.group(1)) == meant.getMonthValue()) {
            return false;
        }
        Set<String> shared = clues.names(clues.sentence(relative));
        shared.retainAll(clues.names(clues.sentence(other)));
        int apart = Math.floorMod(meant.getMonthValue() - Integer.parseInt(month.group(1)), 12);
        return shared.size() >= NAMES && Math.min(apart, 12 - apart) <= 2;
    }

    private static boolean isMonth(TimeExpression time, int month) {
        return time.timex().startsWith(month < 10 ? "XXXX-0" + month : "XXXX-" + month);
    }

    /** "Tuesday, April 9" in a year in which that is a Monday. */
    private void weekdaysOfDays(List<String> doubts) {
        for (TimeExpression time : text.times()) {
            Matcher weekday = BOTH.matcher(words(time));
            boolean day = time.timex().matches("\\d{4}-\\d\\d-\\d\\d");
            if (!day || !weekday.matches()) {
                continue;
            }
            LocalDate date = LocalDate.parse(time.timex());
            String right = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            boolean near = Math.abs(date.toEpochDay() - own.toEpochDay()) < 300;
            if (near && DayOfWeek.valueOf(weekday.group(1).toUpperCase(Locale.ROOT)) != date.getDayOfWeek()) {
                doubts.add("\"" + words(time) + "\" would be " + date + ", a " + right);
            }
        }
    }

    /** An anniversary may be kept all through its year, and prepared or looked back on a little beyond. */
    private Optional<String> anniversary() {
        return clues.anniversary()
                .filter(year -> Math.abs(year.year() - own.getYear()) > 1)
                .map(YearClue::reason);
    }

    private String words(TimeExpression time) {
        return text.words(time.span());
    }
}
