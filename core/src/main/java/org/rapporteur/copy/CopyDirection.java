package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which of two reports is the original, as far as the reports show it: each clue speaks for one side with a weight, the
 * heavier side wins if it wins clearly.
 */
final class CopyDirection {

    /** A clue that the supposed original is the original; weight 1 is enough alone, 3 is as good as certain. */
    record Clue(double weight, String reason) {}

    /** One kind of evidence. */
    interface Evidence {
        /** The clues that the sides are the right way round. */
        List<Clue> clues(Sides sides);
    }

    private static final List<Evidence> EVIDENCE = List.of(
            new DateEvidence(),
            new CreditEvidence(),
            new DatelineEvidence(),
            new OwnVoiceEvidence(),
            new QuotationEvidence(),
            new GrammarEvidence(),
            new NameEvidence(),
            new CompletenessEvidence());

    private static final double CLEAR = 1;

    private final double balance;
    private final List<String> reasons;

    private CopyDirection(double balance, List<String> reasons) {
        this.balance = balance;
        this.reasons = reasons;
    }

    static CopyDirection of(Alignment alignment) {
        Sides sides = Sides.of(alignment);
        List<Clue> forFirst = clues(sides);
        List<Clue> forSecond = clues(sides.turned());
        double balance = weight(forFirst) - weight(forSecond);
        List<Clue> winning = balance >= 0 ? forFirst : forSecond;
        boolean known = Math.abs(balance) >= CLEAR;
        List<Clue> shown = known
                ? winning
                : Stream.concat(forFirst.stream(), forSecond.stream()).toList();
        List<String> reasons = shown.stream()
                .sorted(Comparator.comparingDouble(Clue::weight).reversed().thenComparing(Clue::reason))
                .map(Clue::reason)
                .toList();
        return new CopyDirection(balance, known ? reasons : List.of());
    }

    private static List<Clue> clues(Sides sides) {
        List<Clue> clues = new ArrayList<>();
        EVIDENCE.forEach(evidence -> clues.addAll(evidence.clues(sides)));
        return clues;
    }

    private static double weight(List<Clue> clues) {
        return clues.stream().mapToDouble(Clue::weight).sum();
    }

    boolean isKnown() {
        return Math.abs(balance) >= CLEAR;
    }

    boolean isSecondOriginal() {
        return balance <= -CLEAR;
    }

    /** Why, the strongest first; empty where the direction is not known. */
    List<String> reasons() {
        return reasons;
    }
}
