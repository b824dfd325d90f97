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
            Grade.POLARITY_CHANGED,
            Grade.MODALITY_CHANGED,
            Grade.NUMBER_CHANGED,
            Grade.NAME_CHANGED,
            Grade.MEANING_CHANGED,
            Grade.TRANSLATION,
            Grade.OTHER_SPEAKER,
            Grade.SPLICED,
            Grade.WORDS_ADDED,
            Grade.UNSURE,
            Grade.REWORDED,
            Grade.UNMARKED_CUT,
            Grade.MARKED_CUT,
            Grade.TYPOGRAPHY,
            Grade.VERBATIM);

    /** With fewer kept words two versions are told to be two renderings rather than one changed. */
    private static final double RENDERED = 0.7;

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
        boolean foreign = Rephrasing.isForeign(first) != Rephrasing.isForeign(version);
        if (foreign || !Languages.alike(first.text(), version.text())) {
            verdicts.add(new Verdict(Grade.TRANSLATION, "in another language"));
            verdicts.addAll(FalseFriends.judge(first, version));
            return sorted(verdicts);
        }
        return compared(Paraphrases.evened(first, version), verdicts, others);
    }

    private static List<Verdict> compared(List<Quoted> pair, List<Verdict> verdicts, List<Quoted> others) {
        Quoted first = pair.get(0);
        Quoted version = pair.get(1);
        List<WordDiff.Change> changes = WordDiff.changes(first.words(), version.words()).stream()
                .map(TypingErrors::evenedOut)
                .toList();
        changes = Sliding.slid(changes);
        if (changes.stream().allMatch(WordDiff.Change::kept)) {
            verdicts.add(sameWords(first, version));
            verdicts.addAll(Additions.judge(Versions.of(first, version, changes)));
            return sorted(verdicts);
        }
        verdicts.addAll(differing(Versions.of(first, version, changes), others));
        return sorted(verdicts);
    }

    private static List<Verdict> differing(Versions versions, List<Quoted> others) {
        List<Verdict> verdicts = new ArrayList<>(Splices.judge(versions, others));
        if (!verdicts.isEmpty()) {
            return verdicts;
        }
        boolean rendered = versions.first().rendered() || versions.version().rendered();
        if (rendered && versions.kept() < RENDERED) {
            verdicts.add(new Verdict(Grade.TRANSLATION, "other words for what was said in another language"));
            return verdicts;
        }
        verdicts.addAll(Cuts.judge(versions));
        verdicts.addAll(Additions.judge(versions));
        if (versions.isCut()) {
            if (verdicts.isEmpty()) {
                verdicts.add(new Verdict(Grade.MARKED_CUT, "a word is in brackets"));
            }
            return verdicts;
        }
        if (versions.pairing().removed().isEmpty() && versions.pairing().added().isEmpty()) {
            return verdicts;
        }
        List<Verdict> ambiguous = AmbiguityJudge.judge(versions);
        if (!ambiguous.isEmpty()) {
            return ambiguous;
        }
        verdicts.addAll(PolarityJudge.judge(versions));
        verdicts.addAll(ModalityJudge.judge(versions));
        verdicts.addAll(QuantityJudge.judge(versions));
        verdicts.addAll(NameJudge.judge(versions));
        verdicts.addAll(RoleJudge.judge(versions));
        verdicts.addAll(ParticleJudge.judge(versions));
        verdicts.addAll(WordsJudge.judge(versions));
        return verdicts;
    }

    private static Verdict sameWords(Quoted first, Quoted version) {
        if (Printed.areSame(first, version)) {
            return new Verdict(Grade.VERBATIM, "the same words");
        }
        boolean asks = first.text().contains("?");
        if (asks != version.text().contains("?")) {
            return new Verdict(Grade.UNSURE, "a question mark makes the difference");
        }
        for (int i = 1; i < Math.min(first.words().size(), version.words().size()); i++) {
            QuotedWord before = first.words().get(i);
            QuotedWord after = version.words().get(i);
            boolean spelled = before.letters().equals(after.letters());
            if (spelled
                    && before.name() != after.name()
                    && before.key().equals(after.key())
                    && !isHouseStyle(before, after)) {
                return new Verdict(Grade.UNSURE, "\"" + before.written() + "\" is written \"" + after.written() + "\"");
            }
        }
        return new Verdict(Grade.TYPOGRAPHY, "only spelling, marks or capitals differ");
    }

    /** Capitals after a full stop that only one version has, and the government as the Government. */
    private static boolean isHouseStyle(QuotedWord before, QuotedWord after) {
        return SenseWords.isOffice(before.key())
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
