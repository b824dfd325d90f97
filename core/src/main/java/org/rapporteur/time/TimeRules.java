package org.rapporteur.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/** The rules of {@code time-rules.tsv}, ready to be tried at a place in a text. */
final class TimeRules {

    /** White space, the kinds that keep words on one line included. */
    static final String BLANK = "(?:[\\s\\u00a0\\u202f]+)";

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern CLASS = Pattern.compile("\\{(\\p{Alpha}+)(\\d?)}");
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("day", "(?<%s>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%%]|[.,:]\\d{3})"),
            Map.entry("nth", "(?<%s>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)"),
            Map.entry("mm", "(?<%s>0?[1-9]|1[0-2])(?!\\d)"),
            Map.entry("year", "(?<%s>(?:1[5-9]|2[01])\\d\\d)(?!\\d|[.,:]\\d)"),
            Map.entry("yy", "(?<%s>\\d\\d)(?!\\d|[.,:-]\\d)"),
            Map.entry("hh", "(?<%s>[01]?\\d|2[0-4])"),
            Map.entry("min", "(?<%s>[0-5]\\d)(?!\\d|[.,:]\\d|%%)"),
            Map.entry("n", "(?<%s>\\d{1,4})(?!\\d|[.,]\\d)"));

    private record Rule(Meaning meaning, List<String> arguments, Pattern pattern, List<String> groups) {}

    private final TimeWords words = new TimeWords();
    private final List<Rule> rules = new ArrayList<>();

    /** All words of the rules and of their classes: no expression begins with another, which spares most tries. */
    private final Set<String> starts = new HashSet<>();

    /** The rules for each such word as written; grows to a few for each, since no other word gets in. */
    private final Map<String, List<Rule>> byStart = new ConcurrentHashMap<>();

    TimeRules() {
        words.all().forEach(this::addStarts);
        for (WordList.Row row : WordList.read(TimeRules.class, "time-rules.tsv").rows()) {
            List<String> meaning = row.values(0, " ");
            List<String> groups = new ArrayList<>();
            Pattern pattern = compile(row.field(1), groups);
            addStarts(row.field(1));
            rules.add(new Rule(Meaning.named(meaning.get(0)), meaning.subList(1, meaning.size()), pattern, groups));
        }
    }

    private void addStarts(String text) {
        Matcher letters = LETTERS.matcher(text.toLowerCase(Locale.ROOT));
        while (letters.find()) {
            starts.add(letters.group());
        }
    }

    /** The longest match that begins at a place and ends within the text's bounds; null for none. */
    @Nullable
    RuleMatch at(String text, int begin, int end) {
        RuleMatch best = null;
        for (Rule rule : candidates(text, begin, end)) {
            Matcher matcher = rule.pattern.matcher(text).region(begin, end);
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
            if (matcher.lookingAt() && (best == null || matcher.end() > best.end())) {
                best = new RuleMatch(rule.meaning, rule.arguments, values(rule, matcher), begin, matcher.end());
            }
        }
        return best;
    }

    /** The rules that an expression may follow which begins with the word at a place. */
    private List<Rule> candidates(String text, int begin, int end) {
        int at = begin;
        while (at < end && Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (at == begin) {
            return rules;
        }
        String word = text.substring(begin, at);
        return starts.contains(word.toLowerCase(Locale.ROOT))
                ? byStart.computeIfAbsent(word, this::rulesFrom)
                : List.of();
    }

    /** A matcher that fails on a word without asking what comes after it fails whatever comes. */
    private List<Rule> rulesFrom(String word) {
        List<Rule> some = new ArrayList<>();
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern.matcher(word);
            if (matcher.lookingAt() || matcher.hitEnd()) {
                some.add(rule);
            }
        }
        return List.copyOf(some);
    }

    private Map<String, String> values(Rule rule, Matcher matcher) {
        Map<String, String> values = new HashMap<>();
        for (String group : rule.groups) {
            String word = matcher.group(group);
            if (word != null) {
                String name = group.replaceFirst("\\d$", "");
                values.put(group, words.has(name) ? words.value(name, word) : word);
            }
        }
        return values;
    }

    private Pattern compile(String rule, List<String> groups) {
        Matcher own = Pattern.compile("\\?<(\\p{Alpha}\\w*)>").matcher(rule);
        while (own.find()) {
            groups.add(own.group(1));
        }
        StringBuilder pattern = new StringBuilder();
        Matcher named = CLASS.matcher(rule.replace("~", "[ ]?[-\u2010\u2011\u2013\u2014][ ]?"));
        while (named.find()) {
            String group = named.group(1) + named.group(2);
            groups.add(group);
            named.appendReplacement(pattern, Matcher.quoteReplacement(classPattern(named.group(1), group)));
        }
        named.appendTail(pattern);
        String spaced = pattern.toString().replaceAll("(?<!\\[) (?!])", Matcher.quoteReplacement(BLANK));
        return Pattern.compile("(?:" + spaced + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private String classPattern(String name, String group) {
        String number = NUMBERS.get(name);
        if (number != null) {
            return String.format(number, group);
        }
        if (!words.has(name)) {
            throw new IllegalStateException("time-rules.tsv: no class of words {" + name + "}");
        }
        return "(?<" + group + ">" + words.pattern(name) + ")";
    }
}
