package org.rapporteur.time;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.Span;

/** Tells a bare year from a number that counts or names, and a bare month from a verb or a name. */
final class YearContext {

    private static final Pattern BEFORE = Pattern.compile("([\\p{L}\\p{N}'\u2019.]+|[^\\s\\p{L}\\p{N}])\\s*$");
    private static final Pattern AFTER = Pattern.compile("^\\s*([\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}])");
    private static final Set<String> DOUBTFUL_MONTHS = Set.of("03", "04", "05", "06", "08");
    private static final Set<String> NO_VERB = Set.of(
            "i", "we", "you", "he", "she", "it", "they", "the", "god", "this", "that", "your", "on", "to", "with");

    private final TimeWords words = new TimeWords();

    private static final YearContext SHARED = new YearContext();

    private YearContext() {}

    static boolean allows(String text, Span within, RuleMatch match) {
        boolean bare = match.groups().size() == 1;
        if (!bare || (match.meaning() != Meaning.YEAR && match.meaning() != Meaning.MONTH)) {
            return true;
        }
        Matcher before = BEFORE.matcher(text.substring(Math.max(within.begin(), match.begin() - 40), match.begin()));
        Matcher after = AFTER.matcher(text.substring(match.end(), Math.min(within.end(), match.end() + 40)));
        String left = before.find() ? before.group(1) : "";
        String right = after.find() ? after.group(1) : "";
        return match.meaning() == Meaning.YEAR
                ? SHARED.isYear(match, left, right)
                : !DOUBTFUL_MONTHS.contains(match.group("month")) || SHARED.isMonth(text, match, left, right);
    }

    private boolean isYear(RuleMatch match, String left, String right) {
        int year = match.number("year");
        if (is("named", left) || is("counted", right) || right.equals("%")) {
            return false;
        }
        boolean pluralNext = right.endsWith("s") && Character.isLowerCase(right.charAt(0)) && !left.endsWith("s");
        if (match.end() - match.begin() > 4 || (is("leads", left) && !(pluralNext && is("joins", left)))) {
            return true;
        }
        boolean capital = !left.isEmpty() && Character.isUpperCase(left.charAt(0));
        boolean plausible = year >= 1900 && year < 2060;
        return plausible && !pluralNext && !(capital && !isPunctuation(right));
    }

    private boolean isMonth(String text, RuleMatch match, String left, String right) {
        boolean capitalNext = !right.isEmpty() && Character.isUpperCase(right.charAt(0));
        if (is("title", left)) {
            return false;
        }
        if (is("leads", left)) {
            return !capitalNext
                    || match.begin() == 0
                    || left.matches("(?i)in|since|until|during|last|next|this|by|early|late|mid");
        }
        boolean capitalBefore = !left.isEmpty() && Character.isUpperCase(left.charAt(0));
        boolean opens = left.isEmpty() || "\"\u201c\u2014:".contains(left);
        if (opens) {
            return !right.isEmpty()
                    && Character.isLowerCase(right.charAt(0))
                    && !NO_VERB.contains(right.toLowerCase(Locale.ROOT));
        }
        boolean article = left.equalsIgnoreCase("the");
        return (!capitalBefore || article)
                && !capitalNext
                && !text.substring(match.begin(), match.end()).equals("MAY");
    }

    private static boolean isPunctuation(String word) {
        return word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0));
    }

    private boolean is(String name, String word) {
        return words.holds(name, word);
    }
}
