package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.copy.WordDiff.Change;

/**
 * Two versions of a quotation laid upon each other: what was left out, what was put in, and what stands for what in
 * between.
 *
 * @param first the version to compare with
 * @param version the version to grade
 * @param changes all changes in order
 * @param cuts of those, words that only the first version has, and that stand nowhere else in the other
 * @param additions of those, words that only the other version has, and that stand nowhere else in the first
 * @param rest all others
 * @param pairing which word stands for which in the rest
 */
record Versions(
        Quoted first,
        Quoted version,
        List<Change> changes,
        List<Change> cuts,
        List<Change> additions,
        List<Change> rest,
        Pairing pairing) {

    /** From this share of kept words on most of the utterance stands as it was. */
    private static final double LIGHT = 0.6;

    static Versions of(Quoted first, Quoted version, List<Change> changes) {
        Pairing all = Pairing.of(changes);
        boolean[] held = held(first.words());
        boolean[] heldAfter = held(version.words());
        int at = 0;
        int atAfter = 0;
        List<Change> cuts = new ArrayList<>();
        List<Change> additions = new ArrayList<>();
        List<Change> rest = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            boolean torn = isTorn(held, at, change.before().size());
            boolean tornAfter = isTorn(heldAfter, atAfter, change.after().size());
            at += change.before().size();
            atAfter += change.after().size();
            if (!change.kept() && !torn && isOnly(change.before(), own(change.after()), all.lost())) {
                cuts.add(change);
            } else if (!change.kept() && !tornAfter && isOnly(change.after(), change.before(), all.found())) {
                additions.add(change);
            } else {
                rest.add(change);
            }
        }
        if (isExchange(cuts, additions)) {
            cuts.clear();
            additions.clear();
            rest = changes;
        }
        return new Versions(first, version, changes, cuts, additions, rest, Pairing.of(rest));
    }

    /** Where a phrase of the sense runs on from one word to the next: the words at which a gap would tear it. */
    private static boolean[] held(List<QuotedWord> words) {
        boolean[] held = new boolean[words.size() + 1];
        for (SensePhrases.Hit hit : SensePhrases.in(words)) {
            for (int i = hit.begin() + 1; i < hit.end(); i++) {
                held[i] = true;
            }
        }
        return held;
    }

    private static boolean isTorn(boolean[] held, int from, int length) {
        return length > 0 && (held[from] || held[from + length]);
    }

    /** Whether a few words went and a few others came a step away: "was held up", "we sabotaged". */
    private static boolean isExchange(List<Change> cuts, List<Change> additions) {
        return !cuts.isEmpty()
                && !additions.isEmpty()
                && cuts.stream().allMatch(cut -> cut.before().size() <= SHORT)
                && additions.stream().allMatch(addition -> addition.after().size() <= SHORT);
    }

    private static final int SHORT = 4;

    private static List<QuotedWord> own(List<QuotedWord> words) {
        return words.stream().filter(word -> !word.bracketed()).toList();
    }

    /** Whether there are words on one side alone, of which the other version has none elsewhere. */
    private static boolean isOnly(List<QuotedWord> words, List<QuotedWord> other, List<QuotedWord> unmatched) {
        List<QuotedWord> content = words.stream().filter(QuotedWord::isContent).toList();
        boolean joint = other.size() == 1 && JOINTS.contains(other.get(0).key()) && content.size() > 1;
        boolean fillers = words.stream().allMatch(word -> SenseWords.isFiller(word.key()));
        boolean phrases = words.size() > 2 && words.stream().noneMatch(Versions::isTelling);
        boolean empty = content.isEmpty() && !fillers && !phrases;
        boolean quantity = words.size() <= 2 && words.stream().anyMatch(Versions::isTelling);
        boolean negated = words.stream().anyMatch(word -> SenseWords.isNegator(word.key()));
        boolean closed =
                words.size() > 0 && (words.get(0).pause() || words.get(0).opens());
        boolean small = negated && !closed && words.size() <= SHORT;
        return !small
                && (other.isEmpty() || joint)
                && !words.isEmpty()
                && !empty
                && !quantity
                && unmatched.containsAll(content);
    }

    private static boolean isTelling(QuotedWord word) {
        return SenseWords.isNegator(word.key())
                || SenseWords.isFocus(word.key())
                || !SenseWords.quantity(word.key()).isEmpty()
                || word.key().equals("again");
    }

    private static final List<String> JOINTS = List.of("and", "but", "that", "or");

    /** The share of the longer version's words that both have in one order, the cuts and additions apart. */
    double kept() {
        int kept = 0;
        int before = 0;
        int after = 0;
        for (Change change : rest) {
            kept += change.kept() ? change.before().size() : 0;
            before += change.before().size();
            after += change.after().size();
        }
        return before + after == 0 ? 1 : (double) kept / Math.max(before, after);
    }

    /** Whether most of the words stand as they were, so that each other one tells. */
    boolean isLight() {
        long changed = rest.stream().filter(change -> !change.kept()).count();
        boolean small = rest.stream()
                .filter(change -> !change.kept())
                .allMatch(change ->
                        Math.max(change.before().size(), change.after().size()) <= SHORT);
        return kept() >= LIGHT || (changed == 1 && small && kept() > 0);
    }

    /** The first version's words without the cuts. */
    List<QuotedWord> before() {
        return rest.stream().flatMap(change -> change.before().stream()).toList();
    }

    /** The other version's words without the additions and the reporter's in brackets. */
    List<QuotedWord> after() {
        return rest.stream()
                .flatMap(change -> change.after().stream())
                .filter(word -> !word.bracketed())
                .toList();
    }

    /** Whether no word but those left out, put in brackets or joined again differs. */
    boolean isCut() {
        return additions.isEmpty() && rest.stream().allMatch(change -> change.kept() || isBracket(change));
    }

    /** Words that the other version's bracket stands for. */
    static boolean isBracket(Change change) {
        return !change.after().isEmpty() && change.after().stream().allMatch(QuotedWord::bracketed);
    }

    /** Whether the speaker is spoken of, or time has shifted, as in reported speech. */
    boolean isReported() {
        return count(before(), "first") > count(after(), "first") && count(before(), "third") < count(after(), "third");
    }

    private static long count(List<QuotedWord> words, String person) {
        return words.stream()
                .filter(word -> SenseWords.person(word.key()).equals(person))
                .count();
    }
}
