package org.rapporteur.copy;

import java.util.List;
import java.util.Set;

/** How alike two quotations of one speaker in reports of the same days are, so that the one may rephrase the other. */
final class Rephrasing {

    private static final double LEAST = 0.3;
    private static final double LEAST_RENDERED = 0.12;
    private static final double LONGER = 3;
    private static final int FEW = 4;
    private static final double ENOUGH_KEPT = 0.5;

    private Rephrasing() {}

    /** From 0, no versions of one, to 1. */
    static double likeness(Quoted one, Quoted other) {
        double likeness = QuotationGroups.likeness(one, other);
        double ratio = (double) Math.max(one.words().size(), other.words().size())
                / Math.max(1, Math.min(one.words().size(), other.words().size()));
        if (!Languages.alike(one.text(), other.text()) || isForeign(one) != isForeign(other)) {
            return ratio <= LONGER ? Math.max(likeness, LEAST_RENDERED) : 0;
        }
        if (isWithin(one, other) || isWithin(other, one)) {
            return 1;
        }
        boolean rendered = one.rendered() || other.rendered();
        Set<String> shared = QuotationGroups.stems(one);
        shared.retainAll(QuotationGroups.stems(other));
        double kept = kept(one, other);
        if (kept >= ENOUGH_KEPT) {
            return Math.max(kept, likeness);
        }
        boolean enough = rendered ? likeness >= LEAST_RENDERED && ratio <= LONGER : likeness >= LEAST;
        return enough && (!shared.isEmpty() || rendered || likeness >= ENOUGH_KEPT) ? likeness : 0;
    }

    /** The share of the longer one's words that both have in one order; 0 for a few. */
    private static double kept(Quoted one, Quoted other) {
        long kept = WordDiff.changes(one.words(), other.words()).stream()
                .filter(WordDiff.Change::kept)
                .mapToLong(change -> change.before().size())
                .sum();
        return kept < FEW
                ? 0
                : (double) kept / Math.max(one.words().size(), other.words().size());
    }

    /** Whether all words of the one stand in a row in the other. */
    private static boolean isWithin(Quoted one, Quoted other) {
        String all = " " + keys(other) + " ";
        return one.words().size() >= FEW && all.contains(" " + keys(one) + " ");
    }

    private static String keys(Quoted quoted) {
        return quoted.words().stream().map(QuotedWord::key).collect(java.util.stream.Collectors.joining(" "));
    }

    /** Whether most of the words are no English ones. */
    static boolean isForeign(Quoted quoted) {
        List<QuotedWord> content = quoted.words().stream()
                .filter(word -> word.isContent() && !word.isNumber() && !NameForms.isName(word))
                .toList();
        long known =
                content.stream().filter(word -> Synonyms.isWord(word.key())).count();
        long foreign = quoted.words().stream()
                .filter(word -> Languages.isForeign(word.key()))
                .count();
        long english = quoted.words().stream()
                .filter(word -> Languages.isEnglish(word.key()))
                .count();
        return known * 2 <= content.size() && foreign > english;
    }
}
