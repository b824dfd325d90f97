package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.text.EvidencedDate.Precision;

/**
 * Reads the line under a title that tells outlet, section, place, date and writer in one, in whatever order: "Harbour
 * Post | 9 April 2024 | Jane Roe", "Jane Roe in Bergen", "Bergen, 9 April 2024. From our correspondent Jane Roe".
 */
final class HeadLines {

    private static final int LONGEST = 160;
    /** Stands for the date among the parts; no line has it, as characters are cleaned before. */
    private static final String DATE = "\u0000";

    private static final Pattern PARTS = Pattern.compile(
            "\\s*(?:[;|\u2022\u00b7/]|,|(?<=\\d{4}|\\p{Ll}{4})\\.\\s+(?=\\p{Lu})|\\s[\u2013\u2014-]\\s)\\s*");
    /** What is left of a parting beside the date. */
    private static final Pattern EDGES = Pattern.compile("^[\\s.,:\u2013\u2014-]+|[\\s,:\u2013\u2014-]+$");

    private static final Pattern PLACED =
            Pattern.compile("(.+?)\\s(?:in|at|reports from|reporting from)\\s(\\p{Lu}[\\p{L}'\u2019.\\- ]{1,40})");
    private static final Pattern CAPITALISED =
            Pattern.compile("(?:The |the )?\\p{Lu}[^\\s]*(?:\\s(?:\\p{Lu}[^\\s]*|of|and|the|&)){0,4}");

    private HeadLines() {}

    /** Whether a line tells who wrote the report, and nothing but that, place, date, outlet and section. */
    static boolean isSigned(String line) {
        if (line.length() > LONGEST || Sentences.isProse(line)) {
            return false;
        }
        List<String> parts = parts(line);
        boolean dated = parts.size() > 1 && date(line).isPresent();
        boolean signed = false;
        for (String part : parts) {
            boolean writer = isWriter(part, dated);
            if (!writer && !isLabel(part)) {
                return false;
            }
            signed |= writer;
        }
        return signed;
    }

    /** The names of people in a line that is known to be a byline. */
    static List<String> names(String line) {
        return isSigned(line) ? writers(line) : Bylines.written(line);
    }

    private static List<String> writers(String line) {
        List<String> parts = parts(line);
        int date = parts.indexOf(DATE);
        // What stands before the date is rather the outlet or the section, where somebody is named behind it.
        if (date >= 0) {
            List<String> behind = people(parts.subList(date + 1, parts.size()));
            return behind.isEmpty() ? people(parts.subList(0, date)) : behind;
        }
        return people(parts);
    }

    private static List<String> people(List<String> parts) {
        List<String> names = new ArrayList<>();
        for (String part : parts) {
            Bylines.written(part).stream().filter(name -> !names.contains(name)).forEach(names::add);
        }
        return names;
    }

    private static Optional<WrittenDates.Found> date(String line) {
        return WrittenDates.find(line, "").filter(found -> found.date().precision() == Precision.DAY);
    }

    /** The parts of the line, the one with the date as {@link #DATE}. */
    private static List<String> parts(String line) {
        Optional<WrittenDates.Found> date = date(line);
        String rest = date.map(found -> line.substring(0, found.at().begin()) + "|" + DATE + "|"
                        + line.substring(found.at().end()))
                .orElse(line);
        List<String> parts = new ArrayList<>();
        for (String part : PARTS.split(rest, -1)) {
            String words = EDGES.matcher(part).replaceAll("");
            if (words.equals(DATE) || !(words.isEmpty() || WrittenDates.isAboutTime(words))) {
                parts.add(words);
            }
        }
        return parts;
    }

    /** A name alone is a writer only beside a date; with "By" or with a place it always is. */
    private static boolean isWriter(String part, boolean dated) {
        var placed = PLACED.matcher(part);
        String name = placed.matches() ? placed.group(1) : part;
        String bare = Bylines.withoutLead(name);
        boolean told = dated || placed.matches() || !bare.equals(name);
        return told && Bylines.isPerson(bare);
    }

    private static boolean isLabel(String part) {
        return part.equals(DATE)
                || (part.length() <= 40 && CAPITALISED.matcher(part).matches());
    }
}
