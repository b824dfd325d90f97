package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Who does what to whom, as the order of words and the passive tell, in a clause of a quotation. */
final class Clauses {

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "am", "got", "get");
    private static final Set<String> BREAKS = Set.of(
            "and",
            "but",
            "or",
            "because",
            "since",
            "that",
            "which",
            "who",
            "if",
            "when",
            "while",
            "until",
            "unless",
            "after",
            "before",
            "so",
            "whom",
            "where",
            "though",
            "although");

    /** So far may the helping verb stand before the participle. */
    private static final int HELPER = 3;

    /**
     * What stands about a verb.
     *
     * @param doers who does it, by stem, a pronoun by its person
     * @param others whom or what it is done to
     * @param passive whether the others come first
     */
    record Roles(Set<String> doers, Set<String> others, boolean passive) {}

    private final List<QuotedWord> words;

    Clauses(List<QuotedWord> words) {
        this.words = words;
    }

    /** The roles about the only word of a stem; none where it stands several times or not at all. */
    List<Roles> about(String stem) {
        List<Roles> roles = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).stem().equals(stem) && words.get(i).isContent() && !isNoun(i)) {
                roles.add(roles(i));
            }
        }
        return roles.size() == 1 ? roles : List.of();
    }

    /** What stands by an article, a preposition or a possessive is no verb. */
    private boolean isNoun(int at) {
        return at > 0 && NOMINAL.contains(words.get(at - 1).key());
    }

    private static final Set<String> NOMINAL = Set.of(
            "the", "a", "an", "of", "for", "in", "on", "at", "by", "from", "with", "our", "their", "his", "her", "my",
            "its", "your", "this", "these", "those", "some", "all", "every", "each", "no", "any");

    private Roles roles(int verb) {
        boolean passive = isPassive(verb);
        int begin = verb;
        while (begin > 0
                && !isBreak(begin - 1)
                && !words.get(begin).opens()
                && !words.get(begin).pause()) {
            begin--;
        }
        int end = verb + 1;
        while (end < words.size()
                && !isBreak(end)
                && !words.get(end).opens()
                && !words.get(end).pause()) {
            end++;
        }
        Set<String> left = keys(begin, verb);
        int by = verb + 1;
        while (by < end && !words.get(by).key().equals("by")) {
            by++;
        }
        return passive
                ? new Roles(keys(Math.min(by + 1, end), end), left, true)
                : new Roles(left, keys(verb + 1, end), false);
    }

    private boolean isBreak(int at) {
        return BREAKS.contains(words.get(at).key());
    }

    private boolean isPassive(int verb) {
        QuotedWord word = words.get(verb);
        boolean participle = word.key().endsWith("ed")
                || Spellings.isIrregular(word.key())
                || word.key().endsWith("en");
        boolean helped = false;
        for (int i = verb - 1; i >= Math.max(0, verb - HELPER); i--) {
            if (words.get(i + 1).pause() || words.get(i + 1).opens()) {
                break;
            }
            helped |= BE.contains(words.get(i).key());
        }
        return participle && helped;
    }

    private Set<String> keys(int begin, int end) {
        Set<String> keys = new TreeSet<>();
        for (int i = begin; i < end; i++) {
            QuotedWord word = words.get(i);
            String person = SenseWords.person(word.key());
            if (!person.isEmpty()) {
                keys.add("~" + person);
            } else if (word.isContent() && !word.isNumber()) {
                keys.add(word.stem());
            }
        }
        return keys;
    }

    /** The two sides of the first word of a kind, main clause first: "A because B" and "because B, A" alike. */
    List<Set<String>> sides(Predicate<QuotedWord> link) {
        for (int i = 0; i < words.size(); i++) {
            if (link.test(words.get(i))) {
                int end = i + 1;
                while (end < words.size()
                        && !words.get(end).opens()
                        && !words.get(end).pause()) {
                    end++;
                }
                int begin = i;
                while (begin > 0
                        && !words.get(begin).opens()
                        && !words.get(begin).pause()) {
                    begin--;
                }
                boolean leads = begin == i
                        || (begin == i - 1
                                && SenseWords.isFocus(words.get(begin).key()));
                int next = end;
                while (next < words.size()
                        && !words.get(next).opens()
                        && (next == end || !words.get(next).pause())) {
                    next++;
                }
                return List.of(leads ? keys(end, next) : keys(begin, i), keys(i + 1, end));
            }
        }
        return List.of();
    }
}
