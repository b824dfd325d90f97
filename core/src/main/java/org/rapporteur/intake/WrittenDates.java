package org.rapporteur.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.EvidencedDate.Precision;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

/**
 * Reads dates as people and machines write them: ISO 8601, RFC 822, "April 9, 2024", "9 April 2024", "09.04.2024",
 * "2024/04/09", "04/09/2024" (month first, unless that is impossible), "April 2024". Names of months are a data file.
 * A time of day is passed over: the day is the one that stands there, in the writer's own time zone.
 */
public final class WrittenDates {

    private static final int LONGEST = 400;
    private static final Map<String, Integer> MONTHS = months();
    private static final Set<String> LINE_WORDS = Cues.words("date-line-words.txt");

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d./-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|\\.|\u00ba)?(?: of| de)?[ \\-/]{1,2}(\\p{L}{3,12})\\.?,?(?: de| del)?[ \\-/]{1,2}(\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{3,12})\\.?[ -](\\d{1,2})(?:st|nd|rd|th)?(?:,| |, |-)[ ]?(\\d{4})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern MONTH_YEAR =
            Pattern.compile("(?<![\\p{L}\\d])(?<!\\d )(\\p{L}{3,12})\\.?,? (\\d{4})(?!\\d)");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** A date and where in the searched text it stands. */
    public record Found(EvidencedDate date, Span at) {}

    private WrittenDates() {}

    /**
     * The date that a field of metadata holds; empty where it holds none.
     *
     * @param how goes into {@link EvidencedDate#how()}
     */
    public static Optional<EvidencedDate> parse(@Nullable String value, String how) {
        if (value == null || value.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = value.strip();
        Matcher packed = PACKED.matcher(plain);
        if (packed.matches()) {
            LocalDate day = day(packed.group(1), number(packed.group(2)), packed.group(3));
            if (day != null) {
                return Optional.of(EvidencedDate.day(day, how));
            }
        }
        if (EPOCH.matcher(plain).matches()) {
            long seconds = Long.parseLong(plain.substring(0, 10));
            return Optional.of(EvidencedDate.day(
                    Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate(), how));
        }
        return find(plain, how).map(Found::date);
    }

    /** The first date written in a text of at most 400 code units; a whole day goes before a mere month. */
    public static Optional<Found> find(CharSequence text, String how) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<Found> found = new ArrayList<>();
        add(found, YEAR_FIRST.matcher(text), how, 1, 3, 4);
        add(found, DAY_MONTH.matcher(text), how, 3, 2, 1);
        add(found, MONTH_DAY.matcher(text), how, 3, 1, 2);
        addNumbers(found, NUMBERS.matcher(text), how);
        if (found.isEmpty()) {
            addMonth(found, MONTH_YEAR.matcher(text), how);
        }
        return found.stream().min((a, b) -> a.at().compareTo(b.at()));
    }

    /** Whether a line only tells when the report was published or changed. */
    public static boolean isDateLine(String line) {
        Optional<Found> found = line.length() > 120 ? Optional.empty() : find(line, "");
        if (found.isEmpty() || found.get().date().precision() != Precision.DAY) {
            return false;
        }
        Span at = found.get().at();
        String rest = line.substring(0, at.begin()) + " " + line.substring(at.end());
        return otherWords(rest) <= 1;
    }

    /** Whether words only tell of a day or a time: a weekday, "updated", "18:42 CET". */
    static boolean isAboutTime(String words) {
        return words.length() <= 40 && otherWords(words) == 0;
    }

    private static int otherWords(String line) {
        Matcher words = WORD.matcher(line.toLowerCase(Locale.ROOT));
        int others = 0;
        while (words.find()) {
            String word = words.group();
            boolean fits = LINE_WORDS.contains(word) || MONTHS.containsKey(word) || word.length() == 1;
            others += fits ? 0 : 1;
        }
        return others;
    }

    private static void add(List<Found> found, Matcher matcher, String how, int year, int month, int day) {
        while (matcher.find()) {
            LocalDate date = day(matcher.group(year), month(matcher.group(month)), matcher.group(day));
            if (date != null) {
                found.add(new Found(EvidencedDate.day(date, how), new Span(matcher.start(), matcher.end())));
                return;
            }
        }
    }

    /** Numbers with dots are day first, with slashes month first, unless that is no date. */
    private static void addNumbers(List<Found> found, Matcher matcher, String how) {
        while (matcher.find()) {
            String first = matcher.group(1);
            String second = matcher.group(3);
            LocalDate dayFirst = day(matcher.group(4), number(second), first);
            LocalDate monthFirst = day(matcher.group(4), number(first), second);
            boolean preferDay = !matcher.group(2).equals("/");
            LocalDate date = preferDay == (dayFirst != null) || monthFirst == null ? dayFirst : monthFirst;
            if (!preferDay && monthFirst != null) {
                date = monthFirst;
            }
            if (date != null) {
                found.add(new Found(EvidencedDate.day(date, how), new Span(matcher.start(), matcher.end())));
                return;
            }
        }
    }

    private static void addMonth(List<Found> found, Matcher matcher, String how) {
        while (matcher.find()) {
            LocalDate date = day(matcher.group(2), month(matcher.group(1)), "1");
            if (date != null) {
                found.add(new Found(
                        new EvidencedDate(date, Precision.MONTH, how), new Span(matcher.start(), matcher.end())));
                return;
            }
        }
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        int years = number(year);
        if (years < 1800 || years > 2100) {
            return null;
        }
        try {
            return LocalDate.of(years, month, number(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** The number of a month by its name or usual short form, 0 for any other word. */
    static int month(String name) {
        if (Character.isDigit(name.charAt(0))) {
            return number(name);
        }
        return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new TreeMap<>();
        for (WordList.Row row : Cues.rows("month-names.txt", 2)) {
            months.put(row.field(0), number(row.field(1)));
        }
        return months;
    }
}
