package org.rapporteur.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/** The rules of {@code time-rules.tsv}, ready to be tried at a place in a text. */
final class TimeRules {

    /** White space, the kinds that keep words on one line included. */
    static final String BLANK = "(?:[\\s\\u00a0\\u202f]+)";

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

    TimeRules() {
        for (WordList.Row row : WordList.read(TimeRules.class, "time-rules.tsv").rows()) {
            List<String> meaning = row.values(0, " ");
            List<String> groups = new ArrayList<>();
            Pattern pattern = compile(row.field(1), groups);
            rules.add(new Rule(Meaning.named(meaning.get(0)), meaning.subList(1, meaning.size()), pattern, groups));
        }
    }

    /** The longest match that begins at a place and ends within the text's bounds; null for none. */
    @Nullable
    RuleMatch at(CharSequence text, int begin, int end) {
        RuleMatch best = null;
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern.matcher(text).region(begin, end);
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
            if (matcher.lookingAt() && (best == null || matcher.end() > best.end())) {
                best = new RuleMatch(rule.meaning, rule.arguments, values(rule, matcher), begin, matcher.end());
            }
        }
        return best;
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
