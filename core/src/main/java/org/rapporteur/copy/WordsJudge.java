package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.VariantGrader.Verdict;
import org.rapporteur.copy.WordDiff.Change;

/**
 * What other words do where nothing graver shows. Among many near words one that no list knows rewords too; alone, in an
 * utterance that stands otherwise as it was, a word that is not near to the one it stands for says something else.
 */
final class WordsJudge {

    private WordsJudge() {}

    static List<Verdict> judge(Versions versions) {
        List<Verdict> verdicts = new ArrayList<>();
        moved(versions, verdicts);
        int known = versions.pairing().of(Pairing.Kind.NEAR).size();
        long strange = Math.min(
                unmatched(versions.pairing().lost(), versions.before()),
                unmatched(versions.pairing().found(), versions.after()));
        boolean settled = versions.isReported() || PolarityJudge.isTurnedTwice(versions);
        String words = substitutions(versions);
        if (strange > 0 && known < strange && versions.isLight() && !settled) {
            verdicts.add(new Verdict(Grade.MEANING_CHANGED, "other words, not near in sense: " + words));
        }
        verdicts.add(new Verdict(Grade.REWORDED, "other words inside the marks: " + words));
        return verdicts;
    }

    /** Content words without a partner, names, numbers and the parts of phrases that other judges read apart. */
    private static long unmatched(List<QuotedWord> unmatched, List<QuotedWord> words) {
        Set<QuotedWord> read = new HashSet<>();
        SensePhrases.in(words).stream()
                .filter(hit -> hit.end() - hit.begin() > 1)
                .forEach(hit -> read.addAll(words.subList(hit.begin(), hit.end())));
        return unmatched.stream()
                .filter(word -> !read.contains(word) && !NameForms.isName(word) && !word.isNumber())
                .count();
    }

    /** A content word that stands in both versions but by other words qualifies something else now. */
    private static void moved(Versions versions, List<Verdict> verdicts) {
        List<QuotedWord> before =
                versions.before().stream().filter(QuotedWord::isContent).toList();
        List<QuotedWord> after =
                versions.after().stream().filter(QuotedWord::isContent).toList();
        boolean passive = versions.before().stream().anyMatch(word -> word.key().equals("by"))
                != versions.after().stream().anyMatch(word -> word.key().equals("by"));
        if (passive
                || versions.isReported()
                || !versions.isLight()
                || versions.pairing().of(Pairing.Kind.NEAR).size() > 1) {
            return;
        }
        for (Pairing.Pair pair : versions.pairing().of(Pairing.Kind.SAME)) {
            int from = before.indexOf(pair.before());
            int to = after.indexOf(pair.after());
            if (pair.before().isContent()
                    && !isFree(pair.before())
                    && from >= 0
                    && to >= 0
                    && !keepsNeighbour(before, from, after, to)) {
                verdicts.add(new Verdict(
                        Grade.MEANING_CHANGED,
                        "\"" + pair.before().written() + "\" stands by other words now: " + near(before, from)
                                + " became " + near(after, to)));
            }
        }
    }

    /** A day, a number or an adverb of manner may stand anywhere. */
    private static boolean isFree(QuotedWord word) {
        return SenseWords.isDate(word.key()) || word.isNumber() || SenseWords.isUnit(word.key());
    }

    private static boolean keepsNeighbour(List<QuotedWord> before, int i, List<QuotedWord> after, int j) {
        boolean adverb = before.get(i).key().endsWith("ly");
        boolean crossed = isSame(at(before, i - 1), at(after, j + 1)) || isSame(at(before, i + 1), at(after, j - 1));
        return isSame(at(before, i - 1), at(after, j - 1))
                || isSame(at(before, i + 1), at(after, j + 1))
                || (adverb && crossed);
    }

    private static boolean isSame(@Nullable QuotedWord one, @Nullable QuotedWord other) {
        return Objects.equals(one == null ? null : one.stem(), other == null ? null : other.stem());
    }

    private static @Nullable QuotedWord at(List<QuotedWord> words, int index) {
        return index < 0 || index >= words.size() ? null : words.get(index);
    }

    private static String near(List<QuotedWord> words, int at) {
        return Written.quoted(words.subList(Math.max(0, at - 1), Math.min(words.size(), at + 2)));
    }

    private static String substitutions(Versions versions) {
        List<String> pairs = new ArrayList<>();
        for (Change change : versions.changes()) {
            if (!change.kept() && pairs.size() < 6) {
                pairs.add(Written.changed(change.before(), change.after()));
            }
        }
        return String.join("; ", pairs);
    }
}
