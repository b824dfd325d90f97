package org.rapporteur.copy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/**
 * Credit lines: how a report says that an agency wrote it or part of it. Knows the great agencies by name
 * ({@code agencies.txt}) and any other by the form of the line: "HARBOUR TOWN (Norden Wire) -", "with agencies".
 */
final class Agencies {

    private static final Set<String> KNOWN =
            WordList.read(Agencies.class, "agencies.txt").asSet();
    private static final String NAME = "([\\p{Lu}][\\p{L}.]+(?: [\\p{Lu}][\\p{L}.]+){0,3})";
    /** "PARIS (Reuters) -", "(Norden Wire)" at the head of a line or the foot of the text. */
    private static final Pattern BRACKETED =
            Pattern.compile("\\(" + NAME + "(?:/[^)]{2,30})?\\)\\s*(?:[-\u2013\u2014:]|$)", Pattern.MULTILINE);

    private static final Pattern SOURCE_LINE =
            Pattern.compile("(?mi:^\\s*(?:source|quelle|fuente|fonte|источник)\\s*:\\s*)" + NAME);
    private static final Pattern WITH =
            Pattern.compile("(?i:\\b(?:with (?:additional )?(?:reporting|input|files|material|information) (?:by|from)"
                    + "|originally published by|first published by|courtesy of))\\s+(?:the )?" + NAME);
    private static final Pattern UNNAMED = Pattern.compile(
            "(?i)(?:\\bwith|\\bfrom|\\bby|^) (?:news |wire )?agenc(?:y|ies)\\b\\W*$|\\bagency reports\\b",
            Pattern.MULTILINE);

    private Agencies() {}

    /**
     * The agency that wrote a report, as printed: its outlet, in its byline, or in the bracket of its dateline; empty where
     * none did or several. A name that the list has or that ends as agencies' do, since others in such a bracket may be
     * anything.
     */
    static Optional<String> writer(ReadReport report) {
        @Nullable String own = report.report().outlet();
        if (own != null && isAgencyName(key(own))) {
            return Optional.of(own);
        }
        Map<String, String> writers = new TreeMap<>();
        report.report().authors().forEach(name -> writers.putIfAbsent(key(name), name));
        String text = report.report().text().text();
        Matcher matcher = BRACKETED.matcher(text.substring(0, Math.min(text.length(), 600)));
        while (matcher.find()) {
            writers.putIfAbsent(key(matcher.group(1)), matcher.group(1));
        }
        writers.keySet().removeIf(name -> !isAgencyName(name));
        return writers.size() == 1 ? Optional.of(writers.values().iterator().next()) : Optional.empty();
    }

    static boolean isAgencyName(String key) {
        return KNOWN.contains(key) || key.matches(".*\\b(wire|news agency|agency)$");
    }

    /** The agencies a report credits as its own writers, in lower case; "agencies" where it names none. */
    static Set<String> creditedBy(ReadReport report) {
        Set<String> credited = new LinkedHashSet<>();
        String text = report.report().text().text();
        // A credit stands at the head or the foot; in between a bracket is an explanation.
        String head = text.substring(0, Math.min(text.length(), 600));
        String foot = text.substring(Math.max(head.length(), text.length() - 400));
        for (String part : List.of(head, foot)) {
            for (Pattern pattern : List.of(BRACKETED, SOURCE_LINE, WITH)) {
                Matcher matcher = pattern.matcher(part);
                while (matcher.find()) {
                    credited.add(key(matcher.group(1)));
                }
            }
            if (UNNAMED.matcher(part).find()) {
                credited.add("agencies");
            }
        }
        report.report().authors().stream()
                .map(Agencies::key)
                .filter(KNOWN::contains)
                .forEach(credited::add);
        outlet(report).filter(KNOWN::contains).ifPresent(credited::remove);
        return credited;
    }

    /** Whether the report's own outlet is the agency. */
    static boolean isOutlet(ReadReport report, String agency) {
        return outlet(report)
                .filter(own -> own.contains(agency) || agency.contains(own))
                .isPresent();
    }

    /** Whether the list has it. */
    static boolean isKnown(String agency) {
        return KNOWN.contains(agency);
    }

    /** Whether the outlet is an agency. */
    static boolean isAgency(ReadReport report) {
        return outlet(report).filter(Agencies::isAgencyName).isPresent();
    }

    private static Optional<String> outlet(ReadReport report) {
        @Nullable String outlet = report.report().outlet();
        return Optional.ofNullable(outlet).map(Agencies::key);
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("^the ", "")
                .replaceFirst("\\.com$", "")
                .strip();
    }
}
