package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.copy.VariantGrader.Verdict;

/**
 * How much of a quotation two versions print: the words that only one has at its ends, and the changes in between. To
 * quote less is honest, since the marks show where a quotation begins and ends, unless it tears a sentence from the
 * word that turns it.
 *
 * @param head the change at the beginning that only one version has, empty for none
 * @param within the changes between
 * @param tail the change at the end that only one version has, empty for none
 */
record Extent(List<WordDiff.Change> head, List<WordDiff.Change> within, List<WordDiff.Change> tail) {

    /** A negator so near the cut belongs to the words that stayed. */
    private static final int NEAR = 3;

    static Extent of(List<WordDiff.Change> changes) {
        int begin = isOneSided(changes.get(0)) ? 1 : 0;
        int end = changes.size() > begin && isOneSided(changes.get(changes.size() - 1))
                ? changes.size() - 1
                : changes.size();
        return new Extent(changes.subList(0, begin), changes.subList(begin, end), changes.subList(end, changes.size()));
    }

    private static boolean isOneSided(WordDiff.Change change) {
        return !change.kept() && (change.before().isEmpty() || change.after().isEmpty());
    }

    /** What the ends say; empty where both versions begin and end alike. */
    List<Verdict> verdicts(Quoted first) {
        List<Verdict> verdicts = new ArrayList<>();
        head.forEach(change -> end(first, change, sentenceBefore(change), verdicts));
        tail.forEach(change -> end(first, change, sentenceAfter(change), verdicts));
        return verdicts;
    }

    private static void end(Quoted first, WordDiff.Change change, List<QuotedWord> sentence, List<Verdict> verdicts) {
        if (!change.before().isEmpty()) {
            verdicts.add(less(change, sentence));
            return;
        }
        List<QuotedWord> content =
                change.after().stream().filter(word -> !word.function()).toList();
        List<QuotedWord> reporters = content.stream()
                .filter(word -> first.around().contains(word.stem()))
                .toList();
        String words = ChangeGrader.quoted(change.after());
        List<QuotedWord> turning =
                sentence.stream().filter(ChangeGrader::carriesSense).toList();
        if (!content.isEmpty() && reporters.size() * 2 >= content.size()) {
            verdicts.add(new Verdict(
                    Grade.WORDS_ADDED, "the reporter's words in the earlier report, now inside the marks: " + words));
        } else if (sentence.stream().anyMatch(word -> SenseWords.isNegator(word.key())) && !first.governor()) {
            verdicts.add(new Verdict(Grade.POLARITY_CHANGED, "the negation is only here: " + words));
        } else {
            verdicts.add(new Verdict(
                    Grade.UNSURE,
                    (turning.isEmpty() ? "prints more than the earlier version: " : "limits the earlier version: ")
                            + words));
        }
    }

    private static Verdict less(WordDiff.Change change, List<QuotedWord> sentence) {
        String words = ChangeGrader.quoted(change.before());
        List<QuotedWord> near = sentence.size() <= NEAR ? sentence : List.of();
        if (near.stream().anyMatch(word -> SenseWords.isNegator(word.key()))) {
            return new Verdict(Grade.POLARITY_CHANGED, "the cut took the negation away: " + words);
        }
        List<QuotedWord> turning =
                sentence.stream().filter(ChangeGrader::carriesSense).toList();
        return turning.isEmpty()
                ? new Verdict(Grade.MARKED_CUT, "quotes less than the earlier version, without " + words)
                : new Verdict(Grade.UNSURE, "the cut took away " + ChangeGrader.quoted(turning) + " in " + words);
    }

    /** Of words before a cut, those of the sentence that goes on after it. */
    private List<QuotedWord> sentenceBefore(WordDiff.Change change) {
        boolean opens = !within.isEmpty() && opensAfterHead(change);
        List<QuotedWord> words = words(change);
        int begin = words.size();
        while (!opens && begin > 0) {
            begin--;
            opens = words.get(begin).opens();
        }
        return words.subList(begin, words.size());
    }

    private boolean opensAfterHead(WordDiff.Change change) {
        WordDiff.Change next = within.get(0);
        List<QuotedWord> side = change.before().isEmpty() ? next.after() : next.before();
        return !side.isEmpty() && side.get(0).opens();
    }

    /** Of words after a cut, those before the next sentence. */
    private static List<QuotedWord> sentenceAfter(WordDiff.Change change) {
        List<QuotedWord> words = words(change);
        int end = 0;
        while (end < words.size() && !words.get(end).opens()) {
            end++;
        }
        return words.subList(0, end);
    }

    private static List<QuotedWord> words(WordDiff.Change change) {
        return change.before().isEmpty() ? change.after() : change.before();
    }
}
