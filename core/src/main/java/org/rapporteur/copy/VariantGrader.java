package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Grades a version of a quotation against the first: what it does to the words and, as far as words show it, to the
 * sense. What is not known to be harmless is never called so.
 */
final class VariantGrader {

    /** A grade and why. */
    record Verdict(Grade grade, String reason) {}

    /** From what settles the grade before all else, to what is said only where nothing graver is found. */
    private static final List<Grade> GRAVEST_FIRST = List.of(
            Grade.TRANSLATION,
            Grade.POLARITY_CHANGED,
            Grade.MODALITY_CHANGED,
            Grade.NUMBER_CHANGED,
            Grade.NAME_CHANGED,
            Grade.MEANING_CHANGED,
            Grade.OTHER_SPEAKER,
            Grade.SPLICED,
            Grade.WORDS_ADDED,
            Grade.UNSURE,
            Grade.REWORDED,
            Grade.UNMARKED_CUT,
            Grade.MARKED_CUT,
            Grade.TYPOGRAPHY,
            Grade.VERBATIM);

    private VariantGrader() {}

    /**
     * All verdicts, the gravest first; never empty.
     *
     * @param first the version to compare with, with its neighbours where only a "he said" parts them
     * @param version the version to grade
     * @param others the other quotations of the first version's report, for words taken from them
     */
    static List<Verdict> grade(Quoted first, Quoted version, List<Quoted> others) {
        List<Verdict> verdicts = new ArrayList<>();
        if (first.isOtherSpeaker(version)) {
            verdicts.add(new Verdict(Grade.OTHER_SPEAKER, "put into the mouth of another speaker"));
        }
        if (first.text().equals(version.text())) {
            verdicts.add(new Verdict(Grade.VERBATIM, "the same words"));
            return sorted(verdicts);
        }
        if (!Languages.alike(first.text(), version.text())) {
            verdicts.add(new Verdict(Grade.TRANSLATION, "in another language"));
            return sorted(verdicts);
        }
        List<WordDiff.Change> changes = WordDiff.changes(first.words(), version.words()).stream()
                .map(VariantGrader::evenedOut)
                .toList();
        Extent extent = Extent.of(changes);
        verdicts.addAll(extent.verdicts(first));
        if (!extent.within().stream().allMatch(WordDiff.Change::kept)) {
            verdicts.addAll(new ChangeGrader(first, version, others, extent.within()).verdicts());
        } else if (verdicts.isEmpty()) {
            verdicts.add(sameWords(first, version));
        }
        return sorted(verdicts);
    }

    /** "First Group" and "FirstGroup" are the same words. */
    private static WordDiff.Change evenedOut(WordDiff.Change change) {
        return !change.kept() && joined(change.before()).equals(joined(change.after()))
                ? new WordDiff.Change(true, change.before(), change.after())
                : change;
    }

    private static String joined(List<QuotedWord> words) {
        return words.stream().map(QuotedWord::key).collect(java.util.stream.Collectors.joining());
    }

    private static Verdict sameWords(Quoted first, Quoted version) {
        boolean asks = first.text().contains("?");
        if (asks != version.text().contains("?")) {
            return new Verdict(Grade.UNSURE, "a question mark makes the difference");
        }
        for (int i = 1; i < Math.min(first.words().size(), version.words().size()); i++) {
            QuotedWord before = first.words().get(i);
            QuotedWord after = version.words().get(i);
            if (before.name() != after.name() && before.key().equals(after.key()) && !isHouseStyle(before, after)) {
                return new Verdict(Grade.UNSURE, "\"" + before.written() + "\" is written \"" + after.written() + "\"");
            }
        }
        return new Verdict(Grade.TYPOGRAPHY, "only spelling, marks or capitals differ");
    }

    /** Capitals after a full stop that only one version has, and the government as the Government. */
    private static boolean isHouseStyle(QuotedWord before, QuotedWord after) {
        return SenseWords.isTitle(before.key())
                || before.function()
                || Set.of(before.written(), after.written()).size() == 1;
    }

    private static List<Verdict> sorted(List<Verdict> verdicts) {
        return verdicts.stream()
                .distinct()
                .sorted(Comparator.comparingInt(verdict -> GRAVEST_FIRST.indexOf(verdict.grade())))
                .toList();
    }
}
