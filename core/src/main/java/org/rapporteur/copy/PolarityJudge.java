package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.copy.VariantGrader.Verdict;

/**
 * Whether what was affirmed is denied. Each negation, each word that turns round what depends on it and each opposite
 * turns the sense once, so that "not easy" is "hard" and "nobody is unaware" is "all are aware"; an odd number of turns
 * in what differs is a change.
 */
final class PolarityJudge {

    private static final List<String> LIMITS = List.of("not only", "not just", "not merely");

    private PolarityJudge() {}

    /** Whether the sense was turned round more than once, and so stays. */
    static boolean isTurnedTwice(Versions versions) {
        return judge(versions).stream().anyMatch(verdict -> verdict.reason().startsWith(TWICE));
    }

    private static final String TWICE = "what was turned round was turned twice: ";

    static List<Verdict> judge(Versions versions) {
        List<QuotedWord> before = turns(versions.before(), paired(versions, true));
        List<QuotedWord> after = turns(versions.after(), paired(versions, false));
        List<Pairing.Pair> opposites = versions.pairing().of(Pairing.Kind.OPPOSITE);
        String words = Written.changed(only(before, after), only(after, before));
        if (isLimitGone(versions)) {
            return List.of(new Verdict(Grade.POLARITY_CHANGED, "\"only\" went, and the negation is of the whole"));
        }
        int difference = before.size() - after.size() + opposites.size();
        if (difference % 2 == 0) {
            return opposites.isEmpty() && before.size() == after.size()
                    ? List.of()
                    : List.of(new Verdict(Grade.REWORDED, TWICE + words));
        }
        if (isOnlyUntil(versions.before(), versions.after()) || isOnlyUntil(versions.after(), versions.before())) {
            return List.of(new Verdict(Grade.REWORDED, "\"only\" for \"not until\": " + words));
        }
        boolean governed = versions.first().governor() != versions.version().governor();
        if (governed && opposites.isEmpty()) {
            return List.of(new Verdict(Grade.REWORDED, "the negation moved across the marks: " + words));
        }
        String reason = opposites.isEmpty()
                ? "the negation differs: " + words
                : "\"" + opposites.get(0).before().written() + "\" became its opposite, \""
                        + opposites.get(0).after().written() + "\"";
        return List.of(new Verdict(Grade.POLARITY_CHANGED, reason));
    }

    /** "Only on Friday" and "not until Friday". */
    private static boolean isOnlyUntil(List<QuotedWord> one, List<QuotedWord> other) {
        return count(one, "only") > count(other, "only") && count(other, "until") > count(one, "until");
    }

    private static long count(List<QuotedWord> words, String key) {
        return words.stream().filter(word -> word.key().equals(key)).count();
    }

    /** Words that their partner in the other version accounts for. */
    private static Set<QuotedWord> paired(Versions versions, boolean first) {
        Set<QuotedWord> paired = new HashSet<>();
        for (Pairing.Pair pair : versions.pairing().pairs()) {
            boolean near = pair.kind() == Pairing.Kind.NEAR && isNegative(pair.before()) != isNegative(pair.after());
            if (near || pair.kind() == Pairing.Kind.OPPOSITE) {
                paired.add(first ? pair.before() : pair.after());
            }
        }
        return paired;
    }

    private static boolean isNegative(QuotedWord word) {
        return SensePhrases.in(List.of(word)).stream().anyMatch(hit -> hit.is("negative"));
    }

    /** Words that turn the sense round, one for each time. */
    private static List<QuotedWord> turns(List<QuotedWord> words, Set<QuotedWord> paired) {
        List<QuotedWord> turns = new ArrayList<>();
        List<SensePhrases.Hit> hits = SensePhrases.in(words);
        for (int i = 0; i < words.size(); i++) {
            QuotedWord word = words.get(i);
            int at = i;
            boolean phrase = hits.stream()
                    .anyMatch(hit -> (hit.is("phrase") || hit.is("condition")) && hit.begin() <= at && at < hit.end());
            boolean conjunct = i > 0 && words.get(i - 1).key().equals("nor");
            boolean negative = !conjunct && hits.stream().anyMatch(hit -> hit.is("negative") && hit.begin() == at);
            boolean negates = SenseWords.isNegator(word.key()) && !phrase && !isEcho(words, i);
            if (!paired.contains(word) && (negates || negative)) {
                turns.add(word);
            }
        }
        return turns;
    }

    /** "Never, never"; "we shall not move it, not by a metre"; "neither … nor": said once more, not undone. */
    private static boolean isEcho(List<QuotedWord> words, int at) {
        QuotedWord word = words.get(at);
        boolean again = at > 0 && words.get(at - 1).key().equals(word.key());
        boolean after = at > 0 && !word.opens() && word.pause() && hasNegation(words, at);
        boolean bare =
                at + 1 < words.size() && PREPOSITIONS.contains(words.get(at + 1).key());
        return again
                || (after && bare && word.key().equals("not"))
                || (word.key().equals("nor") && hasNegation(words, at));
    }

    private static boolean hasNegation(List<QuotedWord> words, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (SenseWords.isNegator(words.get(i).key())) {
                return true;
            }
            if (words.get(i).opens()) {
                return false;
            }
        }
        return false;
    }

    private static final Set<String> PREPOSITIONS = Set.of(
            "by", "on", "in", "at", "for", "with", "from", "to", "of", "under", "over", "even", "one", "a", "once");

    /** "Not only about gas" is more than gas; "not about gas" none of it. */
    private static boolean isLimitGone(Versions versions) {
        return limits(versions.before()) != limits(versions.after())
                && versions.before().stream()
                                .filter(word -> SenseWords.isNegator(word.key()))
                                .count()
                        == versions.after().stream()
                                .filter(word -> SenseWords.isNegator(word.key()))
                                .count();
    }

    private static long limits(List<QuotedWord> words) {
        return SensePhrases.in(words).stream()
                .filter(hit -> LIMITS.contains(hit.phrase()))
                .count();
    }

    private static List<QuotedWord> only(List<QuotedWord> words, List<QuotedWord> others) {
        List<QuotedWord> only = new ArrayList<>(words);
        for (QuotedWord other : others) {
            only.stream()
                    .filter(word -> word.key().equals(other.key()))
                    .findFirst()
                    .ifPresent(only::remove);
        }
        return only;
    }
}
