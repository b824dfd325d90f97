package org.rapporteur.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.EvidencedDate;

/**
 * Reads the dateline that opens an agency's report: "BERGEN, Norway, Sept 19 (Agency) - ". It has no year as a rule;
 * the year is then that of the file's name, or the only one that full dates in the text have, whichever brings the day
 * closest. Without either there is no date.
 */
final class Datelines {

    private static final int LONGEST = 160;
    private static final int PARAGRAPHS = 40;
    /** Further away, the year before or after would do nearly as well. */
    private static final int FARTHEST_DAYS = 120;

    private static final Pattern OPENING = Pattern.compile(
            "^\\p{Lu}[\\p{L}'\u2019.\\- ]{1,40}"
                    + "(?:, ?\\p{Lu}[\\p{L}'\u2019.\\- ]{1,30}){0,2}, "
                    + "(?:(?<m1>\\p{L}{3,9})\\.? (?<d1>\\d{1,2})|(?<d2>\\d{1,2})(?:st|nd|rd|th)? (?<m2>\\p{L}{3,9})\\.?)"
                    + "(?:,? (?<year>\\d{4}))?,?"
                    + "(?:\\s*(?:\\([^)]{2,40}\\)|/[^/]{2,30}/|\\[[^\\]]{2,40}\\])\\s*[-\u2013\u2014:]*|\\s*[-\u2013\u2014]+)\\s");

    private Datelines() {}

    /**
     * The date by the dateline of the first paragraph.
     *
     * @param name the date in the file's name, null where it has none
     */
    static Optional<EvidencedDate> date(List<String> body, @Nullable LocalDate name) {
        String first = body.isEmpty() ? "" : body.get(0);
        Matcher opening = OPENING.matcher(first.substring(0, Math.min(LONGEST, first.length())));
        if (!opening.find()) {
            return Optional.empty();
        }
        boolean monthFirst = opening.group("m1") != null;
        int month = WrittenDates.month(opening.group(monthFirst ? "m1" : "m2"));
        int day = Integer.parseInt(opening.group(monthFirst ? "d1" : "d2"));
        String how = "dateline \"" + opening.group().strip() + "\"";
        if (opening.group("year") != null) {
            LocalDate whole = day(Integer.parseInt(opening.group("year")), month, day);
            return Optional.ofNullable(whole).map(date -> EvidencedDate.day(date, how));
        }
        if (name != null) {
            LocalDate near = nearest(name, month, day);
            return Optional.ofNullable(near).map(date -> EvidencedDate.day(date, how + ", year by the file's name"));
        }
        return inText(body, month, day).map(date -> EvidencedDate.day(date, how + ", year by the text"));
    }

    private static Optional<LocalDate> inText(List<String> body, int month, int day) {
        Set<LocalDate> near = new TreeSet<>();
        Set<Integer> years = new TreeSet<>();
        for (String paragraph : body.subList(0, Math.min(PARAGRAPHS, body.size()))) {
            for (int begin = 0; begin < Math.min(2000, paragraph.length()); begin += 400) {
                String part = paragraph.substring(begin, Math.min(begin + 400, paragraph.length()));
                WrittenDates.find(part, "").ifPresent(found -> {
                    LocalDate written = found.date().day();
                    years.add(written.getYear());
                    LocalDate same = nearest(written, month, day);
                    if (same != null && Math.abs(ChronoUnit.DAYS.between(same, written)) <= FARTHEST_DAYS) {
                        near.add(same);
                    }
                });
            }
        }
        return near.size() == 1 && years.size() == 1
                ? Optional.of(near.iterator().next())
                : Optional.empty();
    }

    /** The day of that month which lies nearest to another date; null where the month has no such day. */
    private static @Nullable LocalDate nearest(LocalDate other, int month, int day) {
        LocalDate best = null;
        for (int year = other.getYear() - 1; year <= other.getYear() + 1; year++) {
            LocalDate date = day(year, month, day);
            boolean nearer = date != null
                    && (best == null
                            || Math.abs(ChronoUnit.DAYS.between(date, other))
                                    < Math.abs(ChronoUnit.DAYS.between(best, other)));
            best = nearer ? date : best;
        }
        return best;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
