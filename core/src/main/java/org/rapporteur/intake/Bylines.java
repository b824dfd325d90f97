package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who wrote a report: names without "By", roles, places and addresses; desks and agencies are no authors. */
final class Bylines {

    private static final int LONGEST = 200;
    private static final Set<String> ORGANISATIONS = Cues.words("organisation-words.txt");
    private static final Set<String> ROLES = Cues.words("byline-roles.txt");
    private static final Set<String> AGENCIES = agencies();

    private static final Pattern LEAD = Pattern.compile(
            "^(?:from our (?:\\p{L}+ ){0,2}correspondents?,?|with|and|(?:written|story|words|reported|posted|report|text|published|article|analysis|opinion|review|medically reviewed) by|by|author(?:s|\\(s\\))?:?)(?:\\s*:)?\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile(
            "\\s*(?:[;|\u2022\u00b7\n]|,|\\s/\\s|&|(?<=\\d{4}|\\p{Ll}{4})\\.\\s+(?=\\p{Lu})|\\s(?:and|with|AND|et|y)\\s|\\s[\u2013\u2014-]\\s)\\s*");
    private static final Pattern PLACE = Pattern.compile("\\s(?:in|at|for|from|on|of the|@)\\s.*$");
    private static final Pattern TITLES = Pattern.compile(
            "(?i)(?:ph\\.?\\s?d\\.?|m\\.?d\\.?|r\\.?n\\.?|jr\\.?|sr\\.?|mba|esq\\.?|rd|rdn|dds|cpa|ms|ma|lcsw|mph|dpt|cfp)");
    private static final Set<String> PARTICLES = Cues.words("name-particles.txt");
    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}'\u2019.\\-]*");

    private static final Pattern ABOUT = Pattern.compile(
            "(?:is|was|has|have|joined|covers|writes|reports|works|worked|serves|\\([^)]{2,20}\\) is)\\b");

    private Bylines() {}

    /** The names in a byline that is known to be one (metadata, an element of class "author"). */
    static List<String> names(@Nullable String byline) {
        return names(byline, false);
    }

    private static List<String> names(@Nullable String byline, boolean strict) {
        if (byline == null || byline.length() > LONGEST || byline.contains("://")) {
            return List.of();
        }
        String plain = withoutLead(byline.replace('\u00a0', ' ').strip());
        Set<String> names = new LinkedHashSet<>();
        for (String part : PARTS.split(plain, -1)) {
            String name = PLACE.matcher(part.strip()).replaceFirst("").strip();
            name = withoutLead(name);
            boolean station = !names.isEmpty() && name.length() <= 6 && name.equals(name.toUpperCase(Locale.ROOT));
            if (isName(name, strict) && !station) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    static String withoutLead(String byline) {
        Matcher lead = LEAD.matcher(byline);
        if (lead.find()) {
            return byline.substring(lead.end()).strip();
        }
        boolean glued = byline.length() > 3
                && byline.startsWith("By")
                && Character.isUpperCase(byline.charAt(2))
                && Character.isLowerCase(byline.charAt(3));
        return glued ? byline.substring(2) : byline;
    }

    private static boolean isName(String part, boolean strict) {
        if (part.isEmpty()
                || part.length() > 60
                || part.indexOf('@') >= 0
                || TITLES.matcher(part).matches()) {
            return false;
        }
        if (AGENCIES.contains(part.toLowerCase(Locale.ROOT)) || hasWordOf(part, ORGANISATIONS)) {
            return false;
        }
        if (!Character.isLetter(part.charAt(0)) || WrittenDates.find(part, "").isPresent()) {
            return false;
        }
        if (isRole(part)) {
            return false;
        }
        return strict ? isPerson(part) : part.split("\\s+", -1).length <= 6 && part.length() > 1;
    }

    private static boolean isRole(String part) {
        return hasWordOf(part, ROLES);
    }

    private static boolean hasWordOf(String part, Set<String> words) {
        for (String word : part.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is a person's name and nothing else: two to four words that begin with capitals. */
    static boolean isPerson(String line) {
        if (line.isEmpty() || line.length() > 50) {
            return false;
        }
        String[] words = line.split("\\s+", -1);
        if (words.length < 2 || words.length > 5 || hasWordOf(line, ORGANISATIONS)) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            if (!PARTICLES.contains(word) && !NAME_WORD.matcher(word).matches()) {
                return false;
            }
            capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        char last = line.charAt(line.length() - 1);
        return capitals >= 2 && Character.isLetter(last) && !AGENCIES.contains(line.toLowerCase(Locale.ROOT));
    }

    /** Whether a line says "By" and then only names, roles and dates. */
    static boolean isByline(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        Matcher lead = LEAD.matcher(line);
        return lead.find() && !Sentences.isProse(line) && startsWithPerson(line.substring(lead.end()));
    }

    /** Whether a line is a name and a role: "Jane Doe, diplomatic correspondent". */
    static boolean isNameWithRole(String line) {
        if (line.length() > 120) {
            return false;
        }
        String[] parts = PARTS.split(line, -1);
        return parts.length >= 2 && isPerson(parts[0].strip()) && isRole(parts[1]) && !Sentences.ends(line);
    }

    private static boolean startsWithPerson(String rest) {
        String[] parts = PARTS.split(rest, -1);
        String first = PLACE.matcher(parts[0]).replaceFirst("").strip();
        boolean named =
                isPerson(first) || hasWordOf(first, ORGANISATIONS) || AGENCIES.contains(first.toLowerCase(Locale.ROOT));
        return named && Sentences.words(first, 7) <= 6;
    }

    /** The names in a line of the report that looks like a byline. */
    static List<String> written(String line) {
        return names(line, true);
    }

    /** Whether a paragraph tells about one of the authors: it begins with the name and goes on "is", "covers" or so. */
    static boolean isAboutAuthor(String line, List<String> authors) {
        for (String author : authors) {
            int begin = line.startsWith("(") ? 1 : 0;
            if (author.indexOf(' ') > 0 && line.startsWith(author + " ", begin)) {
                String rest = line.substring(begin + author.length() + 1);
                if (ABOUT.matcher(rest).lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a line is an agency in brackets or alone: "(Reuters)". */
    static boolean isAgency(String line) {
        if (line.length() > 80) {
            return false;
        }
        String plain = line.strip().replaceAll("^[(\\[\u2014-]+\\s*|[)\\].]+$", "");
        List<String> parts = new ArrayList<>(List.of(plain.split("\\s*[/,]\\s*", -1)));
        return plain.length() <= 60
                && parts.stream()
                        .allMatch(part -> AGENCIES.contains(part.strip().toLowerCase(Locale.ROOT)));
    }

    private static Set<String> agencies() {
        Set<String> names = new TreeSet<>();
        Cues.words("agencies.txt").forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return names;
    }
}
