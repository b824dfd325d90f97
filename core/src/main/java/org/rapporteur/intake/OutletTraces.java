package org.rapporteur.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/**
 * Finds an outlet's name where no field gives it: beside the headline in a page's title, in the line of the writer, in
 * an agency's dateline.
 */
final class OutletTraces {

    private static final Set<String> WORDS =
            WordList.read(OutletTraces.class, "outlet-words.txt").asSet();
    private static final int LONGEST = 40;

    private static final Pattern PARTS = Pattern.compile("\\s*[|\u2022\u00b7;,]\\s*|\\s[\u2013\u2014-]\\s");
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}{2}[\\p{Lu}\\p{L}'\u2019.,\\- ]{1,60}?[\\d ]{0,6}\\((?<agency>\\p{Lu}[^)\\d]{1,30})\\)\\s*[-\u2013\u2014]");

    private OutletTraces() {}

    /** What a page's title has besides the headline: "Headline | Harbour Post". */
    static @Nullable String inTitle(String pageTitle, @Nullable String headline) {
        if (headline == null || headline.isBlank() || pageTitle.length() <= headline.length()) {
            return null;
        }
        String whole = pageTitle.strip();
        boolean leads = whole.endsWith(headline);
        if (!leads && !whole.startsWith(headline)) {
            return null;
        }
        String rest =
                leads ? whole.substring(0, whole.length() - headline.length()) : whole.substring(headline.length());
        List<String> parts = PARTS.splitAsStream(rest.strip() + " ")
                .map(part -> part.replaceAll("^[\\s|\u2013\u2014:-]+|[\\s|\u2013\u2014:-]+$", ""))
                .filter(part -> !part.isBlank())
                .toList();
        if (parts.isEmpty()) {
            return null;
        }
        String name = parts.get(leads ? 0 : parts.size() - 1);
        return isName(name) && (parts.size() == 1 || hasWord(name)) ? name : null;
    }

    /** The part of a writer's line that is an outlet: "By Jane Roe, Harbour Post". */
    static @Nullable String inByline(String line) {
        for (String part : PARTS.splitAsStream(line).toList()) {
            String plain = part.strip().replaceFirst("^(?:[Bb]y|BY)\\s+", "");
            if (isName(plain) && hasWord(plain) && plain.indexOf(' ') > 0) {
                return plain;
            }
        }
        return null;
    }

    /** The agency of a dateline: "BERGEN, Oct 10 (Harbour Wire) -". */
    static @Nullable String inDateline(String paragraph) {
        Matcher dateline = DATELINE.matcher(paragraph.substring(0, Math.min(140, paragraph.length())));
        return dateline.find() ? dateline.group("agency").strip() : null;
    }

    private static boolean isName(String words) {
        return words.length() >= 3
                && words.length() <= LONGEST
                && Character.isUpperCase(words.codePointAt(0))
                && words.chars().noneMatch(Character::isDigit)
                && words.split(" ", 6).length <= 5;
    }

    private static boolean hasWord(String name) {
        for (String word : name.split(" ", -1)) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
