package org.rapporteur.actor;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An actor of a PETRARCH dictionary: a phrase, its synonyms, and its codes with the times they hold for. Grows while the
 * file is read.
 */
final class PetrarchEntry {

    /** A code and when it holds. */
    record Code(String code, Term term) {}

    private static final Pattern CODE = Pattern.compile("\\[\\s*([A-Z][A-Z0-9]{2,}|-+)\\s*([<>\\d].*?)?\\s*\\]");
    private static final Pattern RANGE = Pattern.compile("(\\d{6}|\\d{8})\\s*-\\s*(\\d{6}|\\d{8})");
    private static final Pattern LIMIT = Pattern.compile("([<>])\\s*(\\d{6}|\\d{8})");

    /** Two-digit years up to this one are of this century, as in PETRARCH's own reader. */
    private static final int LAST_SHORT_YEAR = 30;

    private final List<String> names = new ArrayList<>();
    private final List<Code> codes = new ArrayList<>();

    List<String> names() {
        return names;
    }

    List<Code> codes() {
        return codes;
    }

    boolean isDated() {
        return codes.stream().anyMatch(code -> !code.term().equals(always()));
    }

    void name(String phrase) {
        String words = PetrarchLines.words(phrase);
        if (!words.isEmpty()) {
            names.add(words);
        }
    }

    /** Adds what stands in brackets: {@code [USAGOV]}, {@code [USAGOV >20090120]}, {@code [USAELI 970101-20081103]}. */
    void code(Path file, int line, String brackets) {
        Matcher written = CODE.matcher(brackets);
        if (!written.matches()) {
            throw new ActorFileException(file, line, "no code: " + brackets);
        }
        String code = written.group(1);
        if (!code.startsWith("-")) {
            codes.add(new Code(code, term(file, line, written.group(2) == null ? "" : written.group(2))));
        }
    }

    private static Term term(Path file, int line, String restriction) {
        try {
            Matcher range = RANGE.matcher(restriction);
            Matcher limit = LIMIT.matcher(restriction);
            if (range.matches()) {
                return new Term(day(range.group(1)), day(range.group(2)));
            }
            if (limit.matches()) {
                LocalDate day = day(limit.group(2));
                return limit.group(1).equals("<") ? new Term(LocalDate.MIN, day) : new Term(day, LocalDate.MAX);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new ActorFileException(file, line, "no date restriction: " + restriction + ": " + e.getMessage());
        }
        if (restriction.isEmpty()) {
            return always();
        }
        throw new ActorFileException(file, line, "no date restriction: " + restriction);
    }

    private static Term always() {
        return new Term(LocalDate.MIN, LocalDate.MAX);
    }

    private static LocalDate day(String digits) {
        int split = digits.length() - 4;
        int year = Integer.parseInt(digits.substring(0, split));
        if (split == 2) {
            year += year <= LAST_SHORT_YEAR ? 2000 : 1900;
        }
        return LocalDate.of(
                year,
                Integer.parseInt(digits.substring(split, split + 2)),
                Integer.parseInt(digits.substring(split + 2)));
    }
}
